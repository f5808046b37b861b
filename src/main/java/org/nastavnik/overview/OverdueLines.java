package org.nastavnik.overview;

import java.util.Optional;
import org.nastavnik.web.Visitor;
import org.nastavnik.web.WaitingWork;
import org.springframework.stereotype.Component;

/** How many binding items and decisions of the organisations that the person sees are overdue. */
@Component
class OverdueLines implements WaitingWork {

    private static final ControlFilter OVERDUE = new ControlFilter(null, null, null, true, null, null, null, null, null, null, null);

    private final ControlTable table;

    OverdueLines(ControlTable table) {
        this.table = table;
    }

    @Override
    public String path() {
        return "/pages/control";
    }

    @Override
    public Optional<String> of(Visitor visitor) {
        int overdue = table.read(OVERDUE, visitor).size();
        return overdue == 0 ? Optional.empty() : Optional.of("Просрочено: " + overdue + ".");
    }
}
