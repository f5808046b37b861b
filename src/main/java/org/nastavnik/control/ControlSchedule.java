package org.nastavnik.control;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs {@link OverdueControl} every ten minutes. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "nastavnik.control.scheduled", matchIfMissing = true)
class ControlSchedule {

    private final OverdueControl control;

    ControlSchedule(OverdueControl control) {
        this.control = control;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void everyTenMinutes() {
        control.run();
    }
}
