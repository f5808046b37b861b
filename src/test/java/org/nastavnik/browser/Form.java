package org.nastavnik.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form in Tasklist; fields go by their labels. */
public final class Form {

    private final Page page;
    private final Locator root;
    private final Locator button;
    private final int row;

    Form(Page page, Locator root, Locator button) {
        this(page, root, button, 0);
    }

    private Form(Page page, Locator root, Locator button, int row) {
        this.page = page;
        this.root = root;
        this.button = button;
        this.row = row;
    }

    /** Fills the field with this label as a person would: types, picks an option, ticks boxes (a list of their labels). */
    public Form set(String label, Object value) {
        field(label).set(value);
        return this;
    }

    /** Clicks on a select, which opens or closes its options. */
    Form click(String label) {
        field(label).click();
        return this;
    }

    /** The options of a select, visible while it is open. */
    Locator options(String label) {
        return field(label).options();
    }

    /** What stands in a text, number or date field or is picked in a select. */
    public String value(String label) {
        return field(label).value();
    }

    /** The fields of one row of a list, counted from 0. */
    public Form row(String list, int index) {
        return new Form(page, list(list), button, index);
    }

    public Form addRow(String list) {
        list(list).getByText("Добавить строку").click();
        return this;
    }

    /** All that can be read in the form. */
    public String text() {
        return root.innerText();
    }

    /** Sends the form and waits until Tasklist has taken it. */
    public void complete() {
        send().ifPresent(refusal -> {
            throw new AssertionError(refusal + "\n" + String.join("\n", faults()));
        });
    }

    /** Sends the form and returns what Tasklist says about the refusal. */
    public String refused() {
        return send().orElseThrow(() -> new AssertionError("the form was taken"));
    }

    /** @return what Tasklist says when it refuses the form */
    Optional<String> send() {
        Locator refusal = page.locator(".alert-danger:visible").filter(new Locator.FilterOptions().setHas(page.locator(".status")));
        for (int old = refusal.count(); old > 0; old--) {
            refusal.first().locator("button.close:visible").click();
        }
        page.waitForCondition(() -> refusal.count() == 0);
        button.click();
        page.waitForCondition(() -> !root.isVisible() || refusal.count() > 0);
        return refusal.count() == 0 ? Optional.empty() : Optional.of(refusal.first().locator(".status, .message").allInnerTexts().stream()
                .collect(Collectors.joining(": ")));
    }

    /** The messages under the fields. */
    public List<String> faults() {
        return root.locator(".fjs-form-field-error").allInnerTexts();
    }

    /** Values that do not fit into their field: of those that a person cannot move in, and days. */
    @SuppressWarnings("unchecked")
    List<String> cutOff() {
        return (List<String>) root.locator("input:disabled, input[readonly], .fjs-form-field-datetime input").evaluateAll(
                "fields => fields.filter(field => field.scrollWidth > field.clientWidth + 1).map(field => field.value)");
    }

    Page page() {
        return page;
    }

    Locator root() {
        return root;
    }

    private Field field(String label) {
        Pattern exactly = Pattern.compile("^\\s*" + literally(label) + "\\*?\\s*$");
        return new Field(page, root.locator(".fjs-form-field:not(.fjs-form-field-group)",
                new Locator.LocatorOptions().setHas(page.locator("label:first-child", new Page.LocatorOptions().setHasText(exactly)))).nth(row));
    }

    /** Playwright hands patterns to the browser, which does not know Java's way of quoting. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    private Locator list(String label) {
        return root.locator(".fjs-form-field-dynamiclist, .fjs-form-field-grouplike",
                new Locator.LocatorOptions().setHas(page.getByText(label))).first();
    }
}
