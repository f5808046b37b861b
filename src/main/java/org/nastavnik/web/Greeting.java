package org.nastavnik.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.nastavnik.organisation.LoginsMade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of a start: where the application is and, after the first start, who logs in with what. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);
    private static final String LINE = "─".repeat(78);

    private final Environment environment;
    private final List<LoginsMade> made = new CopyOnWriteArrayList<>();

    Greeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void remember(LoginsMade logins) {
        made.add(logins);
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        LOG.info("""

                {}
                  «Наставник» запущен: {}/

                    Мои задачи          {}/camunda/app/tasklist/
                    Контроль процессов  {}/camunda/app/cockpit/
                    Администрирование   {}/camunda/app/admin/
                {}{}""", LINE, address, address, address, address, logins(), LINE);
    }

    /** A password that was made is not made again: it must be seen although the start failed later. */
    @EventListener(ApplicationFailedEvent.class)
    void tellPasswords() {
        if (!made.isEmpty()) {
            LOG.info("{}", logins());
        }
    }

    private String logins() {
        return made.isEmpty() ? "" : made.stream()
                .map(logins -> "    %s: %s\n      пароль %s\n".formatted(logins.whose(), logins.logins(), logins.password()))
                .collect(Collectors.joining("", "\n  Первый запуск. Логины и пароли показаны один раз:\n", ""));
    }
}
