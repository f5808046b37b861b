package org.nastavnik.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Where a form stands: at a task, or at the start of a process.
 *
 * @param key id of the user task in its model, or key of the process that is being started
 * @param taskId empty at a start
 * @param processInstanceId null while a start form is only being shown
 * @param organisation code of the organisation, null while a start form is only being shown
 * @param user login of the person at the form, null when the engine itself is at work
 * @param reach codes of the organisations this person belongs to; null means all of them
 * @param properties the extension properties of the user task in its model
 */
public record FormContext(String formId, String key, Optional<String> taskId, String processInstanceId, String organisation,
                          String user, List<String> reach, Map<String, String> properties, VariableScope scope) {

    static final String REVIEWS = "reviews";
    static final String SUBJECT = "subject";

    public boolean isStart() {
        return taskId.isEmpty();
    }

    /** @return the process variable, or null */
    public <T> T get(Variable<T> variable) {
        return scope == null ? null : variable.of(scope);
    }

    /** Sets a process variable when the task is completed or the process started. Never with personal data. */
    public <T> void set(Variable<T> variable, T value) {
        variable.set(scope, value);
    }

    public boolean reaches(String organisationCode) {
        return reach == null || reach.contains(organisationCode);
    }

    /** The user task whose paper this task reviews, for example «Task_DraftRegulation». */
    Optional<String> reviews() {
        return Optional.ofNullable(properties.get(REVIEWS));
    }

    /** Whom or what a task of a multi-instance is about: the value of the variable named by the property {@code subject}. */
    public Long subject() {
        String variable = properties.get(SUBJECT);
        return variable == null ? null : get(Variable.id(variable));
    }
}
