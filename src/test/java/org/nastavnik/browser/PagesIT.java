package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of the menu, as each role that has it, on a phone and on a desk. */
@BrowserTest
class PagesIT {

    private static final List<String> PEOPLE = List.of("curator.zeya-sosh-1", "head.zeya-sosh-1", "specialist.zeya", "department-head.zeya",
            "expert1.zeya", "admin");

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private JdbcClient database;

    @Test
    void everyPageOfTheMenuOpensAndCanBeReadByEverybody(Screens screens) {
        for (String login : PEOPLE) {
            Page page = screens.page(login, "/", 1280);
            List<String> paths = page.locator("header.frame nav a[href^='/pages/']").all().stream().map(entry -> entry.getAttribute("href")).toList();
            assertThat(paths).contains("/pages/help");
            checkOnDeskAndPhone(page, login, "start");
            for (String path : paths) {
                page.navigate(page.url().replaceAll("(//[^/]+)/.*", "$1") + path);
                assertThat(page.locator("main h1").first()).not().hasText("Не получилось");
                checkOnDeskAndPhone(page, login, path.substring("/pages/".length()).replace('/', '-'));
            }
        }
    }

    private static void checkOnDeskAndPhone(Page page, String login, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 850);
            check(page, login, name, width);
        }
    }

    private static void check(Page page, String login, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screens/pages", name + "-" + login.replaceAll("\\..*", "") + "-" + width + ".png")));
        Axe.assertNoSeriousFinding(page);
        int overflow = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels beyond the edge of " + page.url() + " at " + width).isZero();
    }

    @Test
    void aQuestionnaireIsAnsweredOnAPhoneWithoutAnAccount(Screens screens) {
        School school = schools.openWithProgramme();
        Page desk = screens.page(school.curator(), "/pages/surveys", 1280);
        desk.getByLabel("Кого спрашиваем").selectOption("questionnaire-pupil");
        desk.getByText("Начать анкетирование").click();
        desk.getByLabel("Сколько ссылок").fill("2");
        desk.getByLabel("Подпись, например класс").fill("7 Б");
        desk.getByText("Добавить ссылки").click();
        String link = desk.getByText("открыть").first().getAttribute("href");

        Page phone = screens.visit(link);
        phone.setViewportSize(390, 800);
        check(phone, "anybody", "questionnaire", 390);
        phone.getByLabel("Фамилия").fill("Незабудкин");
        phone.getByLabel("Имя").fill("Лев");
        phone.getByLabel("Дата рождения").fill("2013-05-06");
        phone.getByLabel("Класс").fill("7 Б");
        phone.getByLabel("Кто ты").selectOption("pupil");
        phone.getByLabel("С чем помочь").selectOption("study");
        phone.getByLabel("ученика постарше").check();
        phone.getByText("Ответить", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.getByText("Спасибо, ответ записан.")).isVisible();
        desk.reload();
        assertThat(desk.getByText("ответили 1 из 2")).isVisible();
    }

    @Test
    void aDayIsTypedAndChosenInTheRussianOrderWhateverTheLanguageOfTheBrowser(Screens screens) {
        Page page = screens.page(School.SPECIALIST, "/pages/control", 390);
        Locator from = page.getByLabel("Срок с");
        from.pressSequentially("05092026");
        assertThat(from).hasValue("05.09.2026");
        from.fill("31.02.2026");
        page.getByText("Показать", new Page.GetByTextOptions().setExact(true)).click();
        assertThat((String) from.evaluate("field => field.validationMessage")).startsWith("Такой даты нет");
        from.fill("2026-09-05");
        Locator calendar = page.getByLabel("Открыть календарь");
        calendar.nth(1).press("Enter");
        assertThat(from).hasValue("05.09.2026");
        assertThat(page.locator(".flatpickr-calendar.open .flatpickr-weekday").first()).hasText("Пн");
        Axe.assertNoSeriousFinding(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/pages", "calendar-390.png")));
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Срок по")).hasValue(Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}"));
        assertThat(calendar.nth(1)).isFocused();
        page.getByText("Показать", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile(".*from=05\\.09\\.2026.*"));
        assertThat(page.getByLabel("Срок с")).hasValue("05.09.2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aPracticeIsFoundInTheBankAndRead(int width, Screens screens) {
        School school = schools.open();
        database.sql("""
                        insert into practice (organisation, title, form, problem, essence, result, consent_to_publish, state, described_on, published_on)
                        values (?, 'Шахматы после уроков', 'pupil-pupil', 'Младшим негде играть', 'Старшие ведут кружок', 'Играют 40 детей', true,
                                'published', '2026-10-12', '2026-12-01')""").param(school.code()).update();
        Page page = screens.page(School.SPECIALIST, "/pages/practices", width);
        page.getByLabel("Слова").fill("кружок");
        page.getByText("Найти").click();
        assertThat(page.getByText("Шахматы после уроков").first()).isVisible();
        check(page, "specialist", "practices-found", width);
        page.getByText("Шахматы после уроков").first().click();
        assertThat(page.getByText("Старшие ведут кружок")).isVisible();
        check(page, "specialist", "practice", width);
    }

    @Test
    void aFormOfATaskCanBeReadByEverybody(Screens screens) {
        School school = schools.openWithProgramme();
        walk.start("curator-appointment", school);
        Tasklist tasklist = screens.tasklist(school.head());
        tasklist.open("Издать приказ о внедрении модели наставничества");
        Axe.assertNoSeriousFinding(tasklist.page(), ".fjs-container");
        assertThat(tasklist.page().locator(".tasks-list li.task").first()).containsText("Этап 1. Подготовка");
        Locator stage = tasklist.page().locator(".task-filters .item h4 a[data-count]", new Page.LocatorOptions().setHasText("Этап 1. Подготовка"));
        assertThat(stage).hasAttribute("data-count", "1");
        assertThat(stage.evaluate("list => getComputedStyle(list, '::after').content")).as("what stands behind the name of the list")
                .isEqualTo("\" (1)\"");
    }

    @Test
    void aTaskChosenOnAPhoneComesIntoView(Screens screens) {
        School school = schools.openWithProgramme();
        walk.start("curator-appointment", school);
        Page phone = screens.page(school.head(), "/camunda/app/tasklist/default/", 390);
        phone.locator(".tasks-list li.task h4 a").first().click();
        assertThat(phone.locator(".task-details h2.task")).isInViewport();
    }
}
