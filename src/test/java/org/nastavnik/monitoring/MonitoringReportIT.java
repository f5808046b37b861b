package org.nastavnik.monitoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.browser.BrowserTest;
import org.nastavnik.browser.Form;
import org.nastavnik.browser.Screens;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class MonitoringReportIT {

    @Autowired
    private Schools schools;
    @Autowired
    private MonitoringWalk monitoring;
    @Autowired
    private MetPairs pairs;
    @Autowired
    private Walk walk;
    @Autowired
    private WorkingCalendar calendar;

    @Test
    void theStartFormOffersWhatTheMunicipalityHas(Screens screens) {
        Municipality town = schools.openMunicipality(2);
        Form start = screens.tasklist(town.specialist()).start("Мониторинг наставничества");
        assertThat(start.value("Муниципалитет")).isEqualTo("Отдел " + town.code());
        assertThat(start.text()).contains("Школа " + town.schools().get(0).code(), "Школа " + town.schools().get(1).code());
        start.set("Что оценивается", "Качество и рост").set("Детей и подростков", "живущих на территории");
        assertThat(start.text()).contains("Живёт 10–14 лет").doesNotContain("Предприятий на территории");
        Page page = screens.tasklist(town.specialist()).page();
        page.setViewportSize(1366, 1500);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/start-monitoring.png")));
    }

    @Test
    void theReportIsOneClickFromItsTaskAndReadableOnAPhoneAndOnPaper(Screens screens) {
        Municipality town = schools.openMunicipality(2);
        LocalDate today = calendar.today(town.code());
        for (School each : town.schools()) {
            School school = pairs.programme(each, today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1);
            pairs.add(school, 6, 2, today.minusYears(12));
            pairs.meet(school, 5, today);
        }
        ProcessInstance round = monitoring.start(town, "quality", today.minusDays(60).toString(), today.toString(),
                calendar.plusWorkingDays(today, 10, town.code()).toString());
        for (School school : town.schools()) {
            monitoring.count(school, 40, 35);
            monitoring.assessQuality(school);
        }
        String task = walk.task(round, "Task_CheckIndicators").getId();
        Page page = screens.page(town.specialist(), "/camunda/app/tasklist/default/?task=" + task, 1366);
        page.navigate(page.url().replaceAll("(//[^/]+)/.*", "$1") + "/camunda/app/tasklist/default/#/?task=" + task);
        page.getByText("Открыть информационную справку").click();
        assertThat(page.locator("h1")).hasText("Информационная справка (проект)");
        assertThat(page.locator("main")).containsText("5 из 150");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/monitoring-report.png")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.frame")).isHidden();
        assertThat(page.locator(".actions")).isHidden();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/monitoring-report-print.png")));

        Page phone = screens.page(town.departmentHead(), "/pages/monitoring", 390);
        phone.getByText("проект", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.locator("h1")).hasText("Информационная справка (проект)");
        Object wide = phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).as("the page itself scrolls sideways").isEqualTo(false);
        phone.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/monitoring-report-phone.png")));
    }
}
