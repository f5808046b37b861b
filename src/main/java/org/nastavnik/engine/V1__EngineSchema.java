package org.nastavnik.engine;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables from the scripts in the engine's own jar, so that Flyway owns the whole database. */
@Component
class V1__EngineSchema extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) {
        SCRIPTS.forEach(script -> ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(
                "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql")));
    }
}
