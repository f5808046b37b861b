package org.nastavnik.base;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.participant.Likeness;
import org.nastavnik.participant.Likenesses;
import org.nastavnik.participant.Merges;
import org.nastavnik.participant.Participant;
import org.springframework.stereotype.Component;

/** The questions «the same person?», one row each; as long as there are any, the form asks nothing else. */
@Component
class LikenessSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Likenesses likenesses;
    private final Merges merges;

    LikenessSheet(Likenesses likenesses, Merges merges) {
        this.likenesses = likenesses;
        this.merges = merges;
    }

    boolean isOpen(Collection<Participant> people) {
        return !questions(people).isEmpty();
    }

    List<Map<String, Object>> show(Collection<Participant> people) {
        return questions(people).stream()
                .map(couple -> Cells.of("couple", number(couple), "entered", text(couple.entered()), "known", text(couple.known()))).toList();
    }

    /** Takes the answers; each open question has to be answered. */
    void answer(Collection<Participant> people, Submission submission) {
        Map<String, Likeness> open = questions(people).stream().collect(Collectors.toMap(LikenessSheet::number, Function.identity()));
        Map<Long, Participant> merged = new HashMap<>();
        for (Row row : submission.rows("likenesses")) {
            Likeness couple = open.remove(row.text("couple"));
            if (couple == null) {
                throw row.refuse("couple", "такого вопроса нет");
            }
            settle(couple, "same".equals(row.text("answer")), merged);
        }
        if (!open.isEmpty()) {
            throw submission.refuse("likenesses", "нужно ответить на каждый вопрос");
        }
    }

    /** @param merged who of these people is somebody else already, by the id that is gone */
    private void settle(Likeness couple, boolean same, Map<Long, Participant> merged) {
        Participant entered = merged.getOrDefault(couple.entered().id(), couple.entered());
        Participant known = merged.getOrDefault(couple.known().id(), couple.known());
        if (!same) {
            likenesses.different(couple);
        } else if (entered.id() != known.id()) {
            merges.merge(new Likeness(entered, known));
            merged.replaceAll((gone, now) -> now.id() == entered.id() ? known : now);
            merged.put(entered.id(), known);
        }
    }

    private List<Likeness> questions(Collection<Participant> people) {
        return likenesses.open(people.stream().map(Participant::id).toList());
    }

    private static String number(Likeness couple) {
        return couple.entered().id() + "–" + couple.known().id();
    }

    private static String text(Participant person) {
        return person.name().full() + (person.birthDate() == null ? "" : ", " + person.birthDate().format(DAY))
                + (person.classOrPost() == null ? "" : ", " + person.classOrPost());
    }
}
