package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.completion.EffectivenessBand;
import org.nastavnik.monitoring.ReportFigures.Control;
import org.nastavnik.monitoring.ReportFigures.Meetings;
import org.nastavnik.monitoring.ReportFigures.Pairs;
import org.nastavnik.monitoring.ReportFigures.Place;
import org.nastavnik.monitoring.ReportFigures.Practice;
import org.nastavnik.monitoring.ReportFigures.Programmes;
import org.nastavnik.pair.PairState;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.survey.ScaleAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the figures of an information report from the registers as they are now. */
@Repository
class CountedFigures {

    private final JdbcClient database;
    private final Rounds rounds;
    private final RoundAnswers answers;
    private final Indicators indicators;
    private final Corrections corrections;
    private final ScaleAnswers scales;
    private final WorkingCalendar calendar;

    CountedFigures(JdbcClient database, Rounds rounds, RoundAnswers answers, Indicators indicators, Corrections corrections, ScaleAnswers scales,
                   WorkingCalendar calendar) {
        this.database = database;
        this.rounds = rounds;
        this.answers = answers;
        this.indicators = indicators;
        this.corrections = corrections;
        this.scales = scales;
        this.calendar = calendar;
    }

    ReportFigures of(Round round) {
        LocalDate today = calendar.today(round.municipality());
        List<Long> ids = rounds.programmes(round.id());
        Long[] programmes = ids.toArray(Long[]::new);
        return new ReportFigures(today, indicators.ofMunicipality(round), corrections.of(round.id()),
                round.kind() == RoundKind.QUALITY ? List.of() : scales.growthOfMentees(ids),
                round.kind() == RoundKind.QUALITY ? List.of() : scales.growthOfMentors(ids), places(round), programmes(programmes), pairs(programmes),
                meetings(round, programmes), control(round, today), practices(programmes), described(programmes));
    }

    /** Every organisation of the municipality, asked or not. */
    private List<Place> places(Round round) {
        Map<String, String> states = new HashMap<>();
        answers.of(round.id()).forEach(answer -> states.put(answer.organisation(), answer.stateTitle()));
        return database.sql("""
                        select code, short_name, exists (select from programme where organisation = code and starts_on <= :to and ends_on >= :from) as runs
                          from organisation where municipality = :municipality and state = 'active' order by short_name collate "ru-x-icu", code""")
                .param("from", round.from()).param("to", round.to()).param("municipality", round.municipality())
                .query((row, number) -> new Place(row.getString("short_name"), row.getBoolean("runs"), states.get(row.getString("code")))).list();
    }

    private List<Programmes> programmes(Long[] programmes) {
        return database.sql("""
                        select band, count(*)::int as count
                          from (select coalesce(band, :unassessed) as band from programme
                                  left join programme_assessment on programme_assessment.programme = programme.id where id = any (:programmes)) banded
                         group by band order by array_position(array['optimal', 'acceptable', 'unacceptable', 'notAssessed'], band)""")
                .param("unassessed", EffectivenessBand.NOT_ASSESSED.code()).param("programmes", programmes)
                .query((row, number) -> new Programmes(EffectivenessBand.of(row.getString("band")).title(), row.getInt("count"))).list();
    }

    private List<Pairs> pairs(Long[] programmes) {
        return database.sql("select form, state, count(*)::int as count from pair where programme = any (?) group by form, state order by form, state")
                .param(programmes)
                .query((row, number) -> new Pairs(MentoringForm.of(row.getString("form")).title(), PairState.of(row.getString("state")).title(),
                        row.getInt("count"))).list();
    }

    private Meetings meetings(Round round, Long[] programmes) {
        return database.sql("""
                        select (select coalesce(sum(meetings_planned), 0)::int from plan join pair on pair.id = plan.pair
                                 where pair.programme = any (:programmes) and plan.state = 'agreed') as planned,
                               count(*) filter (where meeting.state = 'held' and held_on between :from and :to)::int as held,
                               count(*) filter (where meeting.state = 'missed' and planned_on between :from and :to)::int as missed
                          from meeting join pair on pair.id = meeting.pair where pair.programme = any (:programmes)""")
                .param("programmes", programmes).param("from", round.from()).param("to", round.to()).query(Meetings.class).single();
    }

    /** What roadmaps and protocols asked of the round's organisations, by now; recommendations are never overdue. */
    private List<Control> control(Round round, LocalDate today) {
        return database.sql("""
                        select short_name as organisation, count(*)::int as asked,
                               count(*) filter (where binding and line.state in ('waiting', 'inWork', 'returned') and due_on < :today)::int as overdue,
                               count(*) filter (where binding and reported_at::date > due_on)::int as late, sum(line.returns)::int as returns
                          from control_line line join organisation on organisation.code = line.organisation
                          join monitoring_answer answer on answer.organisation = line.organisation and answer.round = :round
                         where line.municipality = :municipality and line.kind <> 'own' and line.state not in ('dropped', 'cancelled')
                         group by organisation.code, short_name order by short_name collate "ru-x-icu", organisation.code""")
                .param("today", calendar.overdueBefore(today, round.municipality())).param("round", round.id()).param("municipality", round.municipality()).query(Control.class).list();
    }

    private List<Practice> practices(Long[] programmes) {
        return database.sql("""
                        select title, short_name as organisation, form from practice join organisation on organisation.code = practice.organisation
                         where programme = any (?) and consent_to_publish and practice.state <> 'retired' order by title collate "ru-x-icu\"""")
                .param(programmes)
                .query((row, number) -> new Practice(row.getString("title"), row.getString("organisation"),
                        MentoringForm.of(row.getString("form")).title())).list();
    }

    private int described(Long[] programmes) {
        return database.sql("select count(*) from practice where programme = any (?) and state <> 'retired'").param(programmes)
                .query(Integer.class).single();
    }
}
