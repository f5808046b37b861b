package org.nastavnik.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.organisation.Staff;
import org.nastavnik.participant.Change;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Origin;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.springframework.stereotype.Component;

/** The history of a person's record as people read it. */
@Component
class ChangeLines {

    /** @param how for example «карточка», or null @param lines what changed */
    record Entry(String at, String author, String how, List<String> lines) {
    }

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final Map<String, String> TITLES = new LinkedHashMap<>();
    private static final Set<String> FOR_CURATORS = Set.of("attention", "restrictions", "words");
    private static final Map<String, String> ROLES = Map.of("mentee", "наставляемый", "mentor", "наставник", "representative", "законный представитель");
    private static final Map<String, String> WAYS = Map.of("card", "в карточке", "undo", "отмена правки", "import", "загрузка файла", "merge", "объединение записей",
            "unmerge", "разъединение записей");

    static {
        TITLES.putAll(Map.of("surname", "фамилия", "name", "имя", "patronymic", "отчество", "birth_date", "дата рождения", "kind", "кто",
                "class_or_post", "класс или должность", "contact", "телефон или почта", "employer", "место работы", "origin", "откуда в реестре",
                "languages", "языки"));
        TITLES.putAll(Map.of("restrictions", "ограничения", "theme", "запрос", "words", "своими словами", "preferred_forms", "формы",
                "forms", "формы", "availability", "когда свободен", "state", "состояние", "competences", "в чём поможет", "capacity", "сколько наставляемых",
                "capacity_reason", "почему больше обычного"));
        TITLES.putAll(Map.of("years_of_work", "стаж", "full_name", "имя представителя", "relation", "кем приходится", "attention", "особая категория",
                "outside_reason", "почему вне базы", "next_step", "что дальше", "released_to_municipal_base", "в муниципальной базе"));
    }

    private final Staff staff;
    private final WorkingCalendar calendar;
    private final Themes themes;

    ChangeLines(Staff staff, WorkingCalendar calendar, Themes themes) {
        this.staff = staff;
        this.calendar = calendar;
        this.themes = themes;
    }

    /** @param organisation of the person @param everything false for who may not see what only curators may */
    List<Entry> of(String organisation, Collection<Change> changes, boolean everything) {
        ZoneId zone = calendar.zone(organisation);
        ThemeList list = themes.of(organisation);
        Map<String, String> names = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            List<String> lines = lines(change, list, everything);
            if (!lines.isEmpty()) {
                String author = names.computeIfAbsent(String.valueOf(change.author()), login -> staff.of(change.author()));
                entries.add(new Entry(change.at().atZone(zone).format(MOMENT), author, change.via() == null ? null : WAYS.get(change.via()), lines));
            }
        }
        return entries;
    }

    private static List<String> lines(Change change, ThemeList list, boolean everything) {
        String role = ROLES.get(change.part());
        return switch (change.action()) {
            case "insert" -> List.of(role == null ? "запись появилась в реестре" : "добавлена запись: " + role);
            case "delete" -> List.of("удалена запись: " + role);
            default -> change.after().keySet().stream().filter(column -> TITLES.containsKey(column) && (everything || !FOR_CURATORS.contains(column)))
                    .map(column -> line(change, list, column, role)).toList();
        };
    }

    private static String line(Change change, ThemeList list, String column, String role) {
        String title = (role == null ? "" : role + ", ") + TITLES.get(column);
        return "attention".equals(column) ? title + ": изменена"
                : title + ": " + shown(change.part(), list, column, change.before().get(column)) + " → "
                        + shown(change.part(), list, column, change.after().get(column));
    }

    private static String shown(String part, ThemeList list, String column, Object value) {
        if (value == null || "".equals(value)) {
            return "пусто";
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? "пусто" : several.stream().map(one -> shown(part, list, column, one)).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean flag) {
            return flag ? "да" : "нет";
        }
        String text = String.valueOf(value);
        return switch (column) {
            case "birth_date" -> RussianDate.of(LocalDate.parse(text));
            case "kind" -> ParticipantKind.of(text).title();
            case "origin" -> Origin.of(text).title();
            case "theme", "competences" -> list.title(text);
            case "forms", "preferred_forms" -> MentoringForm.of(text).title();
            case "state" -> "mentor".equals(part) ? MentorState.of(text).title() : MenteeState.of(text).title();
            default -> text;
        };
    }
}
