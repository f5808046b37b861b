package org.nastavnik.practice;

import static org.nastavnik.practice.PracticeScoreProcess.EXPERT;
import static org.nastavnik.practice.PracticeScoreProcess.SCORE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.practice.ScoreRegister.Score;
import org.springframework.stereotype.Component;

/** No expert of the contest is free for an entry: who stands how, who else could be named, and what else can be done. */
@Component
class NameExpertForm implements TaskForm {

    /** So many scores each entry must have. */
    private static final int OBLIGATORY = 2;

    private final ScoreRegister scores;
    private final EntryRegister entries;
    private final Experts experts;
    private final EntryText text;
    private final PersonNames people;
    private final RuntimeService processes;

    NameExpertForm(ScoreRegister scores, EntryRegister entries, Experts experts, EntryText text, PersonNames people, RuntimeService processes) {
        this.scores = scores;
        this.entries = entries;
        this.experts = experts;
        this.text = text;
        this.people = people;
        this.processes = processes;
    }

    @Override
    public String formId() {
        return "name-expert";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Score score = scores.find(context.get(SCORE));
        List<Experts.Standing> standing = experts.standing(context.organisation(), score.entry());
        List<Map<String, String>> free = Experts.options(experts.free(context.organisation(), score.entry()), people::of);
        String known = standing.stream().map(each -> "- " + Markdown.escape(people.of(each.login())) + " – " + (each.against() == null ? "можно назвать" : each.against()))
                .collect(Collectors.joining("\n"));
        return Map.of("practice", text.forExpert(entries.find(score.entry())), "free", free, "namings", choices(score, free.isEmpty()),
                "experts", "**Эксперты муниципалитета**\n\n" + (known.isEmpty() ? "Никого нет." : known) + (free.isEmpty()
                        ? "\n\n**Назвать некого.** Назначьте ещё одного эксперта приказом и вернитесь к этой задаче: он появится в списке." : ""));
    }

    private static List<Map<String, String>> choices(Score score, boolean nobody) {
        List<Map<String, String>> choices = new ArrayList<>();
        if (!nobody) {
            choices.add(Map.of("value", "name", "label", "Назвать эксперта"));
        }
        if (score.seat() > OBLIGATORY) {
            choices.add(Map.of("value", "waive", "label", "Обойтись без дополнительной оценки"));
        }
        choices.add(Map.of("value", "withdraw", "label", "Снять заявку с конкурса"));
        return choices;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Score score = scores.find(context.get(SCORE));
        switch (submission.text("naming")) {
            case "name" -> {
                experts.join(entries.find(score.entry()).contest(), submission.text("login"));
                scores.give(score.id(), submission.text("login"));
                context.set(EXPERT, submission.text("login"));
            }
            case "waive" -> scores.waive(score.id(), submission.text("reason"));
            default -> withdraw(score, submission.text("reason"));
        }
    }

    private void withdraw(Score score, String reason) {
        List<String> running = scores.drop(score.entry(), score.id());
        entries.withdraw(score.entry(), reason);
        running.forEach(instance -> EngineRights.use(() -> processes.createMessageCorrelation(PracticeScoreProcess.ENTRY_WITHDRAWN)
                .processInstanceId(instance).correlate()));
    }
}
