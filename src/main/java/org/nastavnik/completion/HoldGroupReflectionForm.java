package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The meeting at which mentors and mentees sum up the year together. */
@Component
class HoldGroupReflectionForm implements TaskForm {

    private final WorkedPeople people;
    private final Reflections reflections;
    private final WorkingCalendar calendar;

    HoldGroupReflectionForm(WorkedPeople people, Reflections reflections, WorkingCalendar calendar) {
        this.people = people;
        this.reflections = reflections;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "hold-group-reflection";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> options = people.of(context.get(PROGRAMME)).stream().map(WorkedPerson::option).toList();
        return Map.of("participants", options, "present", options.stream().map(option -> option.get("value")).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.date("date").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("date", "встреча ещё не состоялась");
        }
        reflections.hold(context.get(PROGRAMME), submission.date("date"),
                submission.choices("present").stream().map(Long::valueOf).toList(), submission.text("conclusions"));
    }
}
