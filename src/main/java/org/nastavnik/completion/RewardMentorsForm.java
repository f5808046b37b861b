package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** The head's order on rewards; offered are all who worked as mentors, with a letter of thanks. */
@Component
class RewardMentorsForm implements TaskForm {

    private final WorkedPeople people;
    private final Mentors mentors;
    private final Rewards rewards;

    RewardMentorsForm(WorkedPeople people, Mentors mentors, Rewards rewards) {
        this.people = people;
        this.mentors = mentors;
        this.rewards = rewards;
    }

    @Override
    public String formId() {
        return "reward-mentors";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<WorkedPerson> worked = people.of(context.get(PROGRAMME)).stream().filter(person -> person.mentor() != null).toList();
        return Map.of(
                "mentors", worked.stream().map(person -> Map.of("value", person.mentor().toString(), "label", person.person().label())).toList(),
                "people", withoutSuspended(worked).stream().map(person -> Map.of("mentor", person.mentor().toString(), "reward", "letter")).toList());
    }

    /** Whoever is suspended may be rewarded, but is not proposed. */
    private List<WorkedPerson> withoutSuspended(List<WorkedPerson> worked) {
        Set<Long> suspended = mentors.find(worked.stream().map(WorkedPerson::mentor).toList()).stream()
                .filter(mentor -> mentor.state() == MentorState.SUSPENDED).map(Mentor::id).collect(Collectors.toSet());
        return worked.stream().filter(person -> !suspended.contains(person.mentor())).toList();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (!"reward".equals(submission.text("outcome"))) {
            return;
        }
        List<Reward> given = submission.rows("people").stream()
                .map(row -> new Reward(row.id("mentor"), row.text("reward"), row.text("details"))).toList();
        if (given.isEmpty()) {
            throw submission.refuse("people", "назовите хотя бы одного наставника");
        }
        rewards.add(context.get(PROGRAMME), given, submission.text("number"), submission.date("date"));
    }
}
