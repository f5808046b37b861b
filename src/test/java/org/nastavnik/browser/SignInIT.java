package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInIT {

    private static final String CURATOR = "curator.zeya-sosh-1";

    @Test
    void oneSignInOpensEverythingAndLeavingClosesEverything(Screens screens) {
        Page page = screens.page(CURATOR, "/", 1366);
        assertThat(page.locator("h1")).hasText("Что сегодня");
        page.getByText("Мои задачи").first().click();
        page.locator(".tasks-list").waitFor();
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();
        page.getByLabel("Логин").waitFor();
        for (String closed : List.of("/", "/camunda/app/tasklist/default/")) {
            page.navigate(page.url().replaceAll("(//[^/]+)/.*", "$1") + closed);
            assertThat(page).hasURL(Pattern.compile(".*/login"));
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatIsWrong(Screens screens) {
        Page page = screens.visit("/login");
        page.getByLabel("Логин").fill(CURATOR);
        page.getByLabel("Пароль").fill("не тот");
        page.getByText("Войти").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Логин или пароль не подходят");
    }

    @Test
    void aPageThatDoesNotExistSaysSoInRussian(Screens screens) {
        Page page = screens.page(CURATOR, "/", 390);
        page.navigate(page.url() + "pages/nothing");
        assertThat(page.locator("h1")).hasText("Такой страницы нет");
    }

    @Test
    void nothingIsShownBeforeItsTextsHaveCome(Screens screens) {
        Page page = screens.page(CURATOR, "/", 1366);
        page.route("**/locales/ru.json*", texts -> {
            page.waitForTimeout(1500);
            texts.resume();
        });
        page.navigate(page.url() + "camunda/app/tasklist/default/#/?processStart=school-programme");
        assertThat(page.locator(".modal-body .fjs-container")).isVisible();
        assertThat(page.locator("[placeholder='Найти задачи']")).hasCount(1);
        assertThat(page.locator("[placeholder='SEARCH_PLACEHOLDER']")).hasCount(0);
    }

    @Test
    void helpForTheRoleIsOneClickAwayEverywhere(Screens screens) {
        Page page = screens.page("specialist.zeya", "/camunda/app/cockpit/default/", 1366);
        page.locator(".nastavnik-page").getByText("Справка").click();
        assertThat(page.locator(".tabs [aria-current]")).hasText("Руководителю и специалисту");
        assertThat(page.locator("article h1")).hasText("Руководителю и специалисту");
    }
}
