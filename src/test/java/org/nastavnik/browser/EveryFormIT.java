package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs the tests of all processes and lets each form be filled in and sent once by hand, in Tasklist, with the values
 * that the test would give to the engine. Pictures of the forms lie in {@code target/forms}.
 */
@BrowserTest
class EveryFormIT {

    /** For a sitting of one area: {@code -Dforms.of=.*Municipal.*}. */
    private static final String ALL = ".*ProcessTest$";

    /** The first two by hand in {@code WholeProgrammeIT}; the last by API only so far. */
    private static final String[] SENT_ELSEWHERE = {"issue-order", "design-motivation", "decide-retention"};

    @Autowired
    private Walk walk;

    @AfterEach
    void sendByApiAgain() {
        walk.sendByApi();
    }

    @Test
    void everyFormCanBeFilledInAndSentInTasklist(Screens screens) {
        FormsByHand forms = new FormsByHand(screens, walk, SENT_ELSEWHERE);
        walk.sendBy(forms);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectPackage("org.nastavnik"))
                .filters(includeClassNamePatterns(System.getProperty("forms.of", ALL))).build(), summary);

        StringWriter failures = new StringWriter();
        summary.getSummary().printFailuresTo(new PrintWriter(failures), 5);
        assertThat(forms.faults()).as("forms that cannot be filled in and sent in Tasklist\n" + failures).isEmpty();
        assertThat(forms.sent()).as("forms sent by hand\n" + failures).isNotEmpty();
    }
}
