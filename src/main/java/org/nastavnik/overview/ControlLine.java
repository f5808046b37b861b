package org.nastavnik.overview;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.execution.ExecutionStates;
import org.nastavnik.execution.PerformerTitles;

/**
 * One item or decision for one organisation.
 *
 * @param kind {@code item} or {@code instruction}
 * @param helpers roles that an item names beside its performer
 * @param dueOn null while it has no day; {@code firstDueOn} differs after an extension
 * @param reportedOn the day of the last report, in the organisation's time zone
 * @param binding false for a recommendation
 * @param late days past the term that were the performer's: neither before the report nor while it waited to be accepted
 * @param followedStage the stage of the programme that does the work, or null: then nobody has a task
 * @param owner who answers for it in the words of an organisation's own roadmap, or null
 * @param instance the process instance while it runs
 * @param task the open task of the person who looks, if it is theirs
 */
record ControlLine(String kind, long id, String paperTitle, String section, String number, String what, String organisation,
                   String organisationName, String performer, List<String> helpers, String state, LocalDate dueOn, LocalDate firstDueOn, String deadlineText,
                   int returns, LocalDate reportedOn, LocalDate doneOn, boolean binding, int late, String report, List<String> links,
                   String reason, String followedStage, String owner, String instance, String task) {

    public boolean isOpen() {
        return List.of("waiting", "inWork", "returned").contains(state);
    }

    /** A recommendation is watched like an order, but never called a violation. */
    public boolean isOverdue() {
        return binding && late > 0 && isOpen();
    }

    public boolean isMoved() {
        return firstDueOn != null && !firstDueOn.equals(dueOn);
    }

    public String stateTitle() {
        return ExecutionStates.title(state);
    }

    /** Whether the performer kept the term; empty while that is not known yet. */
    public String inTime() {
        if (dueOn == null || List.of("dropped", "cancelled").contains(state)) {
            return "";
        }
        if (late > 0) {
            return isOpen() ? binding ? "просрочено" : "срок прошёл" : "с опозданием";
        }
        return isOpen() ? "" : "в срок";
    }

    public String performerTitle() {
        if (followedStage != null) {
            return "исполняется этапом программы";
        }
        return PerformerTitles.of(performer, helpers) + (owner == null ? "" : ", ответственный: " + owner);
    }

    /** In a cell of the grid: «просрочено, дней: 5», «принято». */
    public String inBrief() {
        return isOpen() && late > 0 ? inTime() + ", дней: " + late : stateTitle();
    }
}
