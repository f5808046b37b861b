package org.nastavnik.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * A school year of mentoring as its people would carry it: whatever task appears is answered by its performer. Two pupils get
 * mentors among older pupils; the roadmap is returned once, and the first pair changes its mentor after the trial meeting.
 */
@Component
public class WholeYear {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Yakutsk");
    private static final int MOST_TASKS = 200;

    private final Walk walk;
    private final TaskService tasks;
    private final RuntimeService processes;
    private final LocalDate today = LocalDate.now(ZONE);
    private final Map<String, Function<Task, Object[]>> answers = new LinkedHashMap<>();
    private int papers;
    private boolean returned;
    private boolean replaced;

    WholeYear(Walk walk, TaskService tasks, RuntimeService processes) {
        this.walk = walk;
        this.tasks = tasks;
        this.processes = processes;
        preparation();
        bases();
        selection();
        pairs();
        completion();
    }

    /** The curator starts the programme of this school year. */
    public ProcessInstance start(School school) {
        returned = false;
        replaced = false;
        return walk.startByForm(school.curator(), "school-programme", "organisation", school.code(), "schoolYear", School.SCHOOL_YEAR,
                "forms", List.of("pupil-pupil"), "startsOn", today.minusDays(30).toString(), "endsOn", today.plusDays(200).toString());
    }

    /** Answers tasks until nothing is open or one of this kind appears. @return keys of the answered tasks in their order */
    public List<String> carry(School school, String until) {
        List<String> done = new ArrayList<>();
        for (Task task = next(school); task != null && !task.getTaskDefinitionKey().equals(until) && done.size() < MOST_TASKS; task = next(school)) {
            Function<Task, Object[]> answer = answers.get(task.getTaskDefinitionKey());
            if (answer == null) {
                throw new IllegalStateException("nobody knows how to answer " + task.getTaskDefinitionKey());
            }
            walk.submit(task, answer.apply(task));
            done.add(task.getTaskDefinitionKey());
        }
        return done;
    }

    private Task next(School school) {
        List<Task> open = tasks.createTaskQuery().tenantIdIn(school.code()).orderByTaskCreateTime().asc().listPage(0, 1);
        return open.isEmpty() ? null : open.get(0);
    }

    public List<ProcessInstance> pairs(ProcessInstance programme) {
        return processes.createProcessInstanceQuery().superProcessInstanceId(programme.getId()).processDefinitionKey("pair").list();
    }

    private void answer(String task, Object... values) {
        answers.put("Task_" + task, opened -> values);
    }

    private void answer(String task, Function<Task, Object[]> values) {
        answers.put("Task_" + task, values);
    }

    private void signed(String task, String decision) {
        answer(task, opened -> new Object[] {"decision", decision, "number", number(), "date", day(0)});
    }

    private String number() {
        return ++papers + "-г";
    }

    private String day(int fromToday) {
        return today.plusDays(fromToday).toString();
    }

    private static Object[] values(Object... values) {
        return values;
    }

    private void preparation() {
        answer("IssueOrder", task -> values("number", number(), "date", day(0), "curator", "curator." + task.getTenantId(),
                "dutiesOfCurator", "Вести базы и журнал", "responsibleForResources", "head." + task.getTenantId(), "from", day(0)));
        answer("AcceptCuratorRole", "decision", "accept");
        answer("DraftSchoolRoadmap", task -> returned
                ? values("items", rows(task, "items"), "insideResources", "Кабинет психолога", "outsideResources", "Совет ветеранов", "answerToComments", "Срок уточнён")
                : values("items", List.of(Walk.map("section", "Подготовка", "activity", "Издать приказ", "deadline", day(30), "owner", "директор", "result", "приказ")),
                        "insideResources", "Кабинет психолога", "outsideResources", "Совет ветеранов"));
        answer("PerformItem", "report", "Сделано по плану", "doneOn", day(0), "evidence", List.of(Map.of("result", "приказ", "paper", "приказ № 5")));
        answer("AcceptItem", "decision", "accept");
        answer("AgreeSchoolRoadmap", task -> {
            boolean first = !returned;
            returned = true;
            return first ? values("decision", "return", "comment", "Уточните срок первого мероприятия") : values("decision", "agree");
        });
        signed("ApproveSchoolRoadmap", "approve");
        answer("DraftRegulation", "goals", "Помочь каждому", "forms", List.of("pupil-pupil"), "rightsAndDuties", "Встречаться еженедельно",
                "selectionCriteria", List.of(Walk.map("criterion", "Терпение и такт", "weight", 3)));
        signed("ApproveRegulation", "approve");
        answer("PublishSitePage", task -> values("pageState", "published", "place", "own", "page", "https://school.example/mentoring", "publishedOn", day(0),
                "contents", List.of("regulation")));
        answer("DesignMotivation", "moral", List.of("letter"), "conditions", "За год работы");
        signed("ApproveMotivation", "approve");
        answer("DefineProgramme", "goals", "Снизить тревожность новичков", "tasks", "Провести встречи", "forms", List.of("pupil-pupil"),
                "results", List.of(Walk.map("result", "Успеваемость", "measure", "доля", "target", "80 %")));
        answer("ListPartners", "noneYet", true, "reason", "Посёлок небольшой, ищем");
        answer("InformCommunity", task -> values("audiences", List.of("parents", "pupils", "teachers", "graduates", "enterprises").stream()
                .map(audience -> Walk.map("audience", audience, "channel", "site", "date", day(0), "reached", 40, "link", "https://school.example/news")).toList()));
    }

