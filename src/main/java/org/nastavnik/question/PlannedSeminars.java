package org.nastavnik.question;

import java.util.List;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.execution.OtherPlans;
import org.springframework.stereotype.Component;

/** Planned seminars as plans that terms of other papers point to («по отдельному графику»). */
@Component
class PlannedSeminars implements OtherPlans {

    private final Seminars seminars;

    PlannedSeminars(Seminars seminars) {
        this.seminars = seminars;
    }

    @Override
    public List<Entry> of(String municipality) {
        return seminars.planned(municipality).stream().map(each -> new Entry("seminar-" + each.id(),
                "Семинар «" + each.topic() + "», " + RussianDate.of(each.plannedOn()), each.plannedOn())).toList();
    }
}
