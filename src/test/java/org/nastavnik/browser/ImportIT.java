package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.participant.Participants;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ImportIT {

    private static final byte[] LIST = """
            Список наставляемых;;;
            ФИО;Дата рождения;Класс;Запрос
            Снегирёва Вера Олеговна;05.04.2013;7 "А";найти друзей
            Щеглов Олег Ильич;06.04.13;7Б;спорт
            Чижов О. И.;06.04.2013;7Б;спорт
            """.getBytes(Charset.forName("windows-1251"));

    @Autowired
    private Schools schools;
    @Autowired
    private Participants people;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aListOfTheSchoolBecomesPeople(int width, Screens screens) {
        School school = schools.openWithProgramme();
        Page page = screens.page(school.curator(), "/pages/people", width);
        assertThat(page.locator(".empty")).containsText("В реестре пока никого нет");
        page.getByText("Загрузить из файла").click();
        check(page, "choose", width);
        page.getByLabel("Файл").setInputFiles(new FilePayload("7 классы.csv", "text/csv", LIST));
        page.getByText("Показать, что получится").click();
        assertThat(page.locator("tbody tr")).hasCount(3);
        check(page, "preview", width);
        page.getByLabel("Запрос").last().selectOption("study");
        page.getByLabel("Форма").last().selectOption("pupil-pupil");
        page.getByText("Прочитать заново").click();
        assertThat(page.locator(".tabs")).containsText("под вопросом: 1");
        check(page, "read-anew", width);
        page.locator(".decision").getByText("взять", new Locator.GetByTextOptions().setExact(true)).click();
        page.getByText("Записать решения").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Загрузить").setExact(true)).click();
        assertThat(page.getByText("Загружено людей: 2")).isVisible();
        check(page, "done", width);
        assertThat(people.ofOrganisation(school.code())).hasSize(2);
        page.getByText("загрузки", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody")).containsText("7 классы.csv");
    }

    private static void check(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/import-" + name + "-" + width + ".png")));
        Axe.assertNoSeriousFinding(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as(name + " at " + width + " fits").isZero();
    }
}
