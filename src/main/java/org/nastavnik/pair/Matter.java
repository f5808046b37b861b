package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.DECISION;

import java.time.LocalDate;
import org.nastavnik.engine.form.Submission;
import org.springframework.stereotype.Component;

/** The part «что дальше» that every form of a pair has: a pause and a notice are checked in one place. */
@Component
class Matter {

    private final PairDays days;

    Matter(PairDays days) {
        this.days = days;
    }

    /** Refuses a pause into the past or past the pair's end, and a notice that was not given yet. */
    void check(Pair pair, Submission answers) {
        LocalDate today = days.today(pair);
        if (answers.has("pauseTo")) {
            LocalDate last = answers.date("pauseTo");
            if (!last.isAfter(today)) {
                throw answers.refuse("pauseTo", "пауза длится хотя бы до завтра");
            }
            if (last.isAfter(days.lastDay(pair))) {
                throw answers.refuse("pauseTo", "позже последнего дня работы пары, " + PairSheet.day(days.lastDay(pair)));
            }
        }
        if (answers.has("noticeOn") && answers.date("noticeOn").isAfter(today)) {
            throw answers.refuse("noticeOn", "этот день ещё не наступил");
        }
    }

    static boolean decided(Submission answers, Decision decision) {
        return decision.is(answers.text(DECISION.name()));
    }
}
