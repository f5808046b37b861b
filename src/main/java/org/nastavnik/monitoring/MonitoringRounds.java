package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;

/** What the models ask about a round. */
@ModelBean("monitoringRounds")
public class MonitoringRounds {

    /** Working days that an organisation gets at least when it is asked again. */
    private static final int LEAST = 3;
    /** Working days after the term for which the round waits. */
    private static final int GRACE = 5;

    private final Rounds rounds;
    private final RoundAnswers answers;
    private final Counts counts;
    private final WorkingCalendar calendar;

    MonitoringRounds(Rounds rounds, RoundAnswers answers, Counts counts, WorkingCalendar calendar) {
        this.rounds = rounds;
        this.answers = answers;
        this.counts = counts;
        this.calendar = calendar;
    }

    /** Codes of the organisations whose assessment is still to come. */
    public List<String> awaited(long round) {
        return answers.of(round).stream().filter(RoundAnswer::isAwaited).map(RoundAnswer::organisation).toList();
    }

    /** ISO date by which an organisation that is asked today answers: the round's term, later when too little is left. */
    public String term(long round) {
        Round asked = rounds.get(round);
        LocalDate least = calendar.plusWorkingDays(calendar.today(asked.municipality()), LEAST, asked.municipality());
        return (answers.of(round).stream().anyMatch(RoundAnswer::isReturned) && least.isAfter(asked.term()) ? least : asked.term()).toString();
    }

    /** The moment from which the round goes on without those who have not answered. */
    public Date answersUntil(long round) {
        String municipality = rounds.get(round).municipality();
        LocalDate last = calendar.plusWorkingDays(LocalDate.parse(term(round)), GRACE, municipality);
        return Date.from(last.plusDays(1).atStartOfDay(calendar.zone(municipality)).toInstant());
    }

    /** Whether the organisation is asked how many pupils and teachers it has: nobody has said, or its answer came back. */
    public boolean countsNeeded(long round, String organisation) {
        return answers.of(round, organisation).isReturned() || !counts.find(organisation, rounds.get(round).year()).isComplete();
    }
}
