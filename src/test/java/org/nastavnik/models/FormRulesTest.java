package org.nastavnik.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.nastavnik.questionnaire.QuestionnaireKind;

/** What holds for every delivered form. */
class FormRulesTest {

    private static final Set<String> DESTINATIONS = Set.of("", "process", "register");

    @Test
    void everyFormIsNamedAfterItsIdAndUsed() {
        Set<String> used = Stream.concat(
                Models.userTasks().map(UserTask::getCamundaFormRef),
                Models.PROCESSES.values().stream().flatMap(model -> model.getModelElementsByType(StartEvent.class).stream())
                        .map(StartEvent::getCamundaFormRef)).collect(Collectors.toSet());
        Stream.of(QuestionnaireKind.values()).map(QuestionnaireKind::form).forEach(used::add);
        Models.FORMS.forEach((name, form) -> assertThat(form.id()).isEqualTo(name));
        assertThat(used).containsAll(Models.FORMS.keySet());
    }

    @Test
    void everyTaskFormShowsItsContextAndTellsWhatToDo() {
        Models.userTasks().map(UserTask::getCamundaFormRef).distinct().map(Models.FORMS::get).forEach(form -> {
            assertThat(form.hasText("{{context}}")).as(form.id()).isTrue();
            assertThat(form.hasText("## ")).as(form.id() + " has a title").isTrue();
            assertThat(form.topFields()).as(form.id() + " has an input").isNotEmpty();
        });
    }

    @Test
    void keysAreUsedOnceAndEveryFieldHasALabel() {
        Models.FORMS.values().forEach(form -> {
            List<String> keys = form.topFields().stream().map(FormFile::key).toList();
            assertThat(new HashSet<>(keys)).as(form.id()).hasSameSizeAs(keys);
            form.components().stream().filter(component -> component.has("key")).forEach(field ->
                    assertThat(label(field)).as(form.id() + "/" + FormFile.key(field)).isNotBlank());
        });
    }

    @Test
    void answersGoOnlyWhereAFormMaySendThem() {
        Models.FORMS.values().forEach(form -> form.components().forEach(component ->
                assertThat(component.path("properties").path("to").asText("")).as(form.id()).isIn(DESTINATIONS)));
    }

    /** A link that leads to a script would run with the rights of whoever clicks it. */
    @Test
    void aLinkLeadsToThePagesOfTheWebOnly() {
        Models.FORMS.values().forEach(form -> form.components().stream()
                .filter(field -> field.path("type").asText().startsWith("text") && FormFile.key(field).toLowerCase().endsWith("link"))
                .forEach(field -> assertThat(field.path("validate").path("pattern").asText()).as(form.id() + "/" + FormFile.key(field)).matches("\\^?https://.+")));
    }

    @Test
    void noListGoesIntoAProcessVariable() {
        Models.FORMS.values().forEach(form -> form.topFields().stream()
                .filter(field -> field.path("properties").path("to").asText("").equals("process"))
                .forEach(field -> assertThat(field.path("type").asText()).as(form.id()).isNotIn("dynamiclist", "textarea")));
    }

    @Test
    void aConditionInsideAListNamesTheColumnsOfItsRowByThis() {
        Models.FORMS.values().forEach(form -> form.components().stream().filter(list -> "dynamiclist".equals(list.path("type").asText()))
                .forEach(list -> list.path("components").forEach(column -> {
                    String condition = column.path("conditional").path("hide").asText("");
                    list.path("components").forEach(named -> assertThat(condition).as(form.id() + "/" + FormFile.key(column))
                            .doesNotContainPattern("(?<![.\\w\"])" + FormFile.key(named) + "(?![\\w\"])"));
                })));
    }

    private static String label(JsonNode field) {
        return Stream.of("label", "dateLabel", "timeLabel").map(name -> field.path(name).asText("")).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
    }
}
