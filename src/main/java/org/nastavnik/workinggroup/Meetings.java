package org.nastavnik.workinggroup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of meetings. */
@Repository
class Meetings {

    private final JdbcClient database;
    private final ObjectMapper json;

    Meetings(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    long plan(String municipality, LocalDate on, String sample, String processInstance) {
        return database.sql("""
                        insert into working_group_meeting (municipality, planned_on, source, process_instance)
                        values (?, ?, ?, ?) returning id""")
                .params(municipality, on, sample, processInstance).query(Long.class).single();
    }

    Meeting find(long id) {
        return database.sql("""
                        select id, municipality, planned_on, planned_at, place, invited, number, held_on, present, source, state
                          from working_group_meeting where id = ?""").param(id).query(Meeting.class).single();
    }

    List<Map<String, String>> agenda(long id) {
        String agenda = database.sql("select agenda::text from working_group_meeting where id = ?").param(id).query(String.class).single();
        try {
            return json.readValue(agenda, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void invite(long id, LocalDate on, LocalTime at, String place, List<Map<String, String>> agenda, String invited) {
        try {
            database.sql("""
                            update working_group_meeting
                               set planned_on = ?, planned_at = ?, place = ?, agenda = ?::jsonb, invited = ?, state = 'planned'
                             where id = ?""")
                    .params(on, at, place, json.writeValueAsString(agenda), invited, id).update();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void callOff(long id) {
        database.sql("update working_group_meeting set state = 'calledOff' where id = ?").param(id).update();
    }

    void move(long id, LocalDate to) {
        database.sql("update working_group_meeting set planned_on = ? where id = ?").params(to, id).update();
    }

    void draft(long id, String number, LocalDate heldOn, String present) {
        database.sql("update working_group_meeting set number = ?, held_on = ?, present = ?, state = 'draft' where id = ?")
                .params(number, heldOn, present, id).update();
    }

    /** @return whether this call signed it: a second signature changes nothing */
    boolean sign(long id) {
        return database.sql("update working_group_meeting set state = 'signed' where id = ? and state <> 'signed'").param(id).update() == 1;
    }
}
