package org.nastavnik.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the people of one test have open, each in a browser session of their own. */
public final class Screens {

    private static final int MOST_AT_ONCE = 8;
    private static final double PATIENCE_MILLISECONDS = 45_000;

    private final Browser browser;
    private final String address;
    private final Map<String, Page> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Page> eldest) {
            boolean many = size() > MOST_AT_ONCE;
            if (many) {
                eldest.getValue().context().close();
            }
            return many;
        }
    };

    Screens(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Signs this person in to Tasklist, or comes back to the Tasklist that the person has open already. */
    public Tasklist tasklist(String login) {
        return new Tasklist(page(login, "tasklist"));
    }

    /** Signs this person in to Cockpit, or comes back to it. */
    public Cockpit cockpit(String login) {
        return new Cockpit(page(login, "cockpit"), address);
    }

    /** Signs this person in to our own pages and opens this one, for example {@code /pages/control}. */
    public Page page(String login, String path, int width) {
        Page page = newPage(width, 850);
        pages.put(login + "@" + path + "@" + width, page);
        page.navigate(address + path);
        fillInSignIn(page, login);
        return page;
    }

    /** Anything under the application's address, without signing in. */
    public Page visit(String path) {
        Page page = newPage(1366, 850);
        page.navigate(address + path);
        pages.put(path, page);
        return page;
    }

    private Page page(String login, String application) {
        String key = login + "@" + application;
        Page page = pages.get(key);
        if (page == null) {
            page = newPage(1366, 850);
            pages.put(key, page);
            signIn(page, login, application);
        }
        return page;
    }

    private Page newPage(int width, int height) {
        BrowserContext session = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-US"));
        session.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return session.newPage();
    }

    private void signIn(Page page, String login, String application) {
        page.navigate(address + "/camunda/app/" + application + "/default/");
        fillInSignIn(page, login);
    }

    /** One person leaves Tasklist and another signs in on the same page, which need not load again. */
    Tasklist handOver(String from, String to) {
        Page page = pages.remove(from + "@tasklist");
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();
        page.getByLabel("Логин").waitFor();
        pages.put(to + "@tasklist", page);
        fillInSignIn(page, to);
        page.navigate(address + "/camunda/app/tasklist/default/");
        return new Tasklist(page);
    }

    private static void fillInSignIn(Page page, String login) {
        page.getByLabel("Логин").fill(login);
        page.getByLabel("Пароль").fill(Passwords.of(login));
        page.getByText("Войти").click();
        page.locator(".account").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    void photograph(String test) {
        pages.forEach((name, page) -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", test + "-" + name.replaceAll("[^a-z0-9.@-]", "_") + ".png"))));
    }

    void close() {
        pages.values().forEach(page -> page.context().close());
        pages.clear();
    }
}
