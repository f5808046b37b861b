package org.nastavnik.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.process.School;
import org.nastavnik.process.Walk;

/** One pair or group whose process runs, in the hands of its curator and head. */
public class PairAtWork {

    public final School school;
    public final long id;
    public final long mentor;
    public final List<Long> mentees;
    public final ProcessInstance process;
    private final PairsAtWork tools;

    PairAtWork(School school, long id, long mentor, List<Long> mentees, ProcessInstance process, PairsAtWork tools) {
        this.school = school;
        this.id = id;
        this.mentor = mentor;
        this.mentees = mentees;
        this.process = process;
        this.tools = tools;
    }

    public Pair pair() {
        return tools.pairs.find(id).orElseThrow();
    }

    public PairState state() {
        return pair().state();
    }

    /** Keys of the open tasks of the pair. */
    public List<String> open() {
        return tasks().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public Task task(String key) {
        List<Task> found = tasks().filter(task -> task.getTaskDefinitionKey().equals(key)).toList();
        assertThat(found).as("open task " + key + "; open are " + open()).hasSize(1);
        return found.get(0);
    }

    private Stream<Task> tasks() {
        return tools.tasks.createTaskQuery().processInstanceBusinessKeyLike(process.getBusinessKey() + "%").list().stream();
    }

    public void submit(String key, Object... values) {
        tools.walk.submit(task(key), values);
    }

    public Map<String, Object> form(String key) {
        return tools.walk.form(task(key));
    }

    public Object variable(String key, String name) {
        return tools.tasks.getVariable(task(key).getId(), name);
    }

    /** A meeting that everybody attended; more answers as key, value, later ones win. */
    public void held(String key, LocalDate on, Object... more) {
        submit(key, with(Walk.map("state", "held", "heldOn", on.toString(), "attendance", attendance(true), "decision", "goOn"), more));
    }

    public void missed(String key, Object... more) {
        submit(key, with(Walk.map("state", "missed", "missedBy", "mentee", "decision", "goOn"), more));
    }

    public void moved(String key, LocalDate to) {
        submit(key, "state", "moved", "newDate", to.toString(), "decision", "goOn");
    }

    public void first(LocalDate on, Object... more) {
        held("Task_HoldFirstMeeting", on, with(Walk.map("rulesAgreed", "Встречаемся по вторникам"), more));
    }

    public void trial(LocalDate on, Object... more) {
        held("Task_HoldTrialMeeting", on, with(Walk.map("task", "Решили задачу по физике", "result", "Получилось", "bothContinue", "yes"), more));
    }

    public void planning(LocalDate on, int meetings, Object... more) {
        held("Task_HoldPlanningMeeting", on, with(Walk.map("goal", "Подготовиться к олимпиаде",
                "results", List.of(Walk.map("what", "Решены задачи прошлых лет", "measure", "двадцать задач", "by", "2027-03-01")),
                "workKinds", List.of("talk", "project"), "rhythm", "weekly", "meetingsPlanned", meetings), more));
    }

    public void agree() {
        submit("Task_ApprovePlan", "decision", "agree");
    }

    public void regular(LocalDate on, Object... more) {
        held("Task_NoteRegularMeeting", on, with(Walk.map("minutes", 45, "workKind", "talk", "mode", "inPerson",
                "result", "Разобрали законы Ньютона"), more));
    }

    /** The closing meeting has no decision: with it the work is over. */
    public void closing(LocalDate on) {
        List<Map<String, Object>> wishes = attendance(true);
        wishes.forEach(row -> row.put("goesOn", true));
        submit("Task_HoldClosingMeeting", "state", "held", "heldOn", on.toString(), "attendance", wishes,
                "goals", List.of(Walk.map("number", 1, "what", "Решены задачи прошлых лет", "reached", "2")), "summary", "Подготовились хорошо");
    }

    /** Acquaintance, trial, planning and an agreed plan, a week apart from that day on. */
    public void begin(LocalDate from, int meetings) {
        first(from);
        trial(from.plusWeeks(1));
        planning(from.plusWeeks(2), meetings);
        agree();
    }

    public List<Map<String, Object>> attendance(boolean present) {
        List<Map<String, Object>> rows = new ArrayList<>();
        tools.pairs.members(id).forEach(member -> rows.add(Walk.map("participant", member.participant(), "name", member.label(), "present", present)));
        return rows;
    }

    /** The day on which the task is due, where the school is. */
    public LocalDate due(String key) {
        return LocalDate.ofInstant(task(key).getDueDate().toInstant(), ZoneId.of("Asia/Yakutsk"));
    }

    /** Runs the timer of the pair that is due next. */
    public void runTimer() {
        List<ProcessInstance> all = tools.runtime.createProcessInstanceQuery().list().stream()
                .filter(instance -> instance.getBusinessKey() != null && instance.getBusinessKey().startsWith(process.getBusinessKey())).toList();
        List<String> jobs = all.stream().flatMap(instance -> tools.management.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .map(job -> job.getId()).toList();
        assertThat(jobs).as("timers that are due").hasSize(1);
        tools.management.executeJob(jobs.get(0));
    }

    public void withdraw(long participant) {
        tools.runtime.createMessageCorrelation(PairProcess.CONSENT_WITHDRAWN).processInstanceId(process.getId())
                .setVariable(PairProcess.WITHDRAWN.name(), participant).correlate();
    }

    public boolean ended() {
        return tools.walk.ended(process);
    }

    private static Object[] with(Map<String, Object> values, Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(Walk.map(more));
        List<Object> flat = new ArrayList<>();
        all.forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return flat.toArray();
    }
}
