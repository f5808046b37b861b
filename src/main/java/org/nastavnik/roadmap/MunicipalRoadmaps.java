package org.nastavnik.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nastavnik.calendar.Deadline;
import org.nastavnik.calendar.Deadline.Doubt;
import org.nastavnik.calendar.DeadlineKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of municipal roadmaps with their items. */
@Repository
class MunicipalRoadmaps {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    MunicipalRoadmaps(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    long begin(String municipality, String title, LocalDate actDate, String sample, String processInstance) {
        return database.sql("""
                        insert into municipal_roadmap (municipality, title, act_date, sample, process_instance)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(municipality, title, actDate, sample, processInstance).query(Long.class).single();
    }

    MunicipalRoadmap find(long id) {
        return database.sql("select id, municipality, title, starts_on, ends_on, act_date, sample, state from municipal_roadmap where id = ?")
                .param(id).query(MunicipalRoadmap.class).single();
    }

    void describe(long id, String title, LocalDate startsOn, LocalDate endsOn, List<String> organisations) {
        database.sql("update municipal_roadmap set title = ?, starts_on = ?, ends_on = ? where id = ?").params(title, startsOn, endsOn, id).update();
        database.sql("delete from municipal_roadmap_organisation where roadmap = ?").param(id).update();
        batches.batchUpdate("insert into municipal_roadmap_organisation (roadmap, organisation) values (?, ?)",
                organisations.stream().map(organisation -> new Object[] {id, organisation}).toList());
    }

    /** Adds an organisation that takes part from now on. */
    void join(long id, String organisation) {
        database.sql("insert into municipal_roadmap_organisation (roadmap, organisation) values (?, ?) on conflict do nothing").params(id, organisation).update();
    }

    List<String> organisations(long id) {
        return database.sql("select organisation from municipal_roadmap_organisation where roadmap = ? order by 1").param(id).query(String.class).list();
    }

    void state(long id, String state) {
        database.sql("update municipal_roadmap set state = ? where id = ?").params(state, id).update();
    }

    void close(long id, String conclusions) {
        database.sql("update municipal_roadmap set state = 'closed', conclusions = ? where id = ?").params(conclusions, id).update();
    }

    List<MunicipalItem> items(long id) {
        return database.sql("""
                        select section, number, activity, roles, deadline_kind, deadline_text, deadline_from, deadline_to, expected_result,
                               followed_stage, warnings, clarified_term
                          from municipal_item where roadmap = ? order by position""").param(id).query(MunicipalRoadmaps::item).list();
    }

    private static MunicipalItem item(ResultSet row, int number) throws SQLException {
        List<String> doubts = array(row, "warnings");
        Deadline deadline = new Deadline(DeadlineKind.valueOf(row.getString("deadline_kind")), row.getString("deadline_text"),
                row.getObject("deadline_from", LocalDate.class), row.getObject("deadline_to", LocalDate.class),
                Set.copyOf(doubts.stream().map(Doubt::valueOf).toList()));
        return new MunicipalItem(row.getString("section"), row.getString("number"), row.getString("activity"), deadline, row.getString("clarified_term"),
                array(row, "roles").stream().map(ResponsibleRole::of).toList(), row.getString("expected_result"), row.getString("followed_stage"));
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    void replaceItems(long id, List<MunicipalItem> items) {
        database.sql("delete from municipal_item where roadmap = ?").param(id).update();
        List<Object[]> rows = new ArrayList<>();
        for (MunicipalItem item : items) {
            rows.add(new Object[] {id, rows.size() + 1, item.section(), item.number(), item.activity(),
                    item.roles().stream().map(ResponsibleRole::code).toArray(String[]::new), item.deadline().kind().name(), item.deadline().text(),
                    item.deadline().from(), item.deadline().to(), item.deadline().dueOn(), item.result(), item.stage(),
                    item.deadline().doubts().stream().map(Doubt::name).sorted().toArray(String[]::new), item.clarified()});
        }
        batches.batchUpdate("""
                insert into municipal_item (roadmap, position, section, number, activity, roles, deadline_kind, deadline_text, deadline_from,
                                            deadline_to, due_on, expected_result, followed_stage, warnings, clarified_term)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
