package org.nastavnik.roadmap;

import java.util.List;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.execution.PerformerTitles;

/** An item as its performer reads it: the roadmap's own words, its term, who performs and who helps. */
final class ItemText {

    private ItemText() {
    }

    static String of(ItemExecution item) {
        StringBuilder text = new StringBuilder("**").append(Markdown.escape(item.roadmapTitle())).append(", № ").append(Markdown.escape(item.number()))
                .append("**\n\n> ").append(Markdown.escape(item.activity()));
        if (item.deadlineText() != null && !item.deadlineText().isEmpty()) {
            text.append("\n\nСрок в документе: «").append(Markdown.escape(item.deadlineText())).append("»");
        }
        if (item.owner() != null) {
            text.append("\n\nОтветственный по карте: ").append(Markdown.escape(item.owner()));
        }
        if (item.clarifiedTerm() != null) {
            text.append("\n\nУточнён при утверждении: «").append(Markdown.escape(item.clarifiedTerm())).append("»");
        }
        if (item.result() != null && !item.result().isBlank()) {
            text.append("\n\nОжидаемый результат: ").append(Markdown.escape(item.result()));
        }
        if (item.helpers().size() > 1) {
            text.append("\n\nИсполняет: ").append(PerformerTitles.of(item.performer(), item.helpers()));
        }
        if (item.isContinuous()) {
            text.append("\n\nМероприятие постоянное: отчёт раз в квартал.");
        }
        return text.toString();
    }
}
