package org.nastavnik.base;

import static org.nastavnik.base.MenteeBaseProcess.CONSENTS_SINCE;
import static org.nastavnik.base.MenteeBaseProcess.LIST_SINCE;

import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.springframework.stereotype.Component;

/** From which day the terms of list and consents count: saving a part and coming back does not prolong them. */
@Component
class Terms {

    private final WorkingCalendar calendar;

    Terms(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void listOpens(FormContext context) {
        context.set(LIST_SINCE, calendar.today(context.organisation()).toString());
    }

    void consentsOpen(FormContext context) {
        context.set(CONSENTS_SINCE, calendar.today(context.organisation()).toString());
    }
}
