package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Candidates who refused or kept silent: without consent to processing their data goes after twenty working days. */
@Component
class StoredCandidates implements StoredForATerm {

    private static final int WORKING_DAYS = 20;

    private final JdbcClient database;
    private final Erasure erasure;
    private final WorkingCalendar calendar;

    StoredCandidates(JdbcClient database, Erasure erasure, WorkingCalendar calendar) {
        this.database = database;
        this.erasure = erasure;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return "candidates";
    }

    @Override
    public String title() {
        return "кандидат без согласия на обработку данных";
    }

    @Override
    public boolean hasTerm() {
        return false;
    }

    @Override
    public boolean isWholePerson() {
        return true;
    }

    @Override
    public String since() {
        return "нет согласия с";
    }

    @Override
    public Map<Long, LocalDate> endedBefore(String organisation, LocalDate today) {
        return StoredForATerm.byId(database.sql("""
                        select participant.id, max(part.asked_on) as asked
                          from participant
                          join (select participant, state, asked_on from mentee union all select participant, state, asked_on from mentor) as part
                            on part.participant = participant.id
                         where organisation = :organisation and erased_on is null
                           and not exists (select from consent where consent.participant = participant.id and purpose = 'personalData' and not replaced
                                              and consent.state = 'given' and coalesce(valid_to, 'infinity') >= :today)
                         group by participant.id
                        having bool_and(part.state in ('candidate', 'outside', 'rejected', 'erased')) and max(part.asked_on) < :day""")
                .param("organisation", organisation).param("today", today).param("day", calendar.plusWorkingDays(today, -WORKING_DAYS, organisation)),
                (row, number) -> row.getObject(2, LocalDate.class));
    }

    @Override
    public Map<String, Integer> erase(long participant, LocalDate on) {
        return erasure.erase(participant, on);
    }
}
