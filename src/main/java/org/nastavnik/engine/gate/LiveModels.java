package org.nastavnik.engine.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.nastavnik.engine.gate.ModelFile.DecisionFile;
import org.nastavnik.engine.gate.ModelFile.FormFile;
import org.nastavnik.engine.gate.ModelFile.ProcessFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Finds out what is live, and what a deployment adds to it. Works inside a command only. */
final class LiveModels {

    private static final String DEADLINES = "deadline-policy";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private LiveModels() {
    }

    static Surroundings together(Collection<ModelFile> files, Map<String, Set<String>> beans) {
        RepositoryService models = Context.getProcessEngineConfiguration().getRepositoryService();
        Set<String> processes = new HashSet<>();
        models.createProcessDefinitionQuery().latestVersion().list().stream().map(ProcessDefinition::getKey).forEach(processes::add);
        Set<String> decisions = new HashSet<>();
        models.createDecisionDefinitionQuery().latestVersion().list().stream().map(DecisionDefinition::getKey).forEach(decisions::add);
        Set<String> forms = new HashSet<>();
        Set<String> deadlines = new HashSet<>();
        for (ModelFile file : files) {
            if (file instanceof ProcessFile process) {
                ids(process.xml(), Elements.BPMN, "process").forEach(processes::add);
                formsNamed(process.xml()).filter(LiveModels::isFormLive).forEach(forms::add);
            } else if (file instanceof DecisionFile decision) {
                ids(decision.xml(), Elements.DMN, "decision").forEach(decisions::add);
                if (file.name().equals(DEADLINES + ".dmn")) {
                    deadlines.addAll(rows(decision.xml()));
                }
            } else if (file instanceof FormFile form) {
                forms.add(form.form().path("id").asText());
            }
        }
        if (files.stream().noneMatch(file -> file.name().equals(DEADLINES + ".dmn")) && decisions.contains(DEADLINES)) {
            deadlines.addAll(rows(liveDeadlines(models)));
        }
        return new Surroundings(beans, processes, decisions, forms, deadlines);
    }

    private static Document liveDeadlines(RepositoryService models) {
        String id = models.createDecisionDefinitionQuery().decisionDefinitionKey(DEADLINES).latestVersion().singleResult().getId();
        try (InputStream table = models.getDecisionModel(id)) {
            return ModelReader.xml(table.readAllBytes());
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException("the live table of deadlines cannot be read", broken);
        }
    }

    private static Set<String> rows(Document table) {
        Set<String> tasks = new HashSet<>();
        Elements.named(table, Elements.DMN, "rule").forEach(rule -> Elements.children(rule).stream()
                .filter(entry -> Elements.is(entry, Elements.DMN, "inputEntry")).findFirst()
                .ifPresent(entry -> QUOTED.matcher(entry.getTextContent()).results().map((MatchResult found) -> found.group(1)).forEach(tasks::add)));
        return tasks;
    }

    private static Stream<String> ids(Document xml, String namespace, String name) {
        return Elements.named(xml, namespace, name).map(element -> element.getAttribute("id"));
    }

    private static Stream<String> formsNamed(Document xml) {
        List<Element> all = Elements.all(xml);
        return all.stream().map(element -> element.getAttributeNS(Elements.CAMUNDA, "formRef")).filter(form -> !form.isEmpty()).distinct();
    }

    private static boolean isFormLive(String form) {
        return Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(form) != null;
    }
}
