package org.nastavnik.consent;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for consents that ran out and for terms of storage that are over. */
@Configuration
@EnableScheduling
@ConditionalOnProperty(name = "nastavnik.control.scheduled", matchIfMissing = true)
class ConsentSchedule {

    private final ConsentExpiry expiry;
    private final Retention retention;

    ConsentSchedule(ConsentExpiry expiry, Retention retention) {
        this.expiry = expiry;
        this.retention = retention;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void consents() {
        expiry.run();
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    void termsOfStorage() {
        retention.run();
    }
}
