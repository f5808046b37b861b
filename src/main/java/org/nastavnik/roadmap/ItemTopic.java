package org.nastavnik.roadmap;

import org.nastavnik.engine.task.StoredTopic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activity of the item that a task executes. */
@Component
class ItemTopic extends StoredTopic {

    ItemTopic(JdbcClient database) {
        super(database, RoadmapItemProcess.EXECUTION.name(), """
                select execution.id, item.activity as words from item_execution execution join municipal_item item on item.id = execution.item
                 where execution.id = any (cast(:ids as bigint[]))""");
    }
}
