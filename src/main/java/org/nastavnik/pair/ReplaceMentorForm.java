package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.NOTICE_ON;
import static org.nastavnik.pair.PairProcess.STAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.eligibility.LabourPaper;
import org.nastavnik.eligibility.LabourPapers;
import org.nastavnik.eligibility.MentorFacts;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.springframework.stereotype.Component;

/** The search for another mentor. Offered are admitted mentors with room for the whole pair; nobody, and the pair waits or ends. */
@Component
class ReplaceMentorForm implements TaskForm {

    private final MeetingDesk desk;
    private final Pairs pairs;
    private final Replacements replacements;
    private final LabourPapers labourPapers;
    private final Pauses pauses;
    private final Matter matter;
    private final PairDays days;
    private final Themes themes;

    ReplaceMentorForm(MeetingDesk desk, Pairs pairs, Replacements replacements, LabourPapers labourPapers, Pauses pauses, Matter matter,
                      PairDays days, Themes themes) {
        this.desk = desk;
        this.pairs = pairs;
        this.replacements = replacements;
        this.labourPapers = labourPapers;
        this.pauses = pauses;
        this.matter = matter;
        this.days = days;
        this.themes = themes;
    }

    @Override
    public String formId() {
        return "replace-mentor";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Pair pair = desk.pair(context);
        Map<String, Object> shown = new HashMap<>();
        ThemeList list = themes.of(context.organisation());
        List<Map<String, String>> table = new ArrayList<>();
        List<Map<String, String>> mentors = new ArrayList<>();
        replacements.candidates(pair).forEach((mentor, warnings) -> {
            table.add(row(mentor, list, String.join("; ", warnings)));
            mentors.add(Map.of("value", String.valueOf(mentor.mentor().id()), "label", mentor.mentor().person().label()));
        });
        List<Map<String, String>> offered = new ArrayList<>(mentors.isEmpty() ? List.of() : Decision.options(pair, Decision.REPLACE));
        if (pairs.hasMentor(pair.id())) {
            offered.add(Decision.GO_ON.option("Оставить прежнего наставника"));
        }
        offered.add(Decision.PAUSE.option("Замены пока нет: приостановить до даты"));
        offered.addAll(Decision.options(pair, Decision.END));
        shown.put("pair", PairSheet.of(pair, pairs.members(pair.id())) + deadline(context, pair));
        shown.put("candidates", table);
        shown.put("mentors", mentors);
        shown.put("decisions", offered);
        shown.put("decision", offered.get(0).get("value"));
        shown.put("cause", context.get(NOTICE_ON) == null ? null : "noticeGiven");
        shown.put("labour", LabourPapers.needed(pair.form()));
        shown.put("pauseTo", null);
        return shown;
    }

    private String deadline(FormContext context, Pair pair) {
        LocalDate last = days.lastDayOfSearch(pair, context.get(NOTICE_ON));
        return "\n\nЕсли до " + PairSheet.day(last) + " приказа о новом наставнике не будет, работа пары завершится этим днём.";
    }

    private static Map<String, String> row(MentorFacts mentor, ThemeList themes, String warnings) {
        return Map.of("name", mentor.mentor().person().label(), "free", String.valueOf(mentor.places().free()), "remark", warnings,
                "competences", themes.titles(mentor.mentor().competences()));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Pair pair = desk.pair(context);
        matter.check(pair, submission);
        if (Matter.decided(submission, Decision.REPLACE)) {
            if (LabourPapers.needed(pair.form())) {
                labourPapers.record(pair.id(), submission.id("newMentor"), labourPaper(submission));
            }
            replacements.propose(pair, submission.id("newMentor"), submission.text("cause"), submission.text("handover"), days.today(pair));
        } else if (Matter.decided(submission, Decision.GO_ON)) {
            pauses.resume(pair, MeetingKind.of(context.get(STAGE)));
        }
    }

    private static LabourPaper labourPaper(Submission submission) {
        LabourPaper paper = new LabourPaper(submission.yes("inFunction"), submission.text("ground"), submission.date("consentOn"),
                submission.text("addendumNumber"), submission.date("addendumOn"), submission.decimal("supplement"),
                submission.text("noSupplementGround"));
        paper.missing().ifPresent(missing -> {
            throw submission.refuse("inFunction", "для приказа не хватает: " + missing);
        });
        return paper;
    }
}
