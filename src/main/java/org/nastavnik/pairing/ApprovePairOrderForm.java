package org.nastavnik.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.document.Documents;
import org.nastavnik.document.Paper;
import org.nastavnik.eligibility.CapacityRaises;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.MentorFacts;
import org.nastavnik.eligibility.OrderCheck;
import org.nastavnik.eligibility.Rosters;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairMember;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The head's order about pairs. Everything is checked again at this moment; a returned pair goes back alone. */
@Component
class ApprovePairOrderForm implements TaskForm {

    private static final String DOCUMENT = "pairOrder";

    private final Pairs pairs;
    private final ProposedPairs proposed;
    private final OrderCheck check;
    private final Rosters rosters;
    private final CapacityRaises raises;
    private final Documents documents;
    private final Programmes programmes;
    private final Mentees mentees;
    private final WorkingCalendar calendar;

    ApprovePairOrderForm(Pairs pairs, ProposedPairs proposed, OrderCheck check, Rosters rosters, CapacityRaises raises, Documents documents,
                         Programmes programmes, Mentees mentees, WorkingCalendar calendar) {
        this.pairs = pairs;
        this.proposed = proposed;
        this.check = check;
        this.rosters = rosters;
        this.raises = raises;
        this.documents = documents;
        this.programmes = programmes;
        this.mentees = mentees;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "approve-pair-order";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        List<Pair> confirmed = pairs.ofProgramme(programme, PairState.CONFIRMED);
        Map<Long, List<Couple>> couples = proposed.couples(confirmed);
        Map<Long, List<String>> obstacles = check.obstacles(programme, couples);
        Map<Long, ProposalNote> notes = proposed.notes(couples.keySet());
        Map<Long, List<PairMember>> members = pairs.members(couples.keySet()).stream().collect(Collectors.groupingBy(PairMember::pair));
        Map<String, Object> values = new HashMap<>();
        values.put("pairs", confirmed.stream().map(pair -> row(pair, members.get(pair.id()), notes.get(pair.id()), obstacles.get(pair.id()))).toList());
        values.put("options", confirmed.stream().map(pair -> Map.of("value", String.valueOf(pair.id()), "label", pair.title())).toList());
        values.put("blocked", obstacles.isEmpty() ? null : "**Приказ пока невозможен для пар:**\n\n" + confirmed.stream()
                .filter(pair -> obstacles.containsKey(pair.id()))
                .map(pair -> "- " + line(pair, obstacles.get(pair.id()))).collect(Collectors.joining("\n"))
                + "\n\nВерните их на доработку; остальные можно закрепить сейчас.");
        values.put("overload", overload(overloaded(programme, confirmed)));
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        List<Pair> confirmed = pairs.ofProgramme(programme, PairState.CONFIRMED);
        Set<Long> returned = new HashSet<>();
        if (submission.returned()) {
            submission.choices("returned").forEach(id -> returned.add(Long.valueOf(id)));
            pairs.move(returned, PairState.PROPOSED);
            proposed.pin(returned);
        }
        if (!submission.returned() || submission.yes("orderRest")) {
            List<Pair> rest = confirmed.stream().filter(pair -> !returned.contains(pair.id())).toList();
            if (rest.isEmpty()) {
                throw submission.refuse("orderRest", "кроме возвращённых, пар нет");
            }
            order(context, submission, rest);
        }
    }

    private void order(FormContext context, Submission submission, List<Pair> ordered) {
        if (submission.date("date").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("date", "приказ ещё не подписан; внесите его в день подписания или позже");
        }
        Programme programme = programmes.find(ordered.get(0).programme()).orElseThrow();
        Map<Long, List<Couple>> couples = proposed.couples(ordered);
        Map<Long, List<String>> obstacles = check.obstacles(programme.id(), couples);
        if (!obstacles.isEmpty()) {
            throw submission.refuse("decision", ordered.stream().filter(pair -> obstacles.containsKey(pair.id()))
                    .map(pair -> line(pair, obstacles.get(pair.id()))).collect(Collectors.joining(". ")));
        }
        List<MentorFacts> overloaded = overloaded(programme.id(), ordered);
        if (!overloaded.isEmpty()) {
            if (!submission.has("capacityReason")) {
                throw submission.refuse("capacityReason", "нужно заполнить: нагрузка больше двойной нормы");
            }
            raises.agree(overloaded.stream().map(mentor -> mentor.mentor().id()).toList(), submission.text("capacityReason"), context.user());
        }
        String number = submission.text("number");
        if (documents.isUsed(programme.organisation(), DOCUMENT, number, submission.date("date"))) {
            throw submission.refuse("number", "документ с номером «" + number + "» за этот год уже есть");
        }
        long document = documents.add(new Paper(programme.organisation(), DOCUMENT, number, submission.date("date"),
                "Приказ о закреплении наставников", submission.text("link"), context.user(), programme.id(), context.taskId().orElse(null)));
        pairs.order(couples.keySet(), document, submission.date("date"), programme.endsOn());
        List<Long> placed = couples.values().stream().flatMap(List::stream).map(Couple::mentee).toList();
        mentees.state(placed, MenteeState.IN_PAIR);
        mentees.forgetSteps(placed);
    }

    /** Mentors of these pairs whose raised capacity the head has not agreed to yet. */
    private List<MentorFacts> overloaded(long programme, List<Pair> confirmed) {
        Set<Long> leading = confirmed.stream().map(Pair::mentor).collect(Collectors.toSet());
        return rosters.read(programme, confirmed.stream().map(Pair::id).toList()).mentors().stream()
                .filter(mentor -> leading.contains(mentor.mentor().id()) && mentor.places().needsHead()).toList();
    }

    private static String overload(List<MentorFacts> mentors) {
        return mentors.isEmpty() ? null : "**Куратор просит нагрузку больше двойной нормы:**\n\n" + mentors.stream()
                .map(mentor -> "- " + Markdown.escape(mentor.mentor().person().label()) + ": мест " + mentor.places().allowed()
                        + ". Причина: " + Markdown.escape(mentor.places().raise().reason()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> row(Pair pair, List<PairMember> members, ProposalNote note, List<String> obstacles) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", pair.title());
        row.put("mentor", members.stream().filter(PairMember::isMentor).map(PairMember::label).collect(Collectors.joining()));
        row.put("mentees", members.stream().filter(member -> !member.isMentor()).map(PairMember::label).collect(Collectors.joining("; ")));
        row.put("form", pair.form().title());
        row.put("remark", Optional.ofNullable(note.warnings()).map(warnings -> warnings + ". Куратор: " + note.warningReason()).orElse(""));
        row.put("papers", obstacles == null ? "в порядке" : String.join("; ", obstacles));
        return row;
    }

    private static String line(Pair pair, List<String> obstacles) {
        return pair.title() + ": " + String.join("; ", obstacles);
    }
}
