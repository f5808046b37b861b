package org.nastavnik.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.Participant;

/**
 * Whom of a list of consents the form shows. A browser types into forty rows without delay, not into three hundred: of a long list it gets
 * those who are waited for, or one class, and the rest after the next saving.
 *
 * @param told Markdown about the rest, empty when everybody is shown
 * @param groups classes and posts to choose from, none when everybody is shown
 */
record ConsentPortion(List<Participant> people, String told, List<Map<String, String>> groups) {

    static final int MOST = 40;

    private static final Set<String> NEEDED = Set.of(ConsentColumn.PARTICIPATION.state(), ConsentColumn.PERSONAL_DATA.state());

    /** @param listed everybody, in order @param rows by participant @param group class or post that was asked for, or null */
    static ConsentPortion of(Collection<Participant> listed, Map<Long, Map<String, Object>> rows, String group) {
        if (listed.size() <= MOST) {
            return new ConsentPortion(List.copyOf(listed), "", List.of());
        }
        List<Participant> waited = listed.stream().filter(person -> !isComplete(rows.get(person.id()))).toList();
        List<Participant> wanted = group == null ? waited
                : Stream.concat(waited.stream(), listed.stream().filter(person -> !waited.contains(person))).filter(person -> group.equals(person.classOrPost())).toList();
        List<Participant> people = wanted.stream().limit(MOST).toList();
        String told = "В списке людей: **" + listed.size() + "**, согласия есть у " + (listed.size() - waited.size()) + ", ждём " + waited.size() + ". Показано "
                + people.size() + (group == null ? " из тех, кого ждём" : " из «" + group + "»")
                + ": внесите, выберите внизу, кого показать дальше, и сохраните. Ответы по ссылкам учитываются у всех.";
        return new ConsentPortion(people, told, groups(listed));
    }

    private static boolean isComplete(Map<String, Object> row) {
        return NEEDED.stream().allMatch(purpose -> Consent.GIVEN.equals(row.get(purpose)));
    }

    private static List<Map<String, String>> groups(Collection<Participant> listed) {
        Map<String, Long> sizes = listed.stream().map(Participant::classOrPost).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
        return sizes.keySet().stream().sorted(ConsentPortion::naturally).map(group -> Options.option(group, group + " (" + sizes.get(group) + ")")).toList();
    }

    /** 2 А stands before 10 А. */
    private static int naturally(String one, String other) {
        int grades = Integer.compare(grade(one), grade(other));
        return grades != 0 ? grades : one.compareTo(other);
    }

    private static int grade(String group) {
        String digits = group.replaceFirst("^(\\d{0,2}).*", "$1");
        return digits.isEmpty() ? 99 : Integer.parseInt(digits);
    }

    /** What a form shows of it. @param rows by participant @param group as asked for */
    Map<String, Object> shown(Map<Long, Map<String, Object>> rows, String group) {
        Map<String, Object> shown = new HashMap<>(Map.of("people", people.stream().map(person -> rows.get(person.id())).toList(), "portion", told));
        shown.put("groups", groups);
        groups.stream().map(one -> one.get("value")).filter(value -> value.equals(group)).forEach(known -> shown.put("consentsOf", known));
        return shown;
    }
}
