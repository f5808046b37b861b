package org.nastavnik.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.eligibility.CapacityRaises;
import org.nastavnik.eligibility.MentorFacts;
import org.nastavnik.eligibility.Roster;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairMember;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The curator looks at the proposal, changes it by hand, accepts it, has it computed again or waits. */
@Component
class ReviewProposalForm implements TaskForm {

    private final Matchmaker matchmaker;
    private final ProposalEditing editing;
    private final ProposalRules rules;
    private final ProposedPairs proposed;
    private final Pairs pairs;
    private final CapacityRaises raises;
    private final WorkingCalendar calendar;

    ReviewProposalForm(Matchmaker matchmaker, ProposalEditing editing, ProposalRules rules, ProposedPairs proposed, Pairs pairs,
                       CapacityRaises raises, WorkingCalendar calendar) {
        this.matchmaker = matchmaker;
        this.editing = editing;
        this.rules = rules;
        this.proposed = proposed;
        this.pairs = pairs;
        this.raises = raises;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "review-proposal";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        List<Pair> found = pairs.ofProgramme(programme, PairState.PROPOSED);
        List<Long> ids = found.stream().map(Pair::id).toList();
        Map<Long, ProposalNote> notes = proposed.notes(ids);
        Map<Long, List<PairMember>> members = pairs.members(ids).stream().collect(Collectors.groupingBy(PairMember::pair));
        Roster roster = matchmaker.rosterWithoutProposal(programme);
        List<Unmatched> unmatched = matchmaker.unmatched(programme);
        Map<String, Object> values = new HashMap<>();
        values.put("summary", "Предложено пар и групп: " + found.size() + ". Без пары: " + unmatched.size() + ".");
        values.put("proposal", found.stream().map(pair -> row(pair, members.get(pair.id()), notes.get(pair.id()))).toList());
        values.put("unmatched", unmatched.stream().map(one -> Map.of("person", one.mentee().mentee().person().label(), "reason", one.reason())).toList());
        values.put("pairs", found.stream().map(pair -> option(pair.id(), pair.code() + ": " + names(members.get(pair.id())))).toList());
        values.put("mentors", roster.mentors().stream().filter(MentorFacts::ready).map(ReviewProposalForm::option).toList());
        values.put("mentees", roster.mentees().stream().filter(Person::inBase)
                .map(mentee -> option(mentee.mentee().id(), mentee.mentee().person().label())).toList());
        values.put("roleModels", roster.roleModels().stream().map(model -> option(model.id(), model.form().title() + ": " + model.title())).toList());
        values.put("changes", found.stream().filter(pair -> notes.get(pair.id()).warnings() != null)
                .map(pair -> keep(pair, notes.get(pair.id()))).toList());
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        for (Row row : submission.rows("raises")) {
            raises.raise(row.id("mentor"), row.whole("places"), row.text("reason"), context.user());
        }
        editing.apply(programme, submission, calendar.today(context.organisation()));
        switch (submission.text("decision")) {
            case "accept" -> rules.check(programme, submission);
            case "postpone" -> {
                if (!submission.date("proposalPostponedTo").isAfter(calendar.today(context.organisation()))) {
                    throw submission.refuse("proposalPostponedTo", "укажите день позже сегодняшнего");
                }
            }
            default -> { }
        }
    }

    private static Map<String, Object> row(Pair pair, List<PairMember> members, ProposalNote note) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", pair.code());
        row.put("mentor", members.stream().filter(PairMember::isMentor).map(PairMember::label).collect(Collectors.joining()));
        row.put("mentees", members.stream().filter(member -> !member.isMentor()).map(PairMember::label).collect(Collectors.joining("; ")));
        row.put("form", pair.form().title() + Optional.ofNullable(pair.roleModel()).map(model -> ": " + model).orElse(""));
        row.put("score", pair.score());
        row.put("why", Optional.ofNullable(pair.reasons()).orElse("") + (note.pinned() ? " (закреплена до конца подбора)" : ""));
        row.put("warnings", Optional.ofNullable(note.warnings()).orElse(""));
        return row;
    }

    private static Map<String, Object> keep(Pair pair, ProposalNote note) {
        Map<String, Object> row = new HashMap<>(Map.of("action", "keep", "pair", String.valueOf(pair.id())));
        if (note.warningReason() != null) {
            row.put("reason", note.warningReason());
        }
        return row;
    }

    private static String names(List<PairMember> members) {
        return members.stream().map(PairMember::name).collect(Collectors.joining(" – "));
    }

    private static Map<String, String> option(MentorFacts mentor) {
        return option(mentor.mentor().id(), mentor.mentor().person().label() + " (мест: " + mentor.places().allowed()
                + ", занято: " + mentor.places().taken() + ")");
    }

    private static Map<String, String> option(long id, String label) {
        return Map.of("value", String.valueOf(id), "label", label);
    }
}
