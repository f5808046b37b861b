package org.nastavnik.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.EngineRest;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the pictures of the guides in {@code docs/images} from the sample municipality: {@code mvn -Ppictures verify}. */
@BrowserTest
@Tag("pictures")
class GuidePicturesIT {

    private static final String CURATOR = "curator.zeya-sosh-1";
    private static final String HEAD = "head.zeya-sosh-1";
    private static final String SPECIALIST = "specialist.zeya";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;
    @Autowired
    private Walk walk;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient database;

    @Test
    void picturesOfTheGuides(Screens screens) throws IOException {
        LocalDate today = LocalDate.now();
        ProcessInstance programme = walk.startByForm(CURATOR, "school-programme", "organisation", "zeya-sosh-1", "schoolYear", "2026-27",
                "forms", List.of("pupil-pupil", "teacher-teacher"), "plannedPairs", 12, "startsOn", "2026-09-01", "endsOn", "2027-05-31");
        people();

        Tasklist head = screens.tasklist(HEAD);
        head.open("Издать приказ о внедрении модели наставничества");
        picture(head.page(), "tasklist");
        head.page().getByText("Документы", new Page.GetByTextOptions().setExact(true)).click();
        head.page().locator(".nastavnik-documents select").first().selectOption("Подписанный приказ");
        head.page().locator(".nastavnik-drop input").setInputFiles(new FilePayload("Приказ 45-осн.pdf", "application/pdf", PDF));
        head.page().locator(".nastavnik-files li").waitFor();
        picture(head.page(), "documents");

        Page surveys = screens.page(CURATOR, "/pages/surveys", 1280);
        surveys.getByLabel("Кого спрашиваем").selectOption("questionnaire-pupil");
        surveys.getByText("Начать анкетирование").click();
        surveys.getByLabel("Сколько ссылок").fill("6");
        surveys.getByLabel("Подпись, например класс").fill("7 Б");
        surveys.getByText("Добавить ссылки").click();
        picture(surveys, "survey");
        surveys.getByText("Печать ссылок и QR-кодов").click();
        surveys.locator(".ticket").first().waitFor();
        picture(surveys, "survey-links");

        picture(screens.page(CURATOR, "/pages/people", 1280), "register");
        picture(screens.page(CURATOR, "/", 1280), "start");
        ProcessInstance meeting = walk.startByForm(SPECIALIST, "working-group-meeting", "organisation", "zeya", "plannedOn", today.plusDays(14).toString(),
                "sample", "zeya-protocol-2020", "moveDates", true);
        walk.submit(meeting, "Task_PrepareAgenda", "meeting", "planned", "date", today.toString(), "time", "15:00", "place", "Отдел образования",
                "agenda", List.of(Map.of("question", "О ходе внедрения модели", "speaker", "Специалист отдела")), "invited", "Кураторы организаций");
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "01", "heldOn", today.toString(), "present", "Кураторы пяти организаций",
                "decisions", walk.form(walk.task(meeting, "Task_RecordProtocol")).get("decisions"));
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "01", "date", today.toString());
        picture(screens.page(SPECIALIST, "/pages/control", 1280), "control");
        Cockpit cockpit = screens.cockpit(SPECIALIST);
        cockpit.openInstance(programme.getId());
        picture(cockpit.page(), "cockpit");
        scoreOfAPractice(screens, today);
        administratorsPages(screens);
    }

    private void scoreOfAPractice(Screens screens, LocalDate today) {
        ProcessInstance contest = walk.startByForm(SPECIALIST, "best-practice-contest", "organisation", "zeya", "title", "Лучшие практики наставничества");
        walk.submit(contest, "Task_AnnounceContest", "number", "12", "date", today.toString(), "entriesTo", today.plusDays(20).toString(),
                "nominations", List.of(Map.of("title", "Школьный клуб")), "experts", List.of("expert1.zeya", "expert2.zeya"),
                "criteria", List.of(Map.of("criterion", "Новизна", "max", 10), Map.of("criterion", "Результат в числах", "max", 10),
                        Map.of("criterion", "Можно повторить в другой школе", "max", 10)));
        String nomination = database.sql("select id::text from contest_nomination order by id desc limit 1").query(String.class).single();
        walk.submit(taskOf(CURATOR, "Task_SubmitEntry"), "participation", "submit", "nomination", nomination, "practice", "new",
                "title", "Шахматы после уроков", "form", "pupil-pupil", "problem", "После уроков младшим негде играть",
                "essence", "Старшие учат младших играть и проводят турниры раз в месяц", "result", "Играют сорок детей из двухсот",
                "consentNumber", "7-с", "consentOn", today.toString(), "consentToPublish", true);
        walk.submit(taskOf(SPECIALIST, "Task_CheckEntry"), "decision", "admit");
        tasks.createTaskQuery().taskDefinitionKey("Task_SubmitEntry").list().forEach(others -> walk.submit(others, "participation", "decline"));
        Tasklist expert = screens.tasklist("expert1.zeya");
        expert.open("Оценить практику");
        picture(expert.page(), "score");
    }

    private Task taskOf(String login, String key) {
        return tasks.createTaskQuery().taskAssignee(login).taskDefinitionKey(key).singleResult();
    }

    private void administratorsPages(Screens screens) throws IOException {
        String form = Files.readString(Path.of("forms/preparation/list-partners.form")).replace("## Перечень партнёров", "## Партнёры школы");
        EngineRest.administrator(port).deploy(Map.of("list-partners.form", form));
        Page models = screens.page("admin", "/pages/models?state=edited", 1280);
        models.locator("summary").first().click();
        picture(models, "models");
        picture(screens.page("admin", "/pages/audit", 1280), "audit");
    }

    private void people() {
        for (String[] person : new String[][] {{"Ромашкин", "Лев", "Олегович", "2013-05-06", "pupil", "7 Б"}, {"Незабудкина", "Мила", "Игоревна", "2012-02-11", "pupil", "8 А"},
                {"Тополев", "Степан", "Андреевич", "2009-10-02", "pupil", "11 А"}, {"Клёнова", "Вера", "Павловна", "1985-03-30", "teacher", "учитель физики"}}) {
            database.sql("""
                            insert into participant (organisation, surname, name, patronymic, birth_date, kind, class_or_post)
                            values ('zeya-sosh-1', ?, ?, ?, ?::date, ?, ?)""").params((Object[]) person).update();
        }
    }

    private static void picture(Page page, String name) {
        page.waitForTimeout(1500);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")));
    }
}
