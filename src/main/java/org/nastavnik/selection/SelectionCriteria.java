package org.nastavnik.selection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The criteria by which a programme chooses its mentors: those of its regulation, else a list that suits any school. */
@Repository
public class SelectionCriteria {

    private static final List<String> USUAL = List.of(
            "Желание помогать и понимание роли наставника", "Опыт и знания по темам, в которых может помочь",
            "Умение слушать и объяснять", "Ответственность, держит слово", "Готовность уделять время встречам",
            "Доброжелательность, спокойствие в трудной ситуации");

    private final JdbcClient database;

    SelectionCriteria(JdbcClient database) {
        this.database = database;
    }

    /** In their order; never empty. */
    public List<SelectionCriterion> of(long programme) {
        List<SelectionCriterion> own = database
                .sql("select number, criterion, weight from selection_criterion where programme = ? order by number").param(programme)
                .query(SelectionCriterion.class).list();
        return own.isEmpty() ? usual() : own;
    }

    /** Takes over the criteria of an approved regulation, in place of all earlier ones. */
    public void replace(long programme, List<SelectionCriterion> criteria) {
        database.sql("delete from selection_criterion where programme = ?").param(programme).update();
        database.sql("""
                        insert into selection_criterion (programme, number, criterion, weight)
                        select :programme, * from unnest(:numbers::int[], :texts::text[], :weights::int[])""")
                .param("programme", programme)
                .param("numbers", criteria.stream().map(SelectionCriterion::number).toArray(Integer[]::new))
                .param("texts", criteria.stream().map(SelectionCriterion::criterion).toArray(String[]::new))
                .param("weights", criteria.stream().map(SelectionCriterion::weight).toArray(Integer[]::new))
                .update();
    }

    private static List<SelectionCriterion> usual() {
        return USUAL.stream().map(text -> new SelectionCriterion(USUAL.indexOf(text) + 1, text, 1)).toList();
    }
}
