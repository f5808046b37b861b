package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class RegisterIT {

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aCuratorFindsAPersonCorrectsAndTakesItBack(int width, Screens screens) {
        School school = schools.openWithProgramme();
        people.mentor(school, "admitted");
        long mentee = people.mentee(school);
        long person = database.sql("update participant set surname = 'Ёлочкина', name = 'Зоя' where id = (select participant from mentee where id = ?) returning id")
                .param(mentee).query(Long.class).single();
        for (int i = 0; i < 60; i++) {
            people.person(school, "pupil", LocalDate.of(2013, 1, 1));
        }
        Page page = screens.page(school.curator(), "/pages/people", width);
        check(page, "list", width);
        page.getByLabel("Фамилия, имя, отчество").fill("елочкина зоя");
        page.getByLabel("Фамилия, имя, отчество").press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.getByText("Ёлочкина Зоя Ильич").click();
        check(page, "card", width);
        page.getByText("Подобрать наставника").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Наставника подбирают");
        check(page, "sought", width);
        page.getByText("Исправить", new Page.GetByTextOptions().setExact(true)).click();
        check(page, "edit", width);
        page.getByLabel("Фамилия *").fill("4");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сохранить")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Не сохранено");
        check(page, "fault", width);
        page.getByLabel("Фамилия *").fill("Сосенкина");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сохранить")).click();
        assertThat(page.locator("h1")).hasText("Сосенкина Зоя Ильич");
        page.getByText("Отменить последнюю правку").click();
        assertThat(page.locator("h1")).hasText("Ёлочкина Зоя Ильич");
        page.getByText("Добавить представителя").click();
        check(page, "undone", width);
        assertThat(database.sql("select surname from participant where id = ?").param(person).query(String.class).single()).isEqualTo("Ёлочкина");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void questionsAndNumbersAreShown(int width, Screens screens) {
        School school = schools.openWithProgramme();
        long one = people.person(school, "pupil", LocalDate.of(2013, 1, 1));
        database.sql("""
                        insert into likeness (known, entered) select id, ? from participant where organisation = ? limit 1""")
                .params(people.person(school, "pupil", LocalDate.of(2013, 1, 1)), school.code()).update();
        Page page = screens.page(school.curator(), "/pages/people/alike", width);
        check(page, "alike", width);
        page.getByText("Один, верно первое имя").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Записи объединены");
        assertThat(database.sql("select count(*) from participant where organisation = ?").param(school.code()).query(Integer.class).single()).isOne();
        assertThat(one).isPositive();
        Page department = screens.page(School.SPECIALIST, "/pages/people", width);
        check(department, "schools", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aPersonIsAddedAndWhoIsAlikeIsAskedAbout(int width, Screens screens) {
        School school = schools.openWithProgramme();
        database.sql("insert into participant (organisation, surname, name, birth_date, kind) values (?, 'Ёлочкина', 'Зоя', '2013-01-01', 'pupil')").param(school.code()).update();
        Page page = screens.page(school.curator(), "/pages/people", width);
        page.getByText("Добавить человека").click();
        assertThat(page.getByLabel("Запрос *")).isHidden();
        check(page, "new", width);
        page.getByLabel("Внести в список наставляемых").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сохранить")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Не сохранено");
        check(page, "new-fault", width);
        page.getByLabel("Фамилия *").fill("Елочкина");
        page.getByLabel("Имя *").fill("Зоя");
        page.getByLabel("Отчество").fill("Ильинична");
        page.getByLabel("Дата рождения *").fill("1.1.2013");
        page.getByLabel("Кто *").selectOption("pupil");
        page.getByLabel("Запрос *").selectOption("study");
        page.getByLabel("ученик – ученик").first().check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сохранить")).last().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("похожие люди");
        check(page, "new-alike", width);
        page.getByLabel("Это другой человек").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сохранить")).first().click();
        assertThat(page.locator("h1")).hasText("Елочкина Зоя Ильинична");
        check(page, "new-card", width);
    }

    @Test
    void theKeyboardIsEnough(Screens screens) {
        School school = schools.openWithProgramme();
        people.mentee(school);
        Page page = screens.page(school.curator(), "/pages/people", 1280);
        page.locator("tbody a").first().focus();
        page.keyboard().press("Enter");
        page.locator(".panels").waitFor();
        page.getByText("Исправить", new Page.GetByTextOptions().setExact(true)).focus();
        page.keyboard().press("Enter");
        page.getByLabel("Языки").focus();
        page.keyboard().type("русский");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Сохранено");
    }

    private static void check(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/register-" + name + "-" + width + ".png")));
        Axe.assertNoSeriousFinding(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as(name + " at " + width + " fits").isZero();
    }
}
