package org.nastavnik.preparation;

import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.TaskRecord;
import org.nastavnik.engine.form.TaskRecords;
import org.springframework.stereotype.Component;

/** The order that appoints the curator, as the head entered it last. */
@Component
class IssuedOrder {

    private final TaskRecords records;

    IssuedOrder(TaskRecords records) {
        this.records = records;
    }

    /** @return Markdown */
    String text(String processInstance) {
        TaskRecord order = records.latest(processInstance, CuratorAppointmentProcess.ISSUE_ORDER, null).orElseThrow();
        String until = order.text("to") == null ? "" : " по " + RussianDate.of(order.text("to"));
        return "**Приказ № " + Markdown.escape(order.text("number")) + " от " + RussianDate.of(order.text("date")) + "**\n\n"
                + "Назначение с " + RussianDate.of(order.text("from")) + until + "\n\n"
                + "Обязанности: " + Markdown.escape(order.text("dutiesOfCurator"));
    }
}
