package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** What the webapps show is Russian, also where no locale file is asked; identifiers and a few names stay as they are. */
@BrowserTest
class RussianScreensIT {

    private static final String VISIBLE_TEXTS = """
            () => {
              const shown = element => element.checkVisibility({ visibilityProperty: true });
              const found = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
              for (let node = walker.currentNode; node; node = walker.nextNode()) {
                if (node.nodeType === Node.TEXT_NODE) {
                  const parent = node.parentElement;
                  if (!['SCRIPT', 'STYLE'].includes(parent.tagName) && !parent.closest('.djs-container svg') && shown(parent)) {
                    found.push(node.data.trim());
                  }
                } else if (shown(node)) {
                  found.push(...['title', 'placeholder', 'aria-label'].map(name => node.getAttribute(name) || ''));
                }
              }
              return found.filter(text => text);
            }""";

    /** A word of a sentence or a name in capitals; identifiers like {@code zeya-sosh-1}, {@code Task_ListPartners}, {@code plannedOn} are none. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\w.:/-])(?:[A-Z][a-z]{2,}(?![\\w.:/-])|[a-z]{2,} [a-z]{2,}|[A-Z]{3,}(?![\\w-]))");
    /** Names, and the engine's names of types of variables. */
    private static final List<String> NAMES = List.of("Camunda Platform", "Camunda Modeler", "Camunda", "UTC", "String", "Long", "Json", "Boolean",
            "Integer", "Double", "Date", "Excel", "null");

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private RepositoryService models;

    @Test
    void nothingIsLeftInEnglish(Screens screens) {
        School school = schools.openWithProgramme();
        ProcessInstance preparation = walk.start("preparation", school);
        String table = models.createDecisionDefinitionQuery().decisionDefinitionKey("reminder-policy").latestVersion().singleResult().getId();
        Page page = screens.page("admin", "/camunda/app/cockpit/default/#/dashboard", 1366);
        String address = page.url().replaceAll("(//[^/]+)/.*", "$1");
        for (String screen : List.of("cockpit#/dashboard", "cockpit#/processes", "cockpit#/decisions", "cockpit#/tasks", "cockpit#/repository", "cockpit#/batch",
                "cockpit#/process-definition/" + preparation.getProcessDefinitionId() + "/runtime?tab=job-definition-table",
                "cockpit#/process-instance/" + preparation.getId() + "/runtime?tab=called-process-instances-tab",
                "cockpit#/process-instance/" + preparation.getId() + "/runtime?tab=variables-tab", "cockpit#/decision-definition/" + table,
                "admin#/users", "admin#/groups/curators?tab=information", "admin#/tenants", "admin#/authorization?resource=6",
                "admin#/authorization?resource=7", "admin#/system?section=system-settings-general", "welcome#/welcome", "tasklist#/")) {
            page.navigate(address + "/camunda/app/" + screen.replace("#", "/default/#"));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(700);
            assertThat(english(page)).as("English at " + screen).isEmpty();
        }
    }

    @Test
    void whoeverSignsInGetsTheTextsAnew(Screens screens) {
        Page page = screens.visit("/login");
        page.evaluate("localStorage.setItem('camunda-web', JSON.stringify({'/camunda/app/welcome/locales/_locales_data_ru_7.24.0': '{}', other: 'kept'}))");
        page.reload();
        assertThat(page.evaluate("localStorage.getItem('camunda-web')")).isEqualTo("{\"other\":\"kept\"}");
    }

    @SuppressWarnings("unchecked")
    private static List<String> english(Page page) {
        return ((List<String>) page.evaluate(VISIBLE_TEXTS)).stream().filter(RussianScreensIT::isEnglish).distinct().toList();
    }

    private static boolean isEnglish(String text) {
        String rest = text;
        for (String name : NAMES) {
            rest = rest.replaceAll("\\b" + name + "\\b", " ");
        }
        return ENGLISH.matcher(rest).find();
    }
}
