package org.nastavnik.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = DatabaseConfiguration.class, webEnvironment = WebEnvironment.NONE)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
class DatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseServer server;

    @Test
    void aTestContextHasAnEmptyDatabaseOfItsOwnOnAServerOutsideTheApplication() {
        assertThat(jdbc.sql("select current_database()").query(String.class).single()).startsWith("test_");
        assertThat(server.embedded()).isFalse();
        assertThat(server.emptyAtStart()).isTrue();
    }
}
