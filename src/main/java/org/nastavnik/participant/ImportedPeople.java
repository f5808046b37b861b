package org.nastavnik.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a file says about people besides what lists of tasks say: languages, restrictions, representatives, free time of mentees. */
@Repository
public class ImportedPeople {

    /** What is null stays as it is. @param representative full name */
    public record Extra(long participant, String languages, String restrictions, String representative, String relation, String representativeContact,
                        String menteeAvailability) {
    }

    private record Free(long participant, String availability) {
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ImportedPeople(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** What follows in this transaction comes from a file. */
    public void begin() {
        database.sql("select set_config('nastavnik.via', 'import', true)").query(String.class).single();
    }

    /** @param programme null when nobody gets a role */
    public void enter(Long programme, Collection<Extra> extras) {
        batches.batchUpdate("update participant set languages = coalesce(?, languages), restrictions = coalesce(?, restrictions) where id = ?",
                extras.stream().filter(extra -> extra.languages() != null || extra.restrictions() != null)
                        .map(extra -> new Object[] {extra.languages(), extra.restrictions(), extra.participant()}).toList());
        List<Extra> represented = extras.stream().filter(extra -> extra.representative() != null).toList();
        batches.batchUpdate("""
                        insert into representative (participant, full_name)
                        select ?, ? where not exists (select from representative where participant = ? and lower(full_name) = lower(?))""",
                represented.stream().map(extra -> new Object[] {extra.participant(), extra.representative(), extra.participant(), extra.representative()}).toList());
        batches.batchUpdate("""
                        update representative set relation = coalesce(?, relation), contact = coalesce(?, contact)
                         where participant = ? and lower(full_name) = lower(?)""",
                represented.stream().filter(extra -> extra.relation() != null || extra.representativeContact() != null)
                        .map(extra -> new Object[] {extra.relation(), extra.representativeContact(), extra.participant(), extra.representative()}).toList());
        batches.batchUpdate("update mentee set availability = ? where programme = ? and participant = ?",
                extras.stream().filter(extra -> programme != null && extra.menteeAvailability() != null)
                        .map(extra -> new Object[] {extra.menteeAvailability(), programme, extra.participant()}).toList());
    }

    /** These did not stand on the list of the programme before. @param mentors whose list */
    public void mark(long programme, boolean mentors, Collection<Long> participants) {
        database.sql("update " + (mentors ? "mentor" : "mentee") + " set imported = true where programme = ? and participant = any(?)")
                .params(programme, participants.toArray(Long[]::new)).update();
    }

    /** When the mentees of a programme are free, by participant. */
    public Map<Long, String> availability(long programme) {
        return database.sql("select participant, availability from mentee where programme = ? and availability is not null").param(programme)
                .query(Free.class).list().stream().collect(Collectors.toMap(Free::participant, Free::availability));
    }
}