    private void bases() {
        answer("LaunchMenteeSurvey", task -> values("audiences", List.of("pupils"), "openFrom", day(0), "openTo", day(10), "way", "paper", "version", "1"));
        answer("RegisterMentees", "people", List.of(pupil("Ландышева", "Зоя", "2013-05-05"), pupil("Тополев", "Егор", "2014-05-05")));
        answer("CollectMenteeConsents", task -> values("next", "go", "people", consents(task, "representative", false)));
        answer("AnalyseNeeds", "entrySurveyOpened", true, "conclusions", "Нужна помощь по математике");
        answer("ApproveMenteeBase", "decision", "approve");
        answer("InviteMentors", task -> values("insideSources", options(task, "insideOptions").subList(0, 1), "openFrom", day(0), "openTo", day(10), "version", "1", "way", "paper"));
        answer("RegisterMentors", "people", List.of(mentor("Дубравин", "2009-01-01"), mentor("Кленова", "2009-02-02"), mentor("Ясенева", "2009-03-03")));
        answer("CollectMentorConsents", task -> values("next", "go", "people", consents(task, "both", true)));
        answer("ApproveMentorBase", "decision", "approve");
        answer("SendToMunicipalBase", "noneReleased", true, "reason", "Нужны в своей школе");
    }

    private void selection() {
        answer("InterviewMentor", task -> values("recommendation", "recommend", "motive", "Хочет помогать младшим", "scores",
                rows(task, "scores").stream().peek(row -> row.put("score", "2")).toList()));
        answer("CheckClearance", "certificate", "notRequired");
        answer("ApproveMentors", task -> values("decision", "approve", "chosen", options(task, "candidateOptions"), "number", number(), "date", day(0)));
        answer("PlanTraining", task -> values("sessions", List.of(Walk.map("topic", "Роль наставника", "date", day(0), "hours", 2, "trainer", "Григорьева Р. Р."))));
        answer("RecordTraining", task -> values("trainingOutcome", "done", "attendance", rows(task, "attendance").stream().peek(row -> {
            row.put("sessions", options(task, "sessionOptions"));
            row.put("test", "none");
        }).toList()));
        answer("AdmitMentors", task -> values("admission", "admit", "admitted", options(task, "offeredOptions"), "number", number(), "date", day(0)));
    }

    private void pairs() {
        answer("HoldGroupMeeting", task -> values("decision", "held", "date", day(0), "place", "Актовый зал", "present", options(task, "people")));
        answer("ReviewProposal", "decision", "accept");
        answer("ConfirmPair", task -> values("mentorAgrees", "yes", "mentorsRepresentative", "yes", "mentees", rows(task, "mentees").stream()
                .peek(row -> row.putAll(Walk.map("agrees", "yes", "representative", "yes"))).toList()));
        signed("ApprovePairOrder", "approve");
        answer("HoldFirstMeeting", task -> held(task, "rulesAgreed", "Встречаемся по вторникам"));
        answer("HoldTrialMeeting", task -> {
            boolean change = !replaced;
            replaced = true;
            return held(task, "task", "Решили задачу", "result", "Получилось", "bothContinue", change ? "no" : "yes", "decision", change ? "changeMentor" : "goOn");
        });
        answer("ReplaceMentor", task -> values("decision", "replace", "newMentor", options(task, "mentors").get(0), "cause", "menteeWish", "handover", "Тетрадь с задачами"));
        signed("ApproveReplacementOrder", "approve");
        answer("HoldPlanningMeeting", task -> held(task, "goal", "Подготовиться к контрольной", "results",
                List.of(Walk.map("what", "Решены задачи", "measure", "двадцать задач", "by", day(100))), "workKinds", List.of("talk"), "rhythm", "weekly", "meetingsPlanned", 6));
        answer("ApprovePlan", "decision", "agree");
        answer("NoteRegularMeeting", task -> held(task, "minutes", 45, "workKind", "talk", "mode", "inPerson", "result", "Разобрали тему"));
        answer("GatherFeedback", "mentorScore", 9, "menteeScore", 9, "decision", "goOn");
        answer("HoldClosingMeeting", task -> values("state", "held", "heldOn", day(0), "attendance", rows(task, "attendance").stream().peek(row -> {
            row.put("present", true);
            row.put("goesOn", true);
        }).toList(), "goals", rows(task, "goals").stream().peek(row -> row.put("reached", "2")).toList(), "summary", "Подготовились хорошо"));
    }

