package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.EngineRest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ModelPagesIT {

    @LocalServerPort
    private int port;
    @Autowired
    private RepositoryService models;

    @AfterEach
    void onlyDeliveredModelsRemain() {
        models.createDeploymentQuery().deploymentSource("Camunda Modeler").list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void theAdministratorSeesWhatDiffersAndTakesTheDeliveredVersion(Screens screens) throws IOException {
        String form = Files.readString(Path.of("forms/preparation/list-partners.form")).replace("## Перечень партнёров", "## Партнёры школы");
        EngineRest.administrator(port).deploy(Map.of("list-partners.form", form));
        Page phone = screens.page("admin", "/pages/models", 390);
        assertThat(phone.locator(".pager")).containsText("Страница 1 из");
        assertThat(phone.locator("td").first()).hasText("list-partners.form");
        assertThat((int) phone.evaluate("document.querySelector('.scroll').scrollWidth - document.querySelector('.scroll').clientWidth"))
                .as("pixels beyond the edge of the list").isZero();
        Axe.assertNoSeriousFinding(phone);
        phone.getByLabel("Файл или название").fill("такой модели нет");
        phone.getByText("Найти", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.getByText("Таких моделей нет.")).isVisible();
        phone.navigate(phone.url().replaceAll("\\?.*", "?state=edited"));
        phone.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/models-390.png")));
        Page page = screens.page("admin", "/pages/models?find=list-partners", 1366);
        Locator line = page.locator("tr", new Page.LocatorOptions().setHasText("list-partners.form"));
        assertThat(line).containsText("изменена администратором");
        line.locator("summary").click();
        assertThat(line.locator("li")).containsText("изменено: Text_Title");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/models-1366.png")));
        page.onDialog(Dialog::accept);
        line.locator("button", new Locator.LocatorOptions().setHasText("Принять поставляемую")).click();
        assertThat(line).not().containsText("изменена администратором");
    }
}
