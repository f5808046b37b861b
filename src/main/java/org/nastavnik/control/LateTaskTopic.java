package org.nastavnik.control;

import org.nastavnik.engine.task.StoredTopic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The task that is late, and whose it is. */
@Component
class LateTaskTopic extends StoredTopic {

    LateTaskTopic(JdbcClient database) {
        super(database, OverdueControlProcess.LATE_TASK.name(), """
                select task.id_ as id, task.name_ || coalesce(', ' || organisation.short_name, '') as words
                  from act_ru_task task left join organisation on organisation.code = task.tenant_id_ where task.id_ = any (:ids)""");
    }
}
