package org.nastavnik.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through the lists that were stored before {@link NoExpressions} stood in front of the engine, or by another way: an
 * expression that is none of the ready-made lists is taken out, at any depth. The list stays, without that condition.
 */
@Component
class StoredFilters {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFilters.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param query as the engine stores it */
    record Stored(String id, String query) {
    }

    private final JdbcClient database;

    StoredFilters(JdbcClient database) {
        this.database = database;
    }

    void clean() {
        for (Stored filter : database.sql("select id_ as id, query_ as query from act_ru_filter where query_ ilike '%expression%'").query(Stored.class).list()) {
            clean(filter);
        }
    }

    private void clean(Stored filter) {
        try {
            JsonNode query = JSON.readTree(filter.query());
            List<String> removed = new ArrayList<>();
            clean(query, removed);
            if (!removed.isEmpty()) {
                database.sql("update act_ru_filter set query_ = ?, rev_ = rev_ + 1 where id_ = ?").params(JSON.writeValueAsString(query), filter.id()).update();
                LOG.warn("stored filter {} held expressions that are not ours, taken out: {}", filter.id(), removed);
            }
        } catch (JsonProcessingException unreadable) {
            LOG.warn("stored filter {} is not readable and cannot run", filter.id());
        }
    }

    private static void clean(JsonNode node, List<String> removed) {
        if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (NoExpressions.isForbidden(field.getKey()) && !TaskFilters.EXPRESSIONS.contains(field.getValue().asText())) {
                    removed.add(field.getKey());
                    fields.remove();
                }
            }
        }
        node.forEach(child -> clean(child, removed));
    }
}
