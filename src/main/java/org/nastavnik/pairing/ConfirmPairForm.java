package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.LabourPaper;
import org.nastavnik.eligibility.LabourPapers;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairMember;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Signer;
import org.springframework.stereotype.Component;

/** Both sides say whether they want this pair; for a minor the representative too. Who declines is not proposed to the other again. */
@Component
class ConfirmPairForm implements TaskForm {

    private final Pairs pairs;
    private final ProposedPairs proposed;
    private final Participants people;
    private final LabourPapers labourPapers;
    private final Awaiting awaiting;
    private final WorkingCalendar calendar;

    ConfirmPairForm(Pairs pairs, ProposedPairs proposed, Participants people, LabourPapers labourPapers, Awaiting awaiting, WorkingCalendar calendar) {
        this.pairs = pairs;
        this.proposed = proposed;
        this.people = people;
        this.labourPapers = labourPapers;
        this.awaiting = awaiting;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "confirm-pair";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = pairs.find(context.subject()).orElseThrow();
        List<PairMember> members = pairs.members(pair.id());
        Set<Long> minors = minors(members, calendar.today(context.organisation()));
        Map<String, Object> values = new HashMap<>();
        values.put("title", pair.state() == PairState.REFUSED
                ? pair.title() + ": не состоится, согласие отозвано. Выберите любой ответ и завершите задачу" : pair.title());
        values.put("mentor", members.stream().filter(PairMember::isMentor).map(PairMember::label).collect(Collectors.joining()));
        values.put("mentorIsMinor", members.stream().filter(PairMember::isMentor).anyMatch(mentor -> minors.contains(mentor.participant())));
        values.put("form", pair.form().title() + Optional.ofNullable(pair.roleModel()).map(model -> " («" + model + "»)").orElse(""));
        values.put("labour", LabourPapers.needed(pair.form()));
        values.put("mentees", members.stream().filter(member -> !member.isMentor()).map(member -> Map.of("id", String.valueOf(member.id()),
                "person", member.label(), "minor", minors.contains(member.participant()))).toList());
        labourPapers.find(pair.id(), pair.mentor()).ifPresent(paper -> values.putAll(LabourAnswers.shown(paper)));
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = pairs.find(context.subject()).orElseThrow();
        if (pair.state() == PairState.REFUSED) {
            return;
        }
        List<PairMember> members = pairs.members(pair.id());
        Map<Long, Answer> mentees = menteeAnswers(submission, members, minors(members, calendar.today(context.organisation())));
        Answer mentor = Answer.of(submission.text("mentorAgrees")).and(Answer.of(submission.text("mentorsRepresentative")));
        if (LabourPapers.needed(pair.form())) {
            labourPapers.record(pair.id(), pair.mentor(), LabourAnswers.read(submission));
        }
        settle(pair, mentor, mentees, submission.text("reason"), calendar.today(context.organisation()));
    }

    private void settle(Pair pair, Answer mentor, Map<Long, Answer> mentees, String note, LocalDate today) {
        List<Long> agreeing = mentor == Answer.YES ? with(mentees, Answer.YES) : List.of();
        List<Long> declining = mentor == Answer.NO ? List.copyOf(mentees.keySet()) : with(mentees, Answer.NO);
        pairs.neverAgain(declining.stream().map(mentee -> new Couple(pair.mentor(), mentee, pair.form(), null)).toList());
        awaiting.add(mentees.keySet().stream().filter(mentee -> !agreeing.contains(mentee)).toList());
        proposed.answered(pair.id(), agreeing, declining, today);
        if (agreeing.isEmpty()) {
            pairs.move(pair.id(), PairState.REFUSED);
            proposed.declined(pair.id(), declining.isEmpty() ? "noAnswer" : "declined", note);
        } else {
            pairs.move(pair.id(), PairState.CONFIRMED);
        }
    }

    private static List<Long> with(Map<Long, Answer> mentees, Answer answer) {
        return mentees.entrySet().stream().filter(entry -> entry.getValue() == answer).map(Map.Entry::getKey).toList();
    }

    private static Map<Long, Answer> menteeAnswers(Submission submission, List<PairMember> members, Set<Long> minors) {
        Map<Long, PairMember> mentees = members.stream().filter(member -> !member.isMentor()).collect(Collectors.toMap(PairMember::id, Function.identity()));
        Map<Long, Answer> answers = new HashMap<>();
        for (Row row : submission.rows("mentees")) {
            PairMember mentee = mentees.get(row.id("id"));
            if (mentee == null || answers.containsKey(row.id("id"))) {
                throw row.refuse("id", "этого наставляемого нет в паре или он указан дважды");
            }
            Answer answer = Answer.of(row.text("agrees"));
            if (minors.contains(mentee.participant())) {
                if (!row.has("representative")) {
                    throw row.refuse("representative", "за несовершеннолетнего отвечает и законный представитель");
                }
                answer = answer.and(Answer.of(row.text("representative")));
            }
            answers.put(mentee.id(), answer);
        }
        if (answers.size() < mentees.size()) {
            throw submission.refuse("mentees", "нужен ответ по каждому наставляемому");
        }
        return answers;
    }

    private Set<Long> minors(List<PairMember> members, LocalDate today) {
        return people.find(members.stream().map(PairMember::participant).toList()).values().stream()
                .filter(person -> Signer.needed(person, today).contains(Signer.REPRESENTATIVE)).map(Participant::id).collect(Collectors.toSet());
    }

    /** One no outweighs silence, silence outweighs a yes. */
    private enum Answer {
        YES, SILENT, NO;

        static Answer of(String code) {
            return code == null ? YES : valueOf(code.toUpperCase(Locale.ROOT));
        }

        Answer and(Answer other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
