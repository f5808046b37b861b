package org.nastavnik.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** A form in Tasklist; fields go by their labels. */
public final class Form {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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
        Locator field = field(label);
        String kind = field.getAttribute("class");
        if (kind.contains("fjs-form-field-datetime")) {
            type(field.locator("input").first(), value instanceof LocalDate date ? TYPED.format(date) : value.toString());
            page.keyboard().press("Escape");
        } else if (kind.contains("fjs-form-field-select")) {
            pick(field, value.toString());
        } else if (kind.contains("fjs-form-field-radio")) {
            option(field, value.toString()).check();
        } else if (kind.contains("fjs-form-field-checklist")) {
            ((List<?>) value).forEach(one -> option(field, one.toString()).check());
        } else if (kind.contains("fjs-form-field-taglist")) {
            ((List<?>) value).forEach(one -> pick(field, one.toString()));
        } else if (kind.contains("fjs-form-field-checkbox")) {
            field.locator("input").setChecked((Boolean) value);
        } else {
            type(field.locator("input, textarea").first(), value.toString());
        }
        return this;
    }

    /** What stands in a text, number or date field or is picked in a select. */
    public String value(String label) {
        Locator field = field(label);
        Locator shown = field.locator(".fjs-select-display:not(.fjs-select-placeholder)");
        return shown.count() > 0 ? shown.innerText() : field.locator("input:visible, textarea:visible").first().inputValue();
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
        button.click();
        Locator refused = errors();
        root.or(refused).first().waitFor();
        page.waitForCondition(() -> !root.isVisible() || refused.count() > 0);
        if (refused.count() > 0) {
            throw new AssertionError(refused.first().innerText() + "\n" + String.join("\n", faults()));
        }
    }

    /** Sends the form and returns what Tasklist says about the refusal. */
    public String refused() {
        button.click();
        errors().first().waitFor();
        String message = errors().first().innerText();
        errors().first().locator("button.close").last().click();
        return message;
    }

    /** The messages under the fields. */
    public List<String> faults() {
        return root.locator(".fjs-form-field-error").allInnerTexts();
    }

    private Locator errors() {
        return page.locator(".alert-danger:visible .status").locator("xpath=ancestor::*[@uib-alert]");
    }

    private Locator field(String label) {
        Pattern exactly = Pattern.compile("^\\s*" + literally(label) + "\\*?\\s*$");
        return root.locator(".fjs-form-field:not(.fjs-form-field-group):not(.fjs-form-field-dynamiclist)",
                new Locator.LocatorOptions().setHas(page.locator("label:first-child", new Page.LocatorOptions().setHasText(exactly)))).nth(row);
    }

    /** Playwright hands patterns to the browser, which does not know Java's way of quoting. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    private Locator list(String label) {
        return root.locator(".fjs-form-field-dynamiclist, .fjs-form-field-grouplike",
                new Locator.LocatorOptions().setHas(page.getByText(label))).first();
    }

    private static void type(Locator input, String text) {
        input.fill(text);
        input.blur();
    }

    private static Locator option(Locator field, String label) {
        return field.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void pick(Locator field, String label) {
        field.locator("input, .fjs-select-display").first().click();
        field.locator(".fjs-dropdownlist-item").getByText(label).first().click();
    }
}
