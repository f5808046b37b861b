package org.nastavnik.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationKind;
import org.nastavnik.organisation.TermScheme;

/**
 * An organisation as it stands in a pasted list.
 *
 * @param number of the line, from 1
 * @param known whether the register has one of this name: it is left as it is
 */
record PastedLine(int number, Typed typed, boolean known, List<String> faults) {

    static final int MOST = 500;

    private static final PastedRows COLUMNS = new PastedRows(
            PastedColumn.text("shortName", "Краткое название").obligatory(), PastedColumn.text("fullName", "Полное название"),
            PastedColumn.choice("kind", "Вид", kinds()), PastedColumn.text("address", "Адрес"), PastedColumn.text("site", "Сайт"),
            PastedColumn.text("contacts", "Контакты"), PastedColumn.text("code", "Код"), PastedColumn.text("point", "Координаты"),
            PastedColumn.whole("weekDays", "Учебных дней в неделе", 5, 6), PastedColumn.choice("termScheme", "Учебные периоды", schemes()));

    private static final Map<String, String> LABELS = Map.of("shortName", "«Краткое название»", "fullName", "«Полное название»", "kind", "«Вид»",
            "address", "«Адрес»", "site", "«Сайт»", "contacts", "«Контакты»", "code", "«Код»", "point", "«Координаты»", "weekDays", "«Учебных дней в неделе»");

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            if (kind != OrganisationKind.DEPARTMENT) {
                kinds.put(kind.title(), kind.code());
            }
        }
        return kinds;
    }

    private static Map<String, String> schemes() {
        Map<String, String> schemes = new LinkedHashMap<>();
        for (TermScheme scheme : TermScheme.values()) {
            schemes.put(scheme.title(), scheme.code());
        }
        return schemes;
    }

    static String headings() {
        return COLUMNS.headings();
    }

    /** How the column of a field is called. */
    static String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    /** What a line does not say is as the department has it. @param faults gets what is wrong with the list itself */
    static List<PastedLine> read(String text, OrganisationCard department, List<String> faults) {
        List<PastedLine> lines = new ArrayList<>();
        for (Row row : COLUMNS.read(text, faults)) {
            lines.add(new PastedLine(row.number(), typed(row, department), false, List.of()));
        }
        if (lines.size() > MOST) {
            faults.add("Строк больше " + MOST + ": внесите список по частям.");
        }
        return lines;
    }

    private static Typed typed(Row row, OrganisationCard department) {
        String shortName = or(row.text("shortName"), "");
        return new Typed(row.text("code"), or(row.text("fullName"), shortName), shortName, or(row.text("kind"), OrganisationKind.SCHOOL.code()),
                department.code(), row.text("address"), department.timeZone(), row.has("weekDays") ? String.valueOf(row.whole("weekDays")) : String.valueOf(department.weekDays()),
                or(row.text("termScheme"), TermScheme.QUARTERS.code()), department.region(), row.text("site"), row.text("contacts"), row.text("point"));
    }

    private static String or(String text, String otherwise) {
        return Optional.ofNullable(text).orElse(otherwise);
    }

    /** The short name as names are compared. */
    String name() {
        return typed.shortName().toLowerCase(Locale.ROOT);
    }

    /** In Russian; empty when it is none. */
    public String kindTitle() {
        return OrganisationKind.of(typed.kind()).map(OrganisationKind::title).orElse("");
    }

    PastedLine asKnown() {
        return new PastedLine(number, typed, true, List.of());
    }

    PastedLine with(Typed coded, List<String> found) {
        return new PastedLine(number, coded, false, found);
    }
}
