package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.eligibility.Finding;
import org.nastavnik.eligibility.MenteeFacts;
import org.nastavnik.eligibility.MentorFacts;

/** How well two people fit, and why; the points only rank the candidates of one proposal. */
final class Score {

    private static final int THEME = 40;
    private static final int WISH = 30;
    private static final int FIRST_FORM = 10;
    private static final int NO_PAIR_YET = 5;
    private static final int WARNING = -20;

    private final List<String> reasons = new ArrayList<>();
    private int points;

    private Score() {
    }

    static Candidate of(Couple couple, MentorFacts mentor, MenteeFacts mentee, Set<Wishes.Wish> wishes, List<Finding> warnings) {
        Score score = new Score();
        score.add(THEME, mentor.mentor().competences().contains(mentee.mentee().theme()), "тема запроса входит в компетенции наставника");
        score.add(WISH, wishes.contains(new Wishes.Wish(couple.mentor(), couple.mentee(), false)), "наставляемый просил этого наставника");
        score.add(WISH, wishes.contains(new Wishes.Wish(couple.mentor(), couple.mentee(), true)), "наставник хотел работать с этим наставляемым");
        score.add(FIRST_FORM, mentee.mentee().preferredForms().indexOf(couple.form().code()) == 0, "форма, которую наставляемый назвал первой");
        score.add(NO_PAIR_YET, mentor.places().taken() == 0, "у наставника пока нет пар");
        warnings.forEach(warning -> score.points += WARNING);
        return new Candidate(couple, score.points, List.copyOf(score.reasons), warnings.stream().map(Finding::text).toList());
    }

    private void add(int worth, boolean applies, String reason) {
        if (applies) {
            points += worth;
            reasons.add(reason);
        }
    }
}
