package org.nastavnik.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every test context a database of its own, unless the test chooses one by {@code nastavnik.data}. */
final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("nastavnik.data") || environment.containsProperty("nastavnik.database.url")) {
            return;
        }
        environment.getPropertySources().addFirst(new MapPropertySource("test database", Map.of(
                "nastavnik.database.url", TestDatabase.create(),
                "nastavnik.database.user", "postgres")));
    }
}
