package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class OrganisationsIT {

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void theAdministratorAddsAMunicipalityAndItsSchools(int width, Screens screens) {
        String code = "kray" + UUID.randomUUID().toString().substring(0, 6);
        Page page = screens.page("admin", "/pages/organisations", width);
        page.getByText("Добавить муниципалитет").click();
        page.getByLabel("Краткое название").fill("Отдел " + code);
        page.locator("input[name=code]").fill("Край");
        page.getByText("Добавить", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("исправьте");
        check(page, "faults", width);
        page.getByLabel("Полное название").fill("Отдел образования края " + code);
        page.locator("input[name=code]").fill(code);
        page.getByText("Добавить", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Не занято: руководитель, специалист.")).isVisible();
        check(page, "card", width);

        page.navigate(page.url().replaceAll("/pages/.*", "/pages/organisations/paste?municipality=" + code));
        page.getByLabel("Вставить из Excel").fill("СОШ № 1\t\tшкола\tул. Школьная, 1\nДДТ «Полёт»\t\tтеатр\nСОШ № 1");
        page.getByText("Показать, что получится").click();
        check(page, "list-faults", width);
        page.getByLabel("Вставить из Excel").fill("СОШ № 1\t\tшкола\tул. Школьная, 1\nДДТ «Полёт»\t\tдополнительное образование");
        page.getByText("Показать, что получится").click();
        check(page, "list-ready", width);
        page.getByText("Внести организаций: 2").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Внесено организаций: 2");
        assertThat(page.locator("tbody tr")).hasCount(3);
        check(page, "list", width);
        page.navigate(page.url().replaceAll("/pages/.*", "/"));
        assertThat(page.locator(".first-steps")).containsText("Назначить специалиста отдела образования");
        check(page, "start", width);
    }

    private static void check(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/organisations", name + "-" + width + ".png")));
        Axe.assertNoSeriousFinding(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as("pixels beyond the edge").isZero();
    }
}
