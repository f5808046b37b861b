package org.nastavnik.completion;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Computes the figures of a programme from the registers as they are now. */
@Repository
class ProgrammeFigures {

    private final JdbcClient database;
    private final WorkedPeople people;
    private final Continuations continuations;
    private final Assessments assessments;

    ProgrammeFigures(JdbcClient database, WorkedPeople people, Continuations continuations, Assessments assessments) {
        this.database = database;
        this.people = people;
        this.continuations = continuations;
        this.assessments = assessments;
    }

    ReportFigures of(long programme) {
        Optional<Assessment> assessment = assessments.find(programme);
        return new ReportFigures(counts(programme), pairs(programme),
                assessment.map(Assessment::band).orElse(EffectivenessBand.NOT_ASSESSED),
                assessment.map(Assessment::sum).orElse(null), assessment.map(Assessment::measure).orElse(null));
    }

    private List<PairCount> pairs(long programme) {
        return database.sql("select form, state, count(*)::int as count from pair where programme = ? group by form, state order by form, state")
                .param(programme).query(PairCount.class).list();
    }

    private ReportCounts counts(long programme) {
        return database.sql("""
                        with met as (
                            select meeting.state from meeting join pair on pair.id = meeting.pair where pair.programme = :programme),
                        trained as (
                            select training_session.id, hours, mentor
                              from training_attendance join training_session on training_session.id = session
                             where programme = :programme and present),
                        said as (select refused from personal_reflection where programme = :programme),
                        released as (select next_step from participant_release where programme = :programme)
                        select (select people from base_approval where programme = :programme and side = 'mentee') as mentees_in_base,
                               (select people from base_approval where programme = :programme and side = 'mentor') as mentors_in_base,
                               :menteesWorked as mentees_worked, :mentorsWorked as mentors_worked,
                               (select count(*)::int from met where state = 'held') as meetings_held,
                               (select count(*)::int from met where state = 'missed') as meetings_missed,
                               :pairsGoingOn as pairs_going_on,
                               (select count(distinct mentor)::int from trained) as mentors_trained,
                               (select count(distinct id)::int from trained) as training_sessions,
                               (select coalesce(sum(hours), 0) from (select distinct id, hours from trained) as held) as training_hours,
                               (select count(*)::int from said where not refused) as reflections,
                               (select count(*)::int from said where refused) as reflections_refused,
                               (select count(*)::int from group_reflection_presence where programme = :programme) as group_reflection_present,
                               survey.mentees_asked, survey.mentees_answered, survey.mentees_satisfied,
                               survey.mentors_asked, survey.mentors_answered, survey.mentors_satisfied,
                               (select held_on is not null from public_event where programme = :programme) as event_held,
                               (select guests from public_event where programme = :programme) as guests,
                               (select count(distinct mentor)::int from mentor_reward where programme = :programme) as mentors_rewarded,
                               (select count(*)::int from practice where programme = :programme) as practices,
                               (select count(*)::int from released where next_step = 'goesOn') as goes_on,
                               (select count(*)::int from released where next_step = 'becomesMentor') as becomes_mentor,
                               (select count(*)::int from released where next_step = 'leaves') as leaves,
                               (select count(*)::int from released where next_step = 'reserve') as reserve
                          from programme left join exit_survey survey on survey.programme = programme.id
                         where programme.id = :programme""")
                .param("programme", programme)
                .param("menteesWorked", people.mentees(programme))
                .param("mentorsWorked", people.mentors(programme))
                .param("pairsGoingOn", continuations.of(programme).size())
                .query(ReportCounts.class).single();
    }
}
