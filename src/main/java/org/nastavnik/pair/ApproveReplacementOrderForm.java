package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.STAGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.document.Documents;
import org.nastavnik.document.Paper;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.nastavnik.programme.MentorFree;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head's order about a new mentor of one pair: from its day on the new mentor works, the meetings held stay with the old one. */
@Component
class ApproveReplacementOrderForm implements TaskForm {

    private static final String KIND = "mentorReplacementOrder";

    private final MeetingDesk desk;
    private final Pairs pairs;
    private final Mentors mentors;
    private final PairMeetings meetings;
    private final Replacements replacements;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    ApproveReplacementOrderForm(MeetingDesk desk, Pairs pairs, Mentors mentors, PairMeetings meetings, Replacements replacements,
                                Documents documents, ApplicationEventPublisher events) {
        this.desk = desk;
        this.pairs = pairs;
        this.mentors = mentors;
        this.meetings = meetings;
        this.replacements = replacements;
        this.documents = documents;
        this.events = events;
    }

    @Override
    public String formId() {
        return "approve-replacement-order";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Replacement replacement = replacements.latest(pair.id()).orElseThrow();
        Mentor newMentor = mentors.find(List.of(replacement.newMentor())).get(0);
        Map<String, Object> shown = new HashMap<>();
        shown.put("pair", PairSheet.of(pair, pairs.members(pair.id())));
        shown.put("replacement", "**Новый наставник:** " + Markdown.escape(newMentor.person().label()));
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.returned()) {
            return;
        }
        Pair pair = desk.pair(context);
        Replacement replacement = replacements.latest(pair.id()).orElseThrow();
        Set<String> obstacles = replacements.obstacles(pair, replacement.newMentor());
        if (!obstacles.isEmpty()) {
            throw submission.refuse("decision", "закрепить нельзя: " + String.join("; ", obstacles) + ". Верните предложение куратору");
        }
        LocalDate on = submission.date("date");
        if (meetings.lastHeld(pair.id()).filter(on::isBefore).isPresent()) {
            throw submission.refuse("date", "после этого дня пара уже встречалась с прежним наставником");
        }
        long order = register(context, submission);
        pairs.orderMentor(pair, replacement.newMentor(), order, on, replacement.cause());
        replacements.ordered(replacement, order);
        meetings.cancelPlanned(pair.id());
        if (MeetingKind.of(context.get(STAGE)) != MeetingKind.ACQUAINTANCE) {
            context.set(STAGE, MeetingKind.TRIAL.code());
        }
        events.publishEvent(new MentorFree(pair.programme()));
    }

    private long register(FormContext context, Submission submission) {
        String number = submission.text("number");
        LocalDate date = submission.date("date");
        if (documents.isUsed(context.organisation(), KIND, number, date)) {
            throw submission.refuse("number", "приказ с номером «" + number + "» за этот год уже есть");
        }
        Pair pair = desk.pair(context);
        return documents.add(new Paper(context.organisation(), KIND, number, date, "Приказ о замене наставника: " + pair.title(),
                submission.text("link"), context.user(), pair.programme(), context.taskId().orElse(null)));
    }
}
