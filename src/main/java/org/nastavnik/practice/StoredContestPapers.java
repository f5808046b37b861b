package org.nastavnik.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.nastavnik.participant.StoredForATerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organisation's entry for a contest: the author's consent and the experts' remarks go, place and points stay. */
@Component
class StoredContestPapers implements StoredForATerm {

    private static final String ERASED = "данные удалены";

    private final JdbcClient database;

    StoredContestPapers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "contestPapers";
    }

    @Override
    public String title() {
        return "бумаги конкурса практик";
    }

    @Override
    public boolean isOfPeople() {
        return false;
    }

    @Override
    public String since() {
        return "конкурс закончился";
    }

    @Override
    public Map<Long, LocalDate> endedBefore(String organisation, LocalDate day) {
        return StoredForATerm.byId(database.sql("""
                        select contest_entry.id, coalesce(protocol_date, entries_to) from contest_entry join contest on contest.id = contest
                         where organisation = ? and contest.state in ('approved', 'notHeld') and coalesce(protocol_date, entries_to) < ?
                           and consent_number <> ?""")
                .params(organisation, day, ERASED),
                (row, number) -> row.getObject(2, LocalDate.class));
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return StoredForATerm.byId(database.sql("select contest_entry.id, title from contest_entry join contest on contest.id = contest where contest_entry.id = any(?)")
                .param(ids.toArray(Long[]::new)),
                (row, number) -> "Заявка на конкурс «" + row.getString(2) + "»");
    }

    @Override
    public Map<String, Integer> erase(long entry, LocalDate on) {
        int remarks = database.sql("update contest_score set comment = null, waived_because = null where entry = ? and (comment is not null or waived_because is not null)")
                .param(entry).update();
        return Map.of("Заявки на конкурс", database.sql("update contest_entry set consent_number = ?, consent_on = null, withdrawn_because = null where id = ?")
                .params(ERASED, entry).update(), "Замечания экспертов", remarks);
    }
}