    private void completion() {
        answer("CollectPersonalReflection", task -> values("reflections", rows(task, "reflections").stream().peek(row -> row.put("answers", "Стало легче говорить")).toList()));
        answer("HoldGroupReflection", task -> values("number", number(), "date", day(0), "present", options(task, "participants"), "conclusions", "Пары просят больше встреч"));
        answer("RunExitSurvey", task -> values("menteesAnswered", 2, "menteesSatisfied", 2, "mentorsAnswered", 2, "mentorsSatisfied", 2, "closedOn", day(0)));
        answer("DescribePractices", "none", true);
        answer("RewardMentors", "outcome", "none", "reason", "Наградим вместе с классом осенью");
        answer("HoldPublicEvent", "held", "no", "reason", "Перенесено на осень следующего года");
        answer("ReleaseParticipants", task -> values("mentees", goingOn(task, "mentees"), "mentors", goingOn(task, "mentors")));
        answer("AssessProgramme", IntStream.rangeClosed(1, 11).boxed().flatMap(i -> i <= 9 ? List.<Object>of("score" + i, "2").stream()
                : List.<Object>of(i == 10 ? "strengths" : "weaknesses", "Дети стали увереннее").stream()).toArray());
        signed("ApproveProgrammeReport", "approve");
    }

    private List<Map<String, Object>> goingOn(Task task, String list) {
        return rows(task, list).stream().peek(row -> row.put("next", "goesOn")).toList();
    }

    private Object[] held(Task task, Object... more) {
        Map<String, Object> all = Walk.map("state", "held", "heldOn", day(0), "attendance",
                rows(task, "attendance").stream().peek(row -> row.put("present", true)).toList(), "decision", "goOn");
        all.putAll(Walk.map(more));
        return all.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray();
    }

    private List<Map<String, Object>> consents(Task task, String givenBy, boolean municipal) {
        return rows(task, "people").stream().peek(row -> {
            row.putAll(Walk.map("participation", "given", "participationDocument", "у-" + row.get("id"), "personalData", "given",
                    "personalDataDocument", "пд-" + row.get("id"), "givenBy", givenBy, "representative", "Представительница Анна", "date", day(0)));
            if (municipal) {
                row.put("municipalBase", "refused");
            }
        }).toList();
    }

    private static Map<String, Object> pupil(String surname, String name, String born) {
        return Walk.map("id", "", "surname", surname, "name", name, "patronymic", "", "birthDate", born, "kind", "pupil", "classOrPost", "7 Б",
                "theme", "study", "preferredForms", List.of("pupil-pupil"), "words", "", "origin", "survey");
    }

    private static Map<String, Object> mentor(String surname, String born) {
        return Walk.map("id", "", "surname", surname, "name", "Саша", "patronymic", "", "birthDate", born, "kind", "pupil", "classOrPost", "11 А", "employer", "",
                "competences", List.of("study"), "forms", List.of("pupil-pupil"), "capacity", 1, "capacityReason", "", "availability", "по вторникам", "contact", "");
    }

    private List<String> options(Task task, String key) {
        return rows(task, key).stream().map(option -> option.get("value").toString()).toList();
    }

    private List<Map<String, Object>> rows(Task task, String key) {
        Object shown = walk.form(task).get(key);
        if (shown == null) {
            throw new IllegalStateException(task.getTaskDefinitionKey() + " shows no «" + key + "», but " + walk.form(task).keySet());
        }
        try {
            return new ArrayList<>(JSON.readValue(shown.toString(), new TypeReference<List<LinkedHashMap<String, Object>>>() { }));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
