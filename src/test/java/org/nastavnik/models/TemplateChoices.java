package org.nastavnik.models;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.nastavnik.organisation.Post;

/** What the templates for Camunda Modeler offer instead of free text: a value of the model and the words for it. */
final class TemplateChoices {

    /** Whoever uses another expression in a model says here what it means. */
    private static final Map<String, String> GROUPS = Map.of(
            "camunda-admin", "администратор",
            "${performerGroup}", "исполнитель поручения или мероприятия",
            "${acceptorGroup}", "кто принимает исполнение поручения или мероприятия",
            "${vacantPosts.appointedBy(post)}", "кто назначает на освободившуюся должность",
            "${escalatedTo}", "кому докладывается о просрочке",
            "${decidedBy}", "кто решает о переносе срока");

    private static final Map<String, String> DEADLINES = Map.ofEntries(
            entry("", "по таблице сроков"),
            entry("${returnedTerm.of(execution, 3)}", "по таблице; после возврата – остаток срока, не меньше 3 рабочих дней"),
            entry("${returnedTerm.of(execution, 5)}", "по таблице; после возврата – остаток срока, не меньше 5 рабочих дней"),
            entry("${returnedTerm.of(execution, 3, mentorId)}", "так же, у каждого наставника отдельно: не меньше 3 рабочих дней"),
            entry("${paperTerm.within(execution)}", "по таблице, но не позже дня, названного поручением или дорожной картой"),
            entry("${paperTerm.of(execution)}", "день, названный поручением или дорожной картой, иначе по таблице"),
            entry("${returnedTerm.orElse(execution, 3, paperTerm.of(execution))}", "день, названный поручением; после возврата – не меньше 3 рабочих дней"),
            entry("${returnedTerm.orElse(execution, 1, paperTerm.of(execution))}", "день, названный поручением; после возврата – не меньше 1 рабочего дня"),
            entry("${pairingStage.meetingDue(execution)}", "день, на который перенесена общая встреча, иначе по таблице"),
            entry("${withdrawalRoute.erasureDue(withdrawalId)}", "30 календарных дней со дня заявления об отзыве согласия"));

    private TemplateChoices() {
    }

    static Map<String, String> groups() {
        Map<String, String> groups = new TreeMap<>(GROUPS);
        Stream.of(Post.values()).forEach(post -> groups.merge(post.group(), post.title(), (one, other) -> one + ", " + other));
        return groups;
    }

    static Map<String, String> deadlines() {
        return new TreeMap<>(DEADLINES);
    }

    static Map<String, String> taskForms() {
        return titles(Models.userTasks().map(UserTask::getCamundaFormRef));
    }

    static Map<String, String> startForms() {
        return titles(all(StartEvent.class).map(StartEvent::getCamundaFormRef));
    }

    static Map<String, String> delegates() {
        Map<String, String> delegates = new TreeMap<>();
        all(ServiceTask.class).filter(task -> task.getCamundaDelegateExpression() != null)
                .forEach(task -> delegates.merge(task.getCamundaDelegateExpression(), task.getName(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return delegates;
    }

    static Map<String, String> processes() {
        Map<String, String> processes = new TreeMap<>();
        Models.PROCESSES.forEach((key, model) -> processes.put(key, Models.process(model).getName()));
        return processes;
    }

    /** Kinds of papers by the title that the models give them. */
    static Map<String, String> papers() {
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("", "бумаги не будет");
        Map<String, String> known = new TreeMap<>();
        Models.userTasks().forEach(task -> Models.property(task, "document")
                .ifPresent(kind -> known.put(kind, Models.property(task, "documentTitle").orElseThrow())));
        papers.putAll(known);
        return papers;
    }

    static <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return Models.PROCESSES.values().stream().map(model -> model.getModelElementsByType(type)).flatMap(Collection::stream);
    }

    private static Map<String, String> titles(Stream<String> forms) {
        Map<String, String> titles = new TreeMap<>();
        forms.filter(Objects::nonNull).map(Models.FORMS::get).forEach(form -> titles.put(form.id(), title(form)));
        return titles;
    }

    private static String title(FormFile form) {
        return form.components().stream().map(component -> component.path("text").asText("")).filter(text -> text.startsWith("## "))
                .findFirst().map(text -> text.lines().findFirst().orElseThrow().substring(3).strip()).orElse(form.id());
    }
}
