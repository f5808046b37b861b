package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The protocol of Zeya from the signature to an accepted report, by three people in browsers of their own. */
@BrowserTest
class ZeyaIT {

    private static final String REMARK = "Приложите согласия наставников на передачу";

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient database;

    @AfterEach
    void backToday() {
        ClockUtil.reset();
    }

    @Test
    void tenDecisionsBecomeFortySixInstructionsAndOneIsReturnedAndAccepted(Screens screens) {
        at("2020-10-09");
        Municipality zeya = schools.openMunicipality(5);
        School school = zeya.schools().get(0);
        ProcessInstance meeting = recorded(zeya);
        open(screens, zeya.departmentHead(), walk.task(meeting, "Task_ApproveProtocol")).set("Решение", "Подписать").set("Номер протокола", "01")
                .set("Дата", LocalDate.of(2020, 10, 9)).complete();

        Page control = screens.page(zeya.specialist(), "/pages/control", 1366);
        assertThat(control.locator(".summary")).containsText("Строк: 46");
        assertThat(control.locator(".lines tbody tr").filter(new Locator.FilterOptions().setHasText("15.11.2020"))).hasCount(5);
        assertThat(control.locator(".lines tbody tr").filter(new Locator.FilterOptions().setHasText("воскресенье, выходной"))).hasCount(5);

        Task fourth = tasks.createTaskQuery().taskAssignee(school.curator()).taskName("Исполнить решение № 4").singleResult();
        Form report = open(screens, school.curator(), fourth);
        report.set("Что сделано", "Список передан");
        report.row("Результаты", 0).set("Реквизиты документа", "письмо № 7 от 09.10.2020");
        report.complete();
        open(screens, zeya.specialist(), task(fourth)).set("Решение", "Вернуть на доработку").set("Замечание", REMARK).complete();

        Form again = open(screens, school.curator(), task(fourth));
        assertThat(again.page().locator(".tasks-list .topic").filter(new Locator.FilterOptions().setHasText("Передать список возможных наставников"))).hasCount(1);
        assertThat(again.text()).contains(REMARK);
        again.set("Что сделано", "Список передан вместе с согласиями");
        again.row("Результаты", 0).set("Реквизиты документа", "письмо № 9 от 09.10.2020");
        again.complete();
        open(screens, zeya.specialist(), task(fourth)).set("Решение", "Принять").complete();

        control.reload();
        Locator accepted = control.locator(".lines tbody tr").filter(new Locator.FilterOptions().setHasText("принято"));
        assertThat(accepted).hasCount(1);
        assertThat(accepted.locator("[data-label=Возвраты]")).hasText("1");
    }

    @Test
    void theControlTableIsFilteredReadOnAPhoneAndLeadsToTasklistAndCockpit(Screens screens) {
        at("2020-10-09");
        Municipality zeya = schools.openMunicipality(6);
        School school = zeya.schools().get(0);
        ProcessInstance meeting = recorded(zeya);
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "01", "date", "2020-10-09");
        at("2020-10-20");

        Page control = screens.page(zeya.specialist(), "/pages/control", 1366);
        photograph(control, "control");
        assertThat(control.locator(".pager")).containsText("Страница 1 из 2");
        control.getByLabel("Только просроченные").focus();
        control.keyboard().press("Space");
        assertThat(control).hasURL(Pattern.compile(".*overdue=true.*"));
        assertThat(control.locator(".lines tbody tr")).hasCount(18);
        Axe.assertNoSeriousFinding(control);
        assertThat(sheet(control)).as("the overdue ones and their head").isEqualTo(1 + 18);
        control.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Дни просрочки")).focus();
        control.keyboard().press("Enter");
        assertThat(control.locator("th[aria-sort]")).hasText("Дни просрочки");
        control.locator(".lines a.open").first().click();
        assertThat(control).hasURL(Pattern.compile(".*/cockpit/default/#/process-instance/.*"));
        control.locator(".nastavnik-sections summary").click();
        control.locator(".nastavnik-page").getByText("Контроль исполнения").click();
        assertThat(control.locator("h1")).hasText("Контроль исполнения");

