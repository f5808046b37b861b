package org.nastavnik.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.ModelBean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What holds for every delivered model, whoever draws it. */
class ModelRulesTest {

    private static final Set<String> GROUPS = Set.of("curators", "heads", "deputy-heads", "specialists", "department-heads", "experts", "camunda-admin");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*!?\\s*(?:not |empty )*([a-z]\\w*)(?=[.}])");
    private static final Pattern ID = Pattern.compile("(Task|Gateway|Flow|Timer|Event|Sub|Call|Start|End|Message|Error|Signal)_[A-Z]\\w*");

    @Test
    void everyFileIsNamedAfterItsProcess() {
        Models.PROCESSES.forEach((name, model) -> assertThat(Models.process(model).getId()).isEqualTo(name));
    }

    @Test
    void everyProcessSaysHowLongItsHistoryLivesItsVersionAndWhatItIsFor() {
        Models.PROCESSES.forEach((name, model) -> {
            Process process = Models.process(model);
            assertThat(process.getCamundaHistoryTimeToLiveString()).as(name).matches("P\\d+D");
            assertThat(process.getCamundaVersionTag()).as(name).isNotBlank();
            assertThat(process.getDocumentations()).as(name).isNotEmpty();
        });
    }

    @Test
    void everyElementHasAnIdThatSaysWhatItMeans() {
        Models.PROCESSES.forEach((name, model) -> model.getModelElementsByType(FlowElement.class)
                .forEach(element -> assertThat(element.getId()).as(name).matches(ID)));
    }

    @Test
    void everyUserTaskHasOneGroupAFormAndADocumentation() {
        Models.userTasks().forEach(task -> {
            assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).hasSize(1);
            String group = task.getCamundaCandidateGroupsList().get(0);
            assertThat(group.startsWith("${") || GROUPS.contains(group)).as(task.getId() + " group " + group).isTrue();
            assertThat(task.getCamundaFormRef()).as(task.getId()).isIn(Models.FORMS.keySet());
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("latest");
            assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
        });
    }

    /** The days that were left are left again; a paper with a term of its own («dueOn», «submitBy») keeps that. */
    @Test
    void whateverIsReviewedKeepsItsRemainingDaysWhenItComesBack() {
        Set<String> ownTerm = Set.of("Task_PerformInstruction", "Task_PerformItem", "Task_SubmitEntry");
        Set<String> reviewed = Models.userTasks().flatMap(task -> task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream())
                .map(CamundaProperty.class::cast).filter(property -> "reviews".equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue)
                .filter(task -> !ownTerm.contains(task)).collect(Collectors.toSet());
        assertThat(reviewed).isNotEmpty();
        Models.userTasks().filter(task -> reviewed.contains(task.getId()))
                .forEach(task -> assertThat(task.getCamundaDueDate()).as(task.getId()).matches("\\$\\{returnedTerm\\.(of|orElse)\\(execution, .+"));
    }

    @Test
    void everyUserTaskHasARowInTheTableOfDeadlines() {
        Set<String> rows = Models.files("bpmn", "deadline-policy.dmn").stream()
                .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(InputEntry.class).stream())
                .map(entry -> entry.getTextContent().strip().replace("\"", "")).collect(Collectors.toSet());
        Set<String> tasks = Models.userTasks().map(BaseElement::getId).collect(Collectors.toSet());
        assertThat(rows).containsAll(tasks);
        rows.removeIf(row -> row.isEmpty() || tasks.contains(row));
        assertThat(rows).as("rows for tasks that do not exist").isEmpty();
    }

    @Test
    void noRowStandsBelowTheRowThatTakesWhateverIsLeft() {
        Models.files("bpmn", ".dmn").stream().flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(DecisionTable.class).stream())
                .filter(table -> table.getHitPolicy() == HitPolicy.FIRST).forEach(table -> {
                    List<Rule> rules = List.copyOf(table.getRules());
                    assertThat(rules.subList(0, rules.size() - 1)).as(table.getId())
                            .noneMatch(rule -> rule.getInputEntries().stream().allMatch(entry -> entry.getTextContent().isBlank()));
                });
    }

    @Test
    void everyCalledProcessExistsAndReceivesTheOrganisation() {
        Models.PROCESSES.forEach((name, model) -> model.getModelElementsByType(CallActivity.class).forEach(call -> {
            assertThat(call.getCalledElement()).as(call.getId()).isIn(Models.PROCESSES.keySet());
            assertThat(Bpmn.convertToString(model)).as(name).contains("target=\"organisation\"");
        }));
    }

    @Test
    void aReviewNamesATaskOfTheSameProcessAndAsksForAComment() {
        Models.userTasks().forEach(task -> Models.property(task, "reviews").ifPresent(reviewed -> {
            BpmnModelInstance model = (BpmnModelInstance) task.getModelInstance();
            assertThat((Object) model.getModelElementById(reviewed)).as(task.getId() + " reviews " + reviewed).isInstanceOf(UserTask.class);
            FormFile form = Models.FORMS.get(task.getCamundaFormRef());
            assertThat(form.keys()).as(form.id()).contains("decision", "comment");
            assertThat(form.topFields()).as(form.id()).anySatisfy(field -> {
                assertThat(FormFile.key(field)).isEqualTo("comment");
                assertThat(field.path("validate").path("minLength").asInt()).isEqualTo(10);
                assertThat(field.path("validate").path("required").asBoolean()).isTrue();
            });
        }));
    }

    @Test
    void modelsNameOnlyBeansThatAreMadeForThemAndEachSuchBeanIsUsed() throws ClassNotFoundException {
        Set<String> offered = modelBeans();
        Set<String> named = new HashSet<>();
        for (String text : texts()) {
            Matcher matcher = BEAN.matcher(text);
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        assertThat(named).as("every bean is named in some model").containsAll(offered);
        List<String> unknownDelegates = Models.PROCESSES.values().stream()
                .flatMap(model -> model.getModelElementsByType(FlowElement.class).stream())
                .map(element -> element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression"))
                .filter(expression -> expression != null && !offered.contains(expression.replaceAll("[${}#\\s]", ""))).toList();
        assertThat(unknownDelegates).isEmpty();
    }

    @Test
    void noModelHoldsAScriptAClassNameOrAConnector() {
        for (String text : texts()) {
            assertThat(text).doesNotContain("scriptTask", "camunda:class", "camunda:script", "camunda:connector", "<bpmn:script");
        }
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Models.PROCESSES.values().forEach(model -> texts.add(Bpmn.convertToString(model)));
        return texts;
    }

    private static Set<String> modelBeans() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
        Set<String> names = new HashSet<>();
        for (var found : scanner.findCandidateComponents("org.nastavnik")) {
            names.add(Class.forName(found.getBeanClassName()).getAnnotation(ModelBean.class).value());
        }
        return names;
    }
}
