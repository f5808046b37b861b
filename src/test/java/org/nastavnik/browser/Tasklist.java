package org.nastavnik.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Tasklist as one signed-in person sees it. */
public final class Tasklist {

    private static final int MOST_ATTEMPTS = 4;
    private static final double SETTLED_MILLISECONDS = 15_000;
    private static final String MINE = "Мои задачи";

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    /** Opens the start form of a process. */
    public Form start(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-content").getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        return form(page.locator(".modal-content"), "Начать");
    }

    /** Opens the task of this name in «Мои задачи»; fails when there is none, waits for one that is just being made. */
    public Form open(String task) {
        return open(task, "");
    }

    /** Opens the task of this name in whose entry this text stands too. */
    public Form open(String task, String about) {
        showList(MINE);
        Locator entry = tasks().filter(new Locator.FilterOptions().setHasText(task)).filter(new Locator.FilterOptions().setHasText(about));
        if (entry.count() == 0) {
            page.reload();
        }
        entry.first().locator("h4 a").click();
        Locator pane = page.locator(".task-details");
        pane.locator("h2.task", new Locator.LocatorOptions().setHasText(task)).waitFor();
        return form(pane, "Завершить задачу");
    }

    /** Opens a task by its id, as a link in a letter would; afresh, without what may have been typed in it before. */
    Form openById(String task) {
        Locator title = page.locator(".task-details h2.task");
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            awaitAddress();
            address("");
            title.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            address(task);
            if (appears(title)) {
                return form(page.locator(".task-details"), "Завершить задачу");
            }
            page.reload();
        }
        throw new AssertionError("task " + task + " does not open; the address is " + page.url());
    }

    /** Tasklist writes its list and order into the address when it has loaded, and would write over a task that stands there too early. */
    private void awaitAddress() {
        page.waitForCondition(() -> page.url().contains("filter=") && page.url().contains("sorting="));
    }

    /** Keeps the list and the order, so that Tasklist has nothing to add. */
    private void address(String task) {
        page.evaluate("""
                task => {
                  const parameters = new URLSearchParams(location.hash.split('?')[1]);
                  parameters.delete('detailsTab');
                  task ? parameters.set('task', task) : parameters.delete('task');
                  location.hash = '#/?' + parameters;
                }""", task);
    }

    private static boolean appears(Locator title) {
        try {
            title.waitFor(new Locator.WaitForOptions().setTimeout(SETTLED_MILLISECONDS));
            return true;
        } catch (TimeoutError overwritten) {
            return false;
        }
    }

    /** Names of the tasks in «Мои задачи». */
    public List<String> mine() {
        page.reload();
        showList(MINE);
        return tasks().locator("h4").allInnerTexts().stream().map(String::strip).toList();
    }

    /** Keeps the half-filled form for later. @return the status that the server answered */
    int save() {
        Locator button = page.locator(".task-details button", new Page.LocatorOptions().setHasText("Сохранить"));
        return page.waitForResponse(answer -> answer.url().contains("/drafts/"), button::click).status();
    }

    public Page page() {
        return page;
    }

    private Form form(Locator pane, String button) {
        Locator form = pane.locator(".fjs-container");
        form.waitFor();
        return new Form(page, form, pane.locator("button.btn-primary", new Locator.LocatorOptions().setHasText(button)));
    }

    private void showList(String name) {
        Locator list = page.locator(".task-filters .item", new Page.LocatorOptions().setHasText(name));
        list.waitFor();
        if (!String.valueOf(list.getAttribute("class")).contains("active")) {
            list.locator("a").first().click();
        }
        page.locator(".tasks-list li.task, .tasks-list .well").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private Locator tasks() {
        return page.locator(".tasks-list li.task");
    }
}
