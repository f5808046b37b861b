package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.nastavnik.process.Canary;
import org.nastavnik.process.FormProbe;
import org.nastavnik.process.Rehearsal;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs tests of processes that together send every form, those that begin a process too, with every text of theirs and lets each form
 * be filled in and sent once by hand, in Tasklist, with the values that the test would give to the engine; nothing that was typed
 * anywhere may stand in the engine or a log afterwards. With {@code -Dforms.of} pictures of the forms lie in {@code target/forms}.
 */
@BrowserTest
class EveryFormIT {

    private static final String ROOT = "org.nastavnik";
    /** Lines as {@code base.MenteeBaseProcessTest#aCuratorMayLeaveTheDecisionToTheHeadAtOnce}. */
    private static final Path TESTS = Path.of("src/test/resources/forms/sent-by-hand-in.txt");
    /** Fields that take numbers only; not to grow. */
    private static final Path WITHOUT_CANARY = Path.of("src/test/resources/forms/without-canary.txt");
    /** For a sitting with all tests of one area: {@code -Dforms.of=.*Municipal.*ProcessTest$}. */
    private static final Optional<String> AREA = Optional.ofNullable(System.getProperty("forms.of"));

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
    void everyFormCanBeFilledInAndSentInTasklist(Screens screens) throws IOException {
        Set<String> elsewhere = elsewhere();
        FormsByHand forms = FormsByHand.onceEach(screens, walk, rehearsal, elsewhere);
        walk.sendBy(forms);
        probe.turn(true);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectPackage(ROOT))
                .filters(includeClassNamePatterns(AREA.orElse(".*ProcessTest$")), chosen())
                .build(), summary);

        StringWriter failures = new StringWriter();
        summary.getSummary().printFailuresTo(new PrintWriter(failures), 5);
        assertAll(
                () -> assertThat(forms.faults()).as("forms that cannot be filled in and sent in Tasklist\n" + failures).isEmpty(),
                () -> assertThat(forms.english()).as("English in forms").isEmpty(),
                () -> assertThat(forms.cutOff()).as("values that do not fit into their fields").isEmpty(),
                () -> assertThat(forms.sent()).as("sent by hand; a new form wants a test that sends it in " + TESTS)
                        .containsAll(AREA.isPresent() ? Set.of() : allBut(elsewhere)),
                () -> assertThat(probe.faults()).as("what forms take or do not explain").isEmpty(),
                () -> assertThat(canary.untouched()).as("fields into which no name was typed").isSubsetOf(AREA.isPresent() ? canary.untouched()
                        : Files.readAllLines(WITHOUT_CANARY)),
                canary::assertNothingLeaked);
    }

    /** Forms of a year are sent in a story of their own. When one area is looked at, all of its forms are sent. */
    private Set<String> elsewhere() throws IOException {
        return AREA.isPresent() ? Set.of() : new TreeSet<>(Files.readAllLines(WholeProgrammeIT.FORMS_OF_A_YEAR));
    }

    /** An account is opened by whichever administrator takes the task first, on the page of accounts; its form only tells of it. */
    private Set<String> allBut(Set<String> elsewhere) {
        Set<String> forms = new TreeSet<>(canary.forms());
        forms.removeAll(elsewhere);
        forms.remove("open-account");
        return forms;
    }

    private static PostDiscoveryFilter chosen() throws IOException {
        if (AREA.isPresent()) {
            return test -> FilterResult.included("all of the area");
        }
        Set<String> tests = Set.copyOf(Files.readAllLines(TESTS));
        return test -> FilterResult.includedIf(test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                .map(method -> method.getClassName().substring(ROOT.length() + 1) + "#" + method.getMethodName()).map(tests::contains).orElse(true));
    }
}
