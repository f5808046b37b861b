package org.nastavnik.security;

import java.util.Map;
import java.util.Set;
import org.nastavnik.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the thing that a call names belongs to the caller: what does not exist belongs to nobody. Administrators own all that
 * exists; definitions belong to everybody.
 */
@Component
class OwnObjects {

    private static final String SELF = "self";
    private static final Map<String, String> OWNED = Map.of(
            "task", "act_ru_task",
            "instance", "act_ru_execution",
            "pastInstance", "act_hi_procinst",
            "pastDecision", "act_hi_decinst");
    private static final Map<String, String> SHARED = Map.of("definition", "act_re_procdef");

    private final JdbcClient database;

    OwnObjects(JdbcClient database) {
        this.database = database;
    }

    boolean areOf(Visitor visitor, Map<String, String> names) {
        return names.entrySet().stream().allMatch(named -> isOf(visitor, named.getKey(), named.getValue()));
    }

    private boolean isOf(Visitor visitor, String kind, String id) {
        if (kind.equals(SELF)) {
            return visitor.isAdministrator() || visitor.login().equals(id);
        }
        if (SHARED.containsKey(kind) || visitor.isAdministrator() && OWNED.containsKey(kind)) {
            return exists(SHARED.getOrDefault(kind, OWNED.get(kind)), id);
        }
        return !OWNED.containsKey(kind) || isIn(visitor.organisations(), OWNED.get(kind), id);
    }

    private boolean exists(String table, String id) {
        return id != null && database.sql("select exists (select 1 from " + table + " where id_ = ?)").param(id).query(Boolean.class).single();
    }

    private boolean isIn(Set<String> organisations, String table, String id) {
        return id != null && database.sql("select exists (select 1 from " + table + " where id_ = ? and tenant_id_ = any (?))")
                .params(id, organisations.toArray(String[]::new)).query(Boolean.class).single();
    }
}
