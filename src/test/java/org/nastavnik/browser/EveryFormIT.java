package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.nastavnik.process.Canary;
import org.nastavnik.process.FormProbe;
import org.nastavnik.process.Rehearsal;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs the tests of all processes and lets each form be filled in and sent once by hand, in Tasklist, with the values
 * that the test would give to the engine; nothing that was typed anywhere may stand in the engine or a log afterwards. Pictures of
 * the forms lie in {@code target/forms}.
 */
@BrowserTest
class EveryFormIT {

    /** For a sitting of one area: {@code -Dforms.of=.*Municipal.*}. */
    private static final String ALL = ".*ProcessTest$";

    @Autowired
    private Walk walk;
    @Autowired
    private Rehearsal rehearsal;
    @Autowired
    private FormProbe probe;
    @Autowired
    private Canary canary;

    @AfterEach
    void sendByApiAgain() {
        walk.sendByApi();
        probe.turn(false);
    }

    @Test
    void everyFormCanBeFilledInAndSentInTasklist(Screens screens) {
        FormsByHand forms = new FormsByHand(screens, walk, rehearsal);
        walk.sendBy(forms);
        probe.turn(true);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectPackage("org.nastavnik"))
                .filters(includeClassNamePatterns(System.getProperty("forms.of", ALL))).build(), summary);

        StringWriter failures = new StringWriter();
        summary.getSummary().printFailuresTo(new PrintWriter(failures), 5);
        assertAll(
                () -> assertThat(forms.faults()).as("forms that cannot be filled in and sent in Tasklist\n" + failures).isEmpty(),
                () -> assertThat(forms.english()).as("English in forms").isEmpty(),
                () -> assertThat(forms.sent()).as("forms sent by hand").isNotEmpty(),
                () -> assertThat(probe.faults()).as("what forms take or do not explain").isEmpty(),
                canary::assertNothingLeaked);
    }
}
