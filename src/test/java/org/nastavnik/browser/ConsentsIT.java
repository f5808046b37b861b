package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class ConsentsIT {

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;

    @Test
    void aPaperIsPrintedAndEnteredOnPhoneAndDesk(Screens screens) {
        School school = schools.openWithProgramme();
        long mentee = people.mentee(school);
        people.mentor(school, "admitted");
        long person = database.sql("select participant from mentee where id = ?").param(mentee).query(Long.class).single();
        database.sql("delete from consent where participant = ? and purpose = 'personalData'").param(person).update();
        for (int width : List.of(390, 1280)) {
            Page list = screens.page(school.curator(), "/pages/consents", width);
            assertThat(list.locator("tbody tr")).hasCount(1);
            photograph(list, "list", width);
            list.getByText("Бланки недостающих согласий").click();
            assertThat(list.locator(".sheet")).hasCount(1);
            photograph(list, "print", width);
            list.goBack();
            list.locator("tbody a").first().click();
            assertThat(list.locator(".message.error")).containsText("нет подписи законного представителя");
            photograph(list, "person", width);
        }
        Page page = screens.page(school.curator(), "/pages/consents/" + person, 1280);
        page.getByLabel("На что").selectOption("personalData");
        page.getByLabel("Кто подписал").selectOption("person");
        page.getByLabel("День подписания").fill("2026-09-10");
        page.getByLabel("Номер бумаги").fill("14");
        page.getByText("Внести", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".fault", new Page.LocatorOptions().setHasText("законного представителя"))).isVisible();
        photograph(page, "fault", 1280);
        page.getByLabel("Кто подписал").selectOption("representative");
        page.getByLabel("Законный представитель (ФИО)").fill("Сойкина Анна Ивановна");
        page.getByText("Внести", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Нужные согласия есть и действуют.")).isVisible();
        Page texts = screens.page("specialist.zeya", "/pages/consent-texts/personalData", 1280);
        assertThat(texts.locator("textarea")).isVisible();
        photograph(texts, "text", 1280);
        texts.navigate(texts.url().replace("/personalData", ""));
        photograph(texts, "texts", 1280);
    }

    private static void photograph(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", "consents-" + name + "-" + width + ".png")));
    }
}
