package org.nastavnik.selection;

import static org.nastavnik.participant.MentorState.TRAINED;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;
import static org.nastavnik.selection.MentorSelectionProcess.LAST_SESSION_ON;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentors;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** The journal of training; whoever reached the hours is trained. Sessions that did not take place get a new date. */
@Component
class RecordTrainingForm implements TaskForm {

    private static final String MOVED = "moved";

    private final TrainingSessions sessions;
    private final TrainingJournal journal;
    private final TrainingResults results;
    private final Mentors mentors;
    private final Programmes programmes;
    private final WorkingCalendar calendar;

    RecordTrainingForm(TrainingSessions sessions, TrainingJournal journal, TrainingResults results, Mentors mentors,
                       Programmes programmes, WorkingCalendar calendar) {
        this.sessions = sessions;
        this.journal = journal;
        this.results = results;
        this.mentors = mentors;
        this.programmes = programmes;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "record-training";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<TrainingSession> course = sessions.ofProgramme(context.get(PROGRAMME));
        List<TrainingResult> trainees = results.of(context.get(PROGRAMME));
        Map<Long, Map<Long, Boolean>> noted = journal.of(trainees.stream().map(trainee -> trainee.mentor().id()).toList());
        LocalDate today = calendar.today(context.organisation());
        return Map.of(
                "sessionRows", course.stream().map(session -> Map.of("number", session.number(), "date", session.day(),
                        "topic", session.topic(), "hours", session.length(), "trainer", session.trainer())).toList(),
                "sessionOptions", course.stream().map(session -> Map.of("value", String.valueOf(session.id()), "label", session.label())).toList(),
                "attendance", trainees.stream().map(trainee -> Map.of("mentor", trainee.mentor().id(),
                        "name", trainee.mentor().person().label(), "test", trainee.test(),
                        "sessions", present(course, noted.getOrDefault(trainee.mentor().id(), Map.of()), today))).toList());
    }

    /** What was noted before; of the others those that took place: most people come, so absences are what is entered. */
    private static List<String> present(List<TrainingSession> course, Map<Long, Boolean> noted, LocalDate today) {
        return course.stream()
                .filter(session -> noted.getOrDefault(session.id(), !session.additional() && !session.heldOn().isAfter(today)))
                .map(session -> String.valueOf(session.id())).toList();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(PROGRAMME);
        boolean moved = MOVED.equals(submission.text("trainingOutcome"));
        Set<Long> postponed = moved ? move(programme, submission) : Set.of();
        List<TrainingSession> course = sessions.ofProgramme(programme);
        LocalDate today = calendar.today(context.organisation());
        LocalDate last = course.stream().map(TrainingSession::heldOn).max(LocalDate::compareTo).orElseThrow();
        if (!moved && last.isAfter(today)) {
            throw submission.refuse("trainingOutcome", "есть занятия, которые ещё не прошли; если занятие отложено, выберите «Занятия перенесены»");
        }
        Set<Long> held = course.stream().filter(session -> !session.heldOn().isAfter(today)).map(TrainingSession::id).collect(Collectors.toSet());
        journal.note(attendance(programme, submission, held, postponed), held);
        context.set(LAST_SESSION_ON, last.toString());
        if (!moved) {
            mentors.state(results.of(programme).stream().filter(TrainingResult::offered).map(result -> result.mentor().id()).toList(), TRAINED);
        }
    }

    private Set<Long> move(long programme, Submission submission) {
        LocalDate end = programmes.find(programme).orElseThrow().endsOn();
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        for (Row row : submission.rows("moves")) {
            if (row.date("date").isAfter(end)) {
                throw row.refuse("date", "занятие позже окончания программы");
            }
            days.put(row.id("session"), row.date("date"));
        }
        if (days.isEmpty()) {
            throw submission.refuse("moves", "укажите занятие и новую дату");
        }
        sessions.move(programme, days);
        journal.forget(days.keySet());
        return days.keySet();
    }

    private List<Attendance> attendance(long programme, Submission submission, Set<Long> held, Set<Long> postponed) {
        Set<Long> open = results.of(programme).stream().map(result -> result.mentor().id()).collect(Collectors.toCollection(HashSet::new));
        List<Attendance> rows = submission.rows("attendance").stream().map(row -> {
            if (row.id("mentor") == null || !open.remove(row.id("mentor"))) {
                throw row.refuse("mentor", "такого наставника в списке нет или он указан дважды");
            }
            return new Attendance(row.id("mentor"), sessions(row, held, postponed), row.text("test"));
        }).toList();
        if (!open.isEmpty()) {
            throw submission.refuse("attendance", "нужна строка для каждого наставника: обновите форму");
        }
        return rows;
    }

    /** A session that was just postponed is still ticked in the form for everybody. */
    private static List<Long> sessions(Row row, Set<Long> held, Set<Long> postponed) {
        List<Long> chosen = row.choices("sessions").stream().map(Long::valueOf)
                .filter(session -> held.contains(session) || !postponed.contains(session)).toList();
        if (!held.containsAll(chosen)) {
            throw row.refuse("sessions", "отмечено занятие, которое ещё не прошло");
        }
        return chosen;
    }
}
