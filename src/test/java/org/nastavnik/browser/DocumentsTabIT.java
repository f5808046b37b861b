package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class DocumentsTabIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;

    @Test
    void thePerformerAddsReplacesAndDeletesAFile(Screens screens) {
        School school = schools.openWithProgramme();
        walk.start("curator-appointment", school);
        Tasklist tasklist = screens.tasklist(school.head());
        tasklist.open("Издать приказ о внедрении модели наставничества");
        Page page = tasklist.page();
        page.getByText("Документы", new Page.GetByTextOptions().setExact(true)).click();
        Locator tab = page.locator(".nastavnik-documents");
        assertThat(tab).containsText("Файлов пока нет.");

        tab.locator("select").first().selectOption("Подписанный приказ");
        tab.locator(".nastavnik-drop input").setInputFiles(new FilePayload("приказ 5.pdf", "application/pdf", PDF));
        assertThat(tab.locator(".nastavnik-demanded .have")).containsText("Подписанный приказ");
        tab.locator("input[type=file]").last().setInputFiles(new FilePayload("приказ 5 исправлен.pdf", "application/pdf", PDF));
        assertThat(tab.locator(".nastavnik-files")).containsText("версия 2");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/documents-tab.png")));
        tab.locator(".nastavnik-drop input").setInputFiles(new FilePayload("вирус.pdf", "application/pdf", "<html><script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(tab.locator(".nastavnik-message")).containsText("не принят");

        tab.getByText("Удалить").click();
        tab.getByLabel("Почему удаляете?").fill("не тот приказ");
        tab.getByText("Удалить файл").click();
        assertThat(tab).containsText("Файлов пока нет.");
    }
}
