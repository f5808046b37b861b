package org.nastavnik.pair;

import java.util.Collection;
import org.nastavnik.engine.Refusal;

/** A pair was to go where it may not go from its present state: somebody else has moved it meanwhile. */
public class PairStateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    PairStateRefused(Collection<String> codes, PairState next) {
        super("Состояние изменилось, пока форма была открыта: " + String.join(", ", codes) + " нельзя перевести в состояние «"
                + next.title() + "». Откройте задачу заново.");
    }
}
