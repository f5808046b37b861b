package org.nastavnik.pair;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.Markdown;

/** How forms name a pair, its people and its days. For the performer's eyes only. */
final class PairSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PairSheet() {
    }

    /** Markdown under the heading of a form: form of mentoring, mentor, mentees. */
    static String of(Pair pair, List<PairMember> members) {
        String mentees = members.stream().filter(member -> !member.isMentor()).map(PairMember::label).collect(Collectors.joining("; "));
        String mentor = members.stream().filter(PairMember::isMentor).map(PairMember::label).collect(Collectors.joining());
        return "**" + capital(pair.title()) + "**, форма «" + pair.form().title() + "»\n\nНаставник: " + Markdown.escape(mentor)
                + "\n\n" + (pair.group() ? "Наставляемые: " : "Наставляемый: ") + Markdown.escape(mentees);
    }

    /** Rows of the list {@code attendance}: everybody is taken to be present. */
    static List<Map<String, Object>> attendance(List<PairMember> members) {
        return members.stream().map(member -> Map.<String, Object>of("participant", member.participant(),
                "name", member.label() + (member.isMentor() ? " (наставник)" : ""), "present", true)).toList();
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
