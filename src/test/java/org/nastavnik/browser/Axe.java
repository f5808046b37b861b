package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a screen reader would stumble over. */
final class Axe {

    private Axe() {
    }

    /** Fails with every serious or critical finding. */
    static void assertNoSeriousFinding(Page page) {
        assertNoSeriousFinding(page, "html");
    }

    /** The same for a part of the page. */
    static void assertNoSeriousFinding(Page page, String part) {
        // Without frames of other origins the mode that opens no window of its own says the same, sooner.
        assertThat(new AxeBuilder(page).setLegacyMode(true).options(faultsOnly()).include(part).analyze().getViolations().stream()
                .filter(violation -> List.of("serious", "critical").contains(violation.getImpact()))
                .map(violation -> violation.getId() + ": " + violation.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList()))
                .as("findings of axe at " + page.url()).isEmpty();
    }

    private static AxeRunOptions faultsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
