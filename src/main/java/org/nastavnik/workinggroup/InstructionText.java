package org.nastavnik.workinggroup;

import org.nastavnik.engine.form.Markdown;
import org.nastavnik.execution.Terms;

/** An instruction as its performer reads it: the decision's own words, its term and what has to be there. */
final class InstructionText {

    private InstructionText() {
    }

    static String of(Instruction instruction) {
        StringBuilder text = new StringBuilder("**Решение № ").append(Markdown.escape(instruction.number())).append("** протокола № ")
                .append(Markdown.escape(instruction.protocolNumber())).append(" от ").append(Terms.day(instruction.protocolDate()))
                .append(instruction.binding() ? "" : " (рекомендация)").append("\n\n> ").append(Markdown.escape(instruction.text()));
        if (instruction.deadlineText() != null && !instruction.deadlineText().isEmpty()) {
            text.append("\n\nСрок в протоколе: «").append(Markdown.escape(instruction.deadlineText())).append("»");
        }
        if (instruction.isContinuous()) {
            text.append("\n\nРешение постоянное: отчёт раз в квартал до конца учебного года.");
        }
        return text.toString();
    }
}
