package org.nastavnik.base;

import static org.nastavnik.participant.MenteeState.CANDIDATE;
import static org.nastavnik.participant.MenteeState.CONSENTED;
import static org.nastavnik.participant.MenteeState.ERASED;
import static org.nastavnik.participant.MenteeState.IN_BASE;
import static org.nastavnik.participant.MenteeState.OUTSIDE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.participant.Attention;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.springframework.stereotype.Component;

/** What the mentees of a programme ask for, as counts; of attention categories there are only counts. */
@Component
class Needs {

    private final Mentees mentees;
    private final Themes themes;

    Needs(Mentees mentees, Themes themes) {
        this.mentees = mentees;
        this.themes = themes;
    }

    /** Values {@code themes}, {@code formsWanted}, {@code attention} (tables) and {@code consented}, {@code refused}, {@code outside} (numbers). */
    Map<String, Object> show(String organisation, long programme) {
        ThemeList list = themes.of(organisation);
        Map<MenteeState, List<Mentee>> byState = mentees.ofProgramme(programme).stream().collect(Collectors.groupingBy(Mentee::state));
        List<Mentee> taking = Stream.of(CONSENTED, IN_BASE).flatMap(state -> byState.getOrDefault(state, List.of()).stream()).toList();
        return Cells.of(
                "themes", counts(taking.stream().map(mentee -> list.title(mentee.theme()))),
                "formsWanted", counts(taking.stream().flatMap(mentee -> mentee.preferredForms().stream()).map(form -> MentoringForm.of(form).title())),
                "attention", counts(taking.stream().flatMap(mentee -> mentee.attention().stream()).map(category -> Attention.of(category).title())),
                "consented", taking.size(),
                "refused", byState.getOrDefault(ERASED, List.of()).size(),
                "outside", byState.getOrDefault(OUTSIDE, List.of()).size() + byState.getOrDefault(CANDIDATE, List.of()).size());
    }

    /** Rows {@code title, count}, the largest first. */
    private static List<Map<String, Object>> counts(Stream<String> titles) {
        return titles.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(count -> Cells.of("title", count.getKey(), "count", count.getValue())).toList();
    }
}
