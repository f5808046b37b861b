package org.nastavnik.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureReporterTest {

    @Configuration
    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Application {
    }

    @Test
    void anUnreachableServerIsNamedInRussianWithAdviceAndWithoutAStackTrace(CapturedOutput output) {
        start("jdbc:postgresql://localhost:1/nastavnik", "reader");
        assertThat(output)
                .contains("«Наставник» не запущен", "jdbc:postgresql://localhost:1/nastavnik", "«reader»")
                .contains("Что делать: ")
                .doesNotContain("\tat ", "Application run failed", "APPLICATION FAILED TO START");
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefused(CapturedOutput output) {
        start("jdbc:h2:mem:", "reader");
        assertThat(output).contains("NASTAVNIK_DATABASE_URL", "jdbc:postgresql://");
    }

    private static void start(String url, String user) {
        var application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("nastavnik.database.url=" + url, "nastavnik.database.user=" + user);
        assertThatThrownBy(application::run).hasStackTraceContaining(StartFailure.class.getName());
    }
}
