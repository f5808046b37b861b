package org.nastavnik.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/** One field of a form, whatever its kind. Options go by the words that a person sees. */
final class Field {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MOST_ATTEMPTS = 3;
    private static final double PATIENCE_MILLISECONDS = 2_000;
    private static final double OPTION_MILLISECONDS = 7_000;
    private static final String PICKED = ".fjs-select-display:not(.fjs-select-placeholder)";

    private final Page page;
    private final Locator field;

    Field(Page page, Locator field) {
        this.page = page;
        this.field = field;
    }

    boolean visible() {
        return field.isVisible();
    }

    /** Types, picks an option, or ticks exactly the boxes with these labels; looks whether the form has kept it and does it again if not. */
    void set(Object value) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            if (entered(value, attempt == MOST_ATTEMPTS) && keeps(value)) {
                return;
            }
        }
        throw new AssertionError("«%s» does not keep «%s»".formatted(field.locator("label").first().innerText(), value));
    }

    /** A list of options closes when the form draws itself anew, and is opened again by the next attempt. */
    private boolean entered(Object value, boolean last) {
        try {
            enter(value);
            return true;
        } catch (TimeoutError closed) {
            if (last) {
                throw closed;
            }
            return false;
        }
    }

    private void enter(Object value) {
        if (is("datetime")) {
            type(value instanceof LocalDate date ? TYPED.format(date) : value.toString());
            closeCalendar();
        } else if (is("select")) {
            pick(value.toString());
        } else if (is("radio")) {
            option(value.toString()).check(new Locator.CheckOptions().setTimeout(PATIENCE_MILLISECONDS));
        } else if (is("checklist")) {
            tick((List<?>) value);
        } else if (is("taglist")) {
            tag((List<?>) value);
        } else if (is("checkbox")) {
            field.locator("input").setChecked((Boolean) value, new Locator.SetCheckedOptions().setTimeout(OPTION_MILLISECONDS));
        } else {
            type(value.toString());
        }
    }

    /** What stands in it, as a person reads it. */
    String value() {
        Locator picked = field.locator(PICKED);
        return picked.count() > 0 ? picked.innerText() : field.locator("input:visible, textarea:visible").first().inputValue();
    }

    private boolean keeps(Object value) {
        try {
            page.waitForCondition(() -> shows(value), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLISECONDS));
            return true;
        } catch (TimeoutError lost) {
            return false;
        }
    }

    private boolean shows(Object value) {
        if (is("select")) {
            return value().equals(value);
        }
        if (is("radio")) {
            return isTicked(value);
        }
        if (is("checklist")) {
            return ((List<?>) value).stream().allMatch(this::isTicked);
        }
        if (is("taglist")) {
            return Set.copyOf(field.locator(".fjs-taglist-tag-label").allInnerTexts()).equals(Set.copyOf((List<?>) value));
        }
        if (is("checkbox")) {
            return field.locator("input").isChecked() == (Boolean) value;
        }
        if (is("number")) {
            return !value().isEmpty() && new BigDecimal(value()).compareTo(new BigDecimal(value.toString())) == 0;
        }
        return value().equals(value instanceof LocalDate date ? TYPED.format(date) : value.toString());
    }

    /** Asks for a box only when there is one: otherwise the browser would wait for it. */
    private boolean isTicked(Object label) {
        return option(label.toString()).count() > 0 && option(label.toString()).isChecked();
    }

    private boolean is(String kind) {
        return field.getAttribute("class").contains("fjs-form-field-" + kind);
    }

    private void type(String text) {
        Locator input = field.locator("input, textarea").first();
        input.fill(text);
        input.blur();
    }

    /** The key Escape would close the window of a start form together with the calendar. */
    private void closeCalendar() {
        Locator window = field.locator("xpath=ancestor::*[contains(@class, 'modal-content')]");
        if (window.count() > 0) {
            window.locator("h2").first().click();
        } else {
            page.keyboard().press("Escape");
        }
    }

    private void tick(List<?> labels) {
        List<String> all = field.locator("label").allInnerTexts();
        all.stream().skip(1).map(String::strip).forEach(label -> option(label).setChecked(labels.contains(label)));
    }

    private void tag(List<?> labels) {
        Locator tags = field.locator(".fjs-taglist-tag");
        List<String> present = tags.locator(".fjs-taglist-tag-label").allInnerTexts();
        present.stream().filter(label -> !labels.contains(label)).forEach(label ->
                tags.filter(new Locator.FilterOptions().setHasText(label)).locator("button").first().click());
        labels.stream().filter(label -> !present.contains(label)).forEach(label -> pick(label.toString()));
    }

    private Locator option(String label) {
        return field.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    void click() {
        field.locator("input:visible, .fjs-select-display:visible").first().click();
    }

    Locator options() {
        return field.locator(".fjs-dropdownlist");
    }

    private void pick(String label) {
        if (is("select") && field.locator(PICKED + ", input:visible").count() > 0 && value().equals(label)) {
            return;
        }
        click();
        options().locator(".fjs-dropdownlist-item").getByText(label, new Locator.GetByTextOptions().setExact(true)).first()
                .click(new Locator.ClickOptions().setTimeout(OPTION_MILLISECONDS));
        field.locator("input").first().blur();
    }
}
