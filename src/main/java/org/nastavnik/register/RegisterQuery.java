package org.nastavnik.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people of an organisation; erased people are not found. */
@Repository
class RegisterQuery {

    /** @param all how many there are on all pages @param alike whether nobody was found and these are only similar */
    record Found(List<RegisterRow> rows, int all, boolean alike) {
    }

    /** The rule of {@code Consents.missing}, for many people at once. */
    static final String LACKS = """
            exists (select from unnest(case when mentee.attention <> '{}' and mentee.state not in ('withdrawn', 'erased')
                                            then array['participation', 'personalData', 'specialData']
                                            else array['participation', 'personalData'] end) as needed (purpose)
                     where not exists (
                           select from consent
                            where consent.participant = person.id and consent.purpose = needed.purpose and not replaced
                              and consent.state = 'given' and coalesce(valid_to, 'infinity') >= :today
                              and case when coalesce(person.birth_date + interval '18 years' <= given_on, person.kind not in ('pupil', 'student'))
                                       then signed_by_person
                                       else signed_by_representative
                                            and (coalesce(person.birth_date + interval '14 years' > given_on, false) or signed_by_person) end))""";

    /** Whether the mentor works in a pair; a mentor's state says only whether he may. */
    private static final String LEADS = "exists (select from pair where pair.mentor = mentor.id and pair.state in ('ordered', 'acquainted', 'working', 'paused'))";

    private static final String PEOPLE = """
            select person.id, person.surname, person.name, person.patronymic, person.birth_date, person.kind, person.class_or_post,
                   person.contact, person.employer, mentee.state as mentee_state, mentor.state as mentor_state, mentee.theme,
                   coalesce(mentor.competences, '{}') as competences,
                   coalesce(mentee.preferred_forms, '{}') || coalesce(mentor.forms, '{}') as forms, count(*) over () as total,
                   %s as leads, %s as lacks
              from participant person
              left join mentee on mentee.participant = person.id and mentee.programme = :programme
              left join mentor on mentor.participant = person.id and mentor.programme = :programme
             where person.organisation = :organisation and person.erased_on is null""".formatted(LEADS, LACKS);

    private static final Map<String, String> ORDERS = Map.of(
            "name", "person.surname collate \"ru-x-icu\" %1$s, person.name collate \"ru-x-icu\" %1$s",
            "place", "person.class_or_post collate \"ru-numbers\" %1$s nulls last, person.surname collate \"ru-x-icu\"",
            "birth", "person.birth_date %1$s nulls last, person.surname collate \"ru-x-icu\"",
            "state", "array_position(array['candidate', 'consented', 'inBase', 'selected', 'trained', 'admitted', 'inPair', 'suspended', 'released', 'reserve', 'outside',"
                    + " 'rejected', 'withdrawn', 'erased'], coalesce(mentee.state, mentor.state)) %1$s nulls last, person.surname collate \"ru-x-icu\"");
    private static final String ALIKE = "0.35";

    private final JdbcClient database;

    RegisterQuery(JdbcClient database) {
        this.database = database;
    }

    /** When nobody bears the name, those whose names are similar. @param today in the organisation */
    Found find(Wanted wanted, LocalDate today, int perPage) {
        Found found = find(wanted, today, perPage, false);
        return found.rows().isEmpty() && Wanted.given(wanted.q()) ? find(wanted, today, perPage, true) : found;
    }

    private Found find(Wanted wanted, LocalDate today, int perPage, boolean alike) {
        Map<String, Object> values = new HashMap<>(Map.of("organisation", wanted.organisation(), "programme", wanted.programme(), "today", today,
                "limit", perPage, "offset", (wanted.page() - 1) * perPage));
        String sql = PEOPLE + conditions(wanted, alike, values) + " order by " + order(wanted, alike) + ", person.id limit :limit offset :offset";
        List<Integer> total = new ArrayList<>();
        List<RegisterRow> rows = database.sql(sql).params(values).query((row, number) -> {
            total.add(row.getInt("total"));
            return RegisterRow.read(row, number);
        }).list();
        return new Found(rows, total.isEmpty() ? 0 : total.get(0), alike && !rows.isEmpty());
    }

    private static String conditions(Wanted wanted, boolean alike, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        if (Wanted.given(wanted.q())) {
            sql.append(alike ? alike(wanted.q(), values) : words(wanted.q(), values));
        }
        if (Wanted.given(wanted.side())) {
            sql.append(switch (wanted.side()) {
                case "mentee" -> " and mentee.id is not null";
                case "mentor" -> " and mentor.id is not null";
                default -> " and mentee.id is null and mentor.id is null";
            });
        }
        add(sql, values, "state", wanted.state(), stateOf(wanted.side()));
        add(sql, values, "kind", wanted.kind(), "person.kind = :kind");
        add(sql, values, "place", wanted.place(), "name_key(person.class_or_post) = name_key(:place)");
        add(sql, values, "form", wanted.form(), "(:form = any(mentee.preferred_forms) or :form = any(mentor.forms))");
        add(sql, values, "theme", wanted.theme(), "(mentee.theme = :theme or :theme = any(mentor.competences))");
        if ("missing".equals(wanted.consents())) {
            sql.append(" and (mentee.state not in ('withdrawn', 'erased', 'released') or mentor.state not in ('withdrawn', 'erased', 'released', 'rejected')) and ")
                    .append(LACKS);
        }
        return sql.toString();
    }

    private static String stateOf(String side) {
        String mentor = "(mentor.state = :state or :state = 'inPair' and " + LEADS + ")";
        return "mentee".equals(side) ? "mentee.state = :state" : "mentor".equals(side) ? mentor : "(mentee.state = :state or " + mentor + ")";
    }

    private static void add(StringBuilder sql, Map<String, Object> values, String name, String value, String condition) {
        if (Wanted.given(value)) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static String words(String q, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        for (String word : q.strip().split("\\s+")) {
            String name = "word" + values.size();
            sql.append(" and person.search like '%' || name_fold(:").append(name).append(") || '%'");
            values.put(name, word.replaceAll("([\\\\%_])", "\\\\$1"));
        }
        values.put("first", q.strip().split("\\s+")[0].replaceAll("([\\\\%_])", "\\\\$1"));
        return sql.toString();
    }

    private static String alike(String q, Map<String, Object> values) {
        values.put("alike", q.strip());
        return " and word_similarity(name_fold(:alike), person.search) > " + ALIKE;
    }

    /** Whose surname begins with what was asked for comes first. */
    private static String order(Wanted wanted, boolean alike) {
        if (alike) {
            return "word_similarity(name_fold(:alike), person.search) desc";
        }
        boolean down = wanted.sort().startsWith("-");
        String order = ORDERS.getOrDefault(down ? wanted.sort().substring(1) : wanted.sort(), ORDERS.get("name")).formatted(down ? "desc" : "asc");
        return Wanted.given(wanted.q()) ? "person.search not like name_fold(:first) || '%', " + order : order;
    }

    /** The classes and posts of the organisation in their natural order, as suggestions. */
    List<String> places(String organisation) {
        return database.sql("""
                        select class_or_post from participant where organisation = ? and erased_on is null and class_or_post is not null
                         group by class_or_post order by class_or_post collate "ru-numbers" limit 300""")
                .param(organisation).query(String.class).list();
    }
}
