package org.nastavnik.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives Spring Boot the connection details from which it builds the pool. The pool depends on them,
 * so at shutdown the embedded server stops after everything that uses it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    PostgresServer databaseServer(DatabaseSettings settings) {
        return settings.external()
                ? ExternalServer.reach(settings.database())
                : EmbeddedServer.start(settings.directory());
    }
}
