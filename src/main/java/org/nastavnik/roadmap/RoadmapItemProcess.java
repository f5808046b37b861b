package org.nastavnik.roadmap;

import org.nastavnik.engine.form.Variable;

/** The process {@code roadmap-item}: one item for one recipient. */
final class RoadmapItemProcess {

    static final String KEY = "roadmap-item";

    static final Variable<Long> EXECUTION = Variable.id("executionId");
    static final Variable<String> PERFORMER_GROUP = Variable.text("performerGroup");
    static final Variable<String> PERFORMER_LOGIN = Variable.text("performerLogin");
    static final Variable<String> ACCEPTOR_GROUP = Variable.text("acceptorGroup");
    static final Variable<String> ITEM_NUMBER = Variable.text("itemNumber");
    /** ISO date, null for an item without a due day. */
    static final Variable<String> DUE_ON = Variable.text("dueOn");
    /** How the item is carried out: performer, otherPlan or stage. */
    static final Variable<String> HOW = Variable.text("how");

    /** Whether the stage that does the item's work is done. */
    static final Variable<Boolean> STAGE_DONE = Variable.flag("stageDone");

    /** Correlated with the instance when the item is taken off. */
    static final String DROPPED = "item-dropped";

    private RoadmapItemProcess() {
    }
}
