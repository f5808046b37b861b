package org.nastavnik.questionnaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
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
        return database.sql("""
                        select questionnaire.id, greatest(ends_on, closes_on) from questionnaire join programme on programme.id = questionnaire.programme
                         where organisation = ? and programme.state in ('completed', 'stopped') and greatest(ends_on, closes_on) < ?
                           and exists (select from questionnaire_invitation where questionnaire = questionnaire.id and token not like 'erased-%')""")
                .params(organisation, day).query((row, number) -> Map.entry(row.getLong(1), row.getObject(2, LocalDate.class))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return database.sql("select id, kind, opens_on from questionnaire where id = any(?)").param(ids.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), "Анкета «" + QuestionnaireKind.of(row.getString(2)).map(QuestionnaireKind::title).orElse("анкета")
                        + "», № " + row.getLong(1))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<String, Integer> erase(long questionnaire, LocalDate on) {
        return Map.of("Ответы анкет", database.sql("""
                        update questionnaire_invitation set answers = case when answers is null then null else '{}'::jsonb end, label = 'данные удалены',
                               participant = null, token = 'erased-' || id
                         where questionnaire = ? and token not like 'erased-%'""").param(questionnaire).update());
    }
}
