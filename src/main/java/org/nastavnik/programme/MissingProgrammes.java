package org.nastavnik.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.web.FirstSteps;
import org.nastavnik.web.Startable;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/** Reminds those who start programmes of organisations that have none in this school year. */
@Component
class MissingProgrammes implements FirstSteps {

    private static final int NAMED = 5;

    private final Programmes programmes;
    private final Clock clock;

    MissingProgrammes(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public List<FirstStep> of(Visitor visitor) {
        if (!visitor.is("curators") && !visitor.is("specialists")) {
            return List.of();
        }
        String schoolYear = SchoolYear.of(LocalDate.now(clock));
        List<String> without = programmes.without(schoolYear, visitor.organisations());
        return without.isEmpty() ? List.of() : List.of(new FirstStep("Начать программу на " + schoolYear + " учебный год",
                "Ещё не начали: " + named(without) + ".", Startable.path(SchoolProgrammeProcess.KEY)));
    }

    private static String named(List<String> organisations) {
        return organisations.size() <= NAMED ? String.join(", ", organisations)
                : String.join(", ", organisations.subList(0, NAMED)) + " и ещё " + (organisations.size() - NAMED);
    }
}
