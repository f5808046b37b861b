package org.nastavnik.selection;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;
import static org.nastavnik.selection.MentorSelectionProcess.LAST_SESSION_ON;
import static org.nastavnik.selection.MentorSelectionProcess.TRAINING_OUTCOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** The programme of training: a course for the approved mentors, or additional sessions for those who missed too much. */
@Component
class PlanTrainingForm implements TaskForm {

    private static final PastedRows PASTED = new PastedRows(PastedColumn.text("topic", "Тема").obligatory(),
            PastedColumn.date("date", "Дата").obligatory(), new PastedColumn("hours", "Часы", true, PlanTrainingForm::hours),
            PastedColumn.text("trainer", "Кто ведёт").obligatory());

    private final TrainingSessions sessions;
    private final TrainingResults results;
    private final Programmes programmes;

    PlanTrainingForm(TrainingSessions sessions, TrainingResults results, Programmes programmes) {
        this.sessions = sessions;
        this.results = results;
        this.programmes = programmes;
    }

    @Override
    public String formId() {
        return "plan-training";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<TrainingResult> trainees = results.of(context.get(PROGRAMME));
        boolean again = isSecondRound(context);
        return Map.of(
                "roundNote", again ? "**Второй круг.** Добавьте занятия для тех, кто посетил недостаточно часов: можно и одно отдельное занятие." : "",
                "mentors", trainees.stream().filter(trainee -> !again || !trainee.offered())
                        .map(trainee -> Map.of("number", trainee.mentor().id(), "name", trainee.mentor().person().label(),
                                "hours", again ? trainee.hours() : "–")).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        LocalDate end = programmes.find(context.get(PROGRAMME)).orElseThrow().endsOn();
        List<TrainingSession> planned = Stream.concat(submission.rows("sessions").stream(), PASTED.read(submission, "pasted").stream())
                .map(row -> session(row, end)).toList();
        if (planned.isEmpty()) {
            throw submission.refuse("sessions", "назначьте хотя бы одно занятие");
        }
        if (isSecondRound(context)) {
            sessions.addToCourse(context.get(PROGRAMME), planned);
        } else {
            sessions.beginCourse(context.get(PROGRAMME), planned);
        }
        context.set(LAST_SESSION_ON, planned.stream().map(TrainingSession::heldOn).max(LocalDate::compareTo).orElseThrow().toString());
    }

    private static boolean isSecondRound(FormContext context) {
        return "again".equals(context.get(TRAINING_OUTCOME));
    }

    private static TrainingSession session(Row row, LocalDate end) {
        if (row.date("date").isAfter(end)) {
            throw row.refuse("date", "занятие позже окончания программы");
        }
        return new TrainingSession(0, 0, row.text("topic"), row.date("date"), row.decimal("hours"), row.text("trainer"), false);
    }

    private static Object hours(String cell) {
        if (!cell.matches("\\d{1,2}([.,]\\d)?") || new BigDecimal(cell.replace(',', '.')).signum() == 0) {
            throw new IllegalArgumentException("ожидается число часов, например 1,5");
        }
        return new BigDecimal(cell.replace(',', '.'));
    }
}
