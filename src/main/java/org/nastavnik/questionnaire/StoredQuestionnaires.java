package org.nastavnik.questionnaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.nastavnik.participant.StoredForATerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of a questionnaire: kept for a term after the end of its programme. How many were asked and answered stays. */
@Component
class StoredQuestionnaires implements StoredForATerm {

    private final JdbcClient database;

    StoredQuestionnaires(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "questionnaires";
    }

    @Override
    public String title() {
        return "ответы анкеты";
    }

    @Override
    public boolean isOfPeople() {
        return false;
    }

    @Override
    public Map<Long, LocalDate> endedBefore(String organisation, LocalDate day) {
        return StoredForATerm.byId(database.sql("""
                        select questionnaire.id, greatest(ends_on, closes_on) from questionnaire join programme on programme.id = questionnaire.programme
                         where organisation = ? and programme.state in ('completed', 'stopped') and greatest(ends_on, closes_on) < ?
                           and exists (select from questionnaire_invitation where questionnaire = questionnaire.id and token not like 'erased-%')""")
                .params(organisation, day),
                (row, number) -> row.getObject(2, LocalDate.class));
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return StoredForATerm.byId(database.sql("select id, kind, opens_on from questionnaire where id = any(?)").param(ids.toArray(Long[]::new)),
                (row, number) -> "Анкета «" + QuestionnaireKind.of(row.getString(2)).map(QuestionnaireKind::title).orElse("анкета")
                        + "», № " + row.getLong(1));
    }

    @Override
    public Map<String, Integer> erase(long questionnaire, LocalDate on) {
        return Map.of("Ответы анкет", database.sql("""
                        update questionnaire_invitation set answers = case when answers is null then null else '{}'::jsonb end, label = 'данные удалены',
                               participant = null, token = 'erased-' || id
                         where questionnaire = ? and token not like 'erased-%'""").param(questionnaire).update());
    }
}
