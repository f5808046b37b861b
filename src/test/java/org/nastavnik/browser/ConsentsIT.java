package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.nastavnik.pair.PairAtWork;
import org.nastavnik.pair.PairsAtWork;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class ConsentsIT {

    /** Tasklist closes its window when a picture of the whole page is taken. */
    private static final int TASKLIST = 1366;

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private PairsAtWork pairs;
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
            Axe.assertNoSeriousFinding(list);
            photograph(list, "list", width);
            list.getByText("Бланки недостающих согласий").click();
            assertThat(list.locator(".sheet")).hasCount(1);
            photograph(list, "print", width);
            list.goBack();
            list.locator("tbody a").first().click();
            assertThat(list.locator(".message.error")).containsText("нет подписи законного представителя");
            Axe.assertNoSeriousFinding(list);
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
        page.getByLabel("Скан: PDF или фото").setInputFiles(new FilePayload("согласие.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        page.getByText("Внести", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Нужные согласия есть и действуют.")).isVisible();
        assertThat(page.locator("a", new Page.LocatorOptions().setHasText("скан"))).isVisible();
        photograph(page, "scan", 1280);
        Page texts = screens.page("specialist.zeya", "/pages/consent-texts/personalData", 1280);
        assertThat(texts.locator("textarea")).isVisible();
        Axe.assertNoSeriousFinding(texts);
        photograph(texts, "text", 1280);
        texts.navigate(texts.url().replace("/personalData", ""));
        photograph(texts, "texts", 1280);
    }

    @Test
    void aParentAgreesOnAPhoneByTheLinkThatTheCuratorPrinted(Screens screens) {
        School school = schools.openWithProgramme();
        long person = database.sql("select participant from mentee where id = ?").param(people.mentee(school)).query(Long.class).single();
        database.sql("delete from consent where participant = ?").param(person).update();
        for (int width : List.of(390, 1280)) {
            Page curator = screens.page(school.curator(), "/pages/consents", width);
            curator.getByText("Собрать согласия по ссылкам").click();
            curator.getByLabel("фото и видео").check();
            photograph(curator, "ask", width);
            curator.getByText("Сделать ссылки всем").click();
            assertThat(curator.locator(".ticket")).hasCount(1);
            Axe.assertNoSeriousFinding(curator);
            photograph(curator, "slips", width);
        }
        String link = database.sql("select token from consent_link where participant = ?").param(person).query(String.class).single();
        Page phone = screens.visit("/open/consent/" + link);
        for (int width : List.of(1280, 390)) {
            phone.setViewportSize(width, 800);
            Axe.assertNoSeriousFinding(phone);
            photograph(phone, "open", width);
        }
        phone.getByLabel("Ваши фамилия, имя, отчество").fill("Сойкина Анна Ивановна");
        phone.locator("input[value=given]").all().forEach(Locator::check);
        phone.locator("input[name=photoVideo][value=refused]").check();
        phone.getByText("Ответить как законный представитель").click();
        assertThat(phone.locator("h1")).hasText("Ответ записан");
        photograph(phone, "answered", 390);
        for (int width : List.of(390, 1280)) {
            Page curator = screens.page(school.curator(), "/pages/consents/" + person, width);
            assertThat(curator.getByText("Нужные согласия есть и действуют.")).isVisible();
            Axe.assertNoSeriousFinding(curator);
            photograph(curator, "by-link", width);
        }
    }

    @Test
    void aWithdrawalIsEnteredConfirmedSettledAndSignedByHand(Screens screens) {
        PairAtWork group = pairs.begun(pairs.group(2));
        ClockUtil.reset();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Yakutsk"));
        String name = database.sql("select surname || ' ' || name || ' ' || patronymic from participant join mentee on participant = participant.id where mentee.id = ?")
                .param(group.mentees.get(0)).query(String.class).single();
        Tasklist curator = screens.tasklist(group.school.curator());
        Form start = curator.start("Отзыв согласия");
        start.set("Чьё согласие отозвано", name + ", 7 Б").set("Какие согласия отозваны", List.of("обработка персональных данных"))
                .set("Когда получено заявление", today).set("Номер заявления", "31");
        photograph(curator.page(), "start", TASKLIST);
        start.complete();
        Form confirm = curator.open("Подтвердить отзыв согласия");
        confirm.set("Заявление", "Подтвердить: работа прекращается");
        photograph(curator.page(), "confirm", TASKLIST);
        confirm.complete();
        Form settle = curator.open("Решить, что дальше с парами");
        photograph(curator.page(), "settle", TASKLIST);
        curator.page().setViewportSize(390, 850);
        settle.root().scrollIntoViewIfNeeded();
        settle.root().screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/screens/consents-settle-390.png")));
        settle.set("Примечание", "Группа продолжает").complete();
        Tasklist head = screens.tasklist(group.school.head());
        Form sign = head.open("Подписать акт об уничтожении данных");
        sign.set("Номер акта", "1-пд").set("Дата акта", today);
        photograph(head.page(), "sign", TASKLIST);
        sign.complete();
        Page acts = screens.page(group.school.head(), "/pages/consents/acts", 390);
        acts.locator("tbody a").click();
        assertThat(acts.locator(".sheet h1")).containsText("№ 1-пд");
        photograph(acts, "act", 390);
    }

    private static void photograph(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(width != TASKLIST).setPath(Path.of("target/screens", "consents-" + name + "-" + width + ".png")));
    }
}
