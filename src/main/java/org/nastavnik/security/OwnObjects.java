package org.nastavnik.security;

import java.util.Map;
import java.util.Set;
import org.nastavnik.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the thing that a call names belongs to the caller. What does not exist belongs to nobody. */
@Component
class OwnObjects {

    private static final String SELF = "self";
    private static final Map<String, String> TABLES = Map.of(
            "task", "act_ru_task",
            "instance", "act_ru_execution",
            "pastInstance", "act_hi_procinst",
            "pastDecision", "act_hi_decinst");

    private final JdbcClient database;

    OwnObjects(JdbcClient database) {
        this.database = database;
    }

    boolean areOf(Visitor visitor, Map<String, String> names) {
        return names.entrySet().stream().allMatch(named -> isOf(visitor, named.getKey(), named.getValue()));
    }

    /** @param kind what the id names; kinds that have no owner, such as definitions, are everybody's */
    boolean isOf(Visitor visitor, String kind, String id) {
        if (kind.equals(SELF)) {
            return visitor.login().equals(id);
        }
        return !TABLES.containsKey(kind) || isIn(visitor.organisations(), TABLES.get(kind), id);
    }

    private boolean isIn(Set<String> organisations, String table, String id) {
        return id != null && !organisations.isEmpty() && database.sql("select exists (select 1 from " + table + " where id_ = ? and tenant_id_ = any (?))")
                .params(id, organisations.toArray(String[]::new)).query(Boolean.class).single();
    }
}
