package org.nastavnik.model;

import java.util.Optional;
import org.nastavnik.web.Visitor;
import org.nastavnik.web.WaitingWork;
import org.springframework.stereotype.Component;

/** How many edited models wait for the administrator's decision after an update. */
@Component
class UndecidedModels implements WaitingWork {

    private final ModelLines lines;

    UndecidedModels(ModelLines lines) {
        this.lines = lines;
    }

    @Override
    public String path() {
        return "/pages/models";
    }

    @Override
    public Optional<String> of(Visitor visitor) {
        long undecided = lines.all().stream().filter(ModelLine::undecided).count();
        return undecided == 0 ? Optional.empty() : Optional.of("Ждут вашего решения: " + undecided + ".");
    }
}
