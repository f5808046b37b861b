package org.nastavnik.pairing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;

/** The questions that the model of stage 5 asks. Public because expressions call only public methods of public classes. */
@ModelBean("pairingStage")
public class PairingStage {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Pairs pairs;
    private final Programmes programmes;
    private final Matchmaker matchmaker;
    private final Awaiting awaiting;
    private final UnmatchedSteps steps;
    private final WorkingCalendar calendar;

    PairingStage(Pairs pairs, Programmes programmes, Matchmaker matchmaker, Awaiting awaiting, UnmatchedSteps steps, WorkingCalendar calendar) {
        this.pairs = pairs;
        this.programmes = programmes;
        this.matchmaker = matchmaker;
        this.awaiting = awaiting;
        this.steps = steps;
        this.calendar = calendar;
    }

    /** When a postponed meeting is due; null while it is not postponed, then the table of deadlines decides. */
    public Date meetingDue(DelegateExecution stage) {
        String day = PairingProcess.MEETING_POSTPONED_TO.of(stage);
        return day == null ? null : endOf(LocalDate.parse(day), stage.getTenantId());
    }

    public Date programmeEnd(long programme) {
        Programme running = programmes.find(programme).orElseThrow();
        return endOf(running.endsOn(), running.organisation());
    }

    /** Business key of the next round of a programme, for example {@code zeya-sosh-1/2026-27/pairing-2}. */
    public String roundKey(DelegateExecution programme) {
        long before = EngineRights.use(() -> programme.getProcessEngineServices().getHistoryService().createHistoricProcessInstanceQuery()
                .superProcessInstanceId(programme.getProcessInstanceId()).processDefinitionKey(PairingProcess.KEY).count());
        return SchoolProgrammeProcess.ORGANISATION.of(programme) + "/" + SchoolProgrammeProcess.SCHOOL_YEAR.of(programme) + "/pairing-" + (before + 1);
    }

    public List<Long> proposed(long programme) {
        return pairs.ofProgramme(programme, PairState.PROPOSED).stream().map(Pair::id).toList();
    }

    /** «пара 012» */
    public String title(long pair) {
        return pairs.find(pair).orElseThrow().title();
    }

    public boolean anyConfirmed(long programme) {
        return !pairs.ofProgramme(programme, PairState.CONFIRMED).isEmpty();
    }

    /** Somebody declined, the head sent a pair back, or a mentee agreed to another form. */
    public boolean needsNewProposal(long programme) {
        return awaiting.any(programme) || !proposed(programme).isEmpty();
    }

    public boolean anyUnmatched(long programme) {
        return !matchmaker.seeking(programme).isEmpty();
    }

    /** Nobody can be proposed at once, but somebody waits. */
    public boolean mustWait(long programme) {
        Map<Long, UnmatchedStep> latest = steps.latest(programme);
        return !awaiting.any(programme) && matchmaker.seeking(programme).stream()
                .anyMatch(mentee -> latest.get(mentee) == UnmatchedStep.WAIT);
    }

    /** The round was opened for people about whom it was just decided that they wait; nobody has looked for pairs in it yet. */
    public boolean waitsAsDecided(DelegateExecution stage) {
        long programme = SchoolProgrammeProcess.PROGRAMME.of(stage);
        Map<Long, UnmatchedStep> latest = steps.latest(programme);
        return PairingProcess.LOOKED_FOR_PAIRS.of(stage) == null && mustWait(programme)
                && matchmaker.seeking(programme).stream().allMatch(mentee -> latest.get(mentee) == UnmatchedStep.WAIT);
    }

    private Date endOf(LocalDate day, String organisation) {
        return Date.from(day.atTime(END_OF_DAY).atZone(calendar.zone(organisation)).toInstant());
    }
}