        control.locator("select[name=paper]").selectOption(new SelectOption().setIndex(4));
        control.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("По организациям")).click();
        assertThat(control.locator(".grid tbody tr")).hasCount(10);
        assertThat(control.locator(".grid thead th")).hasCount(3 + 7);
        photograph(control, "control-grid");
        Axe.assertNoSeriousFinding(control);
        control.locator(".grid td a").first().click();
        assertThat(control).hasURL(Pattern.compile(".*/cockpit/default/#/process-instance/.*"));

        Page phone = screens.page(school.curator(), "/pages/control", 390);
        photograph(phone, "control-phone");
        assertThat(phone.locator(".lines tbody tr")).hasCount(9);
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(phone.getByText("Открыть процесс")).hasCount(0);
        phone.getByText("Открыть задачу").first().click();
        phone.locator(".task-details h2.task").waitFor();

        Page empty = screens.page("expert1.zeya", "/", 1366);
        assertThat(empty.getByText("Контроль исполнения")).hasCount(0);
    }

    /** Downloads the spreadsheet and opens it. @return the number of its rows */
    private static int sheet(Page control) {
        Download file = control.waitForDownload(() -> control.getByText("Скачать XLSX").click());
        assertThat(file.suggestedFilename()).isEqualTo("Контроль исполнения.xlsx");
        try (InputStream stream = file.createReadStream(); ReadableWorkbook book = new ReadableWorkbook(stream)) {
            return book.getFirstSheet().read().size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everySamplePaperIsPickedInTheStartFormAndMovedToTheCurrentYear(Screens screens) {
        Municipality town = schools.openMunicipality(1);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Yakutsk"));
        Tasklist tasklist = screens.tasklist(town.specialist());
        for (String sample : List.of("Зея, рабочая группа, 09.10.2020: десять решений", "Жарковский район, совещание руководителей, 15.02.2023: девять рекомендаций")) {
            tasklist.start("Заседание муниципальной рабочей группы").set("День заседания", today).set("Образец", sample)
                    .set("Перенести сроки образца на год заседания", true).complete();
        }
        for (String sample : List.of("Вытегорский район, постановление от 23.10.2020: 22 мероприятия", "Юго-Восточный округ, план 2021 года: 13 мероприятий",
                "Школа № 20: шесть задач без сроков и ответственных")) {
            tasklist.start("Муниципальная дорожная карта").set("Название", sample).set("Образец", sample).set("Дата документа", today)
                    .set("Перенести сроки образца на год документа", true).complete();
        }

        assertThat(rows("protocol_decision entry join working_group_meeting paper on paper.id = entry.meeting", town)).containsExactly(10L, 9L);
        assertThat(rows("municipal_item entry join municipal_roadmap paper on paper.id = entry.roadmap", town)).containsExactly(22L, 13L, 6L);
        Form draft = tasklist.open("Составить муниципальную дорожную карту");
        assertThat(draft.text()).contains("Предупреждений", "ждут ответа");
        assertThat(database.sql("select deadline_text from municipal_item entry join municipal_roadmap paper on paper.id = entry.roadmap where municipality = ? and number = '1.4'")
                .param(town.code()).query(String.class).single()).isEqualTo("до 15.11." + today.getYear());
    }

    private List<Long> rows(String papers, Municipality town) {
        return database.sql("select count(*) from " + papers + " where paper.municipality = ? group by paper.id order by paper.id")
                .param(town.code()).query(Long.class).list();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/forms", name + ".png")));
    }

    private static Form open(Screens screens, String login, Task task) {
        return screens.tasklist(login).openById(task.getId());
    }

    private Task task(Task before) {
        return tasks.createTaskQuery().processInstanceId(before.getProcessInstanceId()).singleResult();
    }

    private ProcessInstance recorded(Municipality zeya) {
        ProcessInstance meeting = walk.startByForm(zeya.specialist(), "working-group-meeting", "organisation", zeya.code(), "plannedOn", "2020-10-09",
                "sample", "zeya-protocol-2020");
        walk.submit(meeting, "Task_PrepareAgenda", "meeting", "planned", "date", "2020-10-16", "time", "15:00", "place", "Кабинет тридцать два",
                "agenda", List.of(Map.of("question", "Исполнение дорожной карты")), "invited", "кураторы");
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "01", "heldOn", "2020-10-09", "present", "Семёнова Кира Львовна",
                "decisions", walk.form(walk.task(meeting, "Task_RecordProtocol")).get("decisions"));
        return meeting;
    }

    private static void at(String day) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
    }
}
