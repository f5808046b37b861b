package org.nastavnik.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Origin;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the choices of the pages offer; a template reads them as {@code lists}. */
@Component
public class Lists {

    public record Choice(String code, String title) {
    }

    private final Themes themes;
    private final JdbcClient database;

    Lists(Themes themes, JdbcClient database) {
        this.themes = themes;
        this.database = database;
    }

    public List<Choice> kinds() {
        return choices(ParticipantKind.values(), ParticipantKind::code, ParticipantKind::title);
    }

    /** What can be chosen in the organisation. @param held codes that somebody has already */
    public List<Choice> themes(String organisation, Collection<String> held) {
        return themes.of(organisation).offeredWith(held).stream().map(theme -> new Choice(theme.code(), theme.title())).toList();
    }

    /** Names of the organisation's partners. */
    List<String> partners(String organisation) {
        return database.sql("select name from partner where organisation = ? order by name collate \"ru-x-icu\" limit 300").param(organisation)
                .query(String.class).list();
    }

    public static List<Choice> forms() {
        return choices(MentoringForm.values(), MentoringForm::code, MentoringForm::title);
    }

    public static List<Choice> origins() {
        return choices(Origin.values(), Origin::code, Origin::title);
    }

    /** Of both sides, in the order of a mentor's way. */
    public List<Choice> states() {
        List<Choice> states = new ArrayList<>(choices(MentorState.values(), MentorState::code, MentorState::title));
        int afterBase = states.indexOf(new Choice(MentorState.IN_BASE.code(), MentorState.IN_BASE.title())) + 1;
        choices(MenteeState.values(), MenteeState::code, MenteeState::title).stream().filter(state -> !states.contains(state))
                .forEach(state -> states.add(afterBase, state));
        return states;
    }

    private static <V> List<Choice> choices(V[] values, Function<V, String> code, Function<V, String> title) {
        return Arrays.stream(values).map(value -> new Choice(code.apply(value), title.apply(value))).toList();
    }
}
