package org.nastavnik.engine.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Shows and takes forms: the common part of task forms and start forms. */
@Component
class LiveForms {

    private static final String PROCESS = "process";
    private static final String REGISTER = "register";

    private final ObjectProvider<TaskForm> features;
    private final ObjectProvider<FormNote> notes;
    private final TaskRecords records;
    private final ObjectProvider<SavedDrafts> drafts;
    private final ApplicationEventPublisher events;
    private Map<String, TaskForm> byId;

    LiveForms(ObjectProvider<TaskForm> features, ObjectProvider<FormNote> notes, TaskRecords records,
              ObjectProvider<SavedDrafts> drafts, ApplicationEventPublisher events) {
        this.features = features;
        this.notes = notes;
        this.records = records;
        this.drafts = drafts;
        this.events = events;
    }

    /** Everything the form shows: the heading, the reviewed draft, earlier answers, and what the feature supplies. */
    Map<String, Object> shown(FormSchema schema, FormContext context, Function<String, FormSchema> draftSchema) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context", heading(context));
        values.put("draft", draft(context, draftSchema).orElse(null));
        values.putAll(earlierAnswers(schema, context));
        values.putAll(feature(context.formId()).map(form -> form.show(context)).orElse(Map.of()));
        savedDraft(context).ifPresent(draft -> schema.fields().forEach(field -> {
            if (fits(field, values, draft)) {
                values.put(field.key(), draft.answers().get(field.key()));
            }
        }));
        return values;
    }

    private Optional<SavedDraft> savedDraft(FormContext context) {
        return context.taskId().flatMap(task -> drafts.stream().findFirst().flatMap(saved -> saved.of(task, context.user())));
    }

    /** A list whose rows the register supplies may have changed since: then its draft is out of date. */
    private static boolean fits(FormField field, Map<String, Object> values, SavedDraft draft) {
        Object saved = draft.answers().get(field.key());
        boolean rowsOfRegister = field.isList() && !field.definition().path("allowAddRemove").asBoolean(true);
        return saved != null && field.answered() && (!rowsOfRegister
                || saved instanceof List<?> rows && values.get(field.key()) instanceof List<?> live && rows.size() == live.size());
    }

    /** Checks and stores all that was sent; refuses the whole when anything in it is wrong. */
    void take(FormSchema schema, FormContext context, Map<String, Object> answers) {
        Optional<TaskForm> feature = feature(context.formId());
        Submission submission = new FormRules(schema, feature.map(form -> form.show(context)).orElse(Map.of())).check(answers);
        feature.ifPresent(form -> form.submit(context, submission));
        events.publishEvent(new FormSubmitted(context, submission));
        Map<String, Object> journal = new HashMap<>(submission.values());
        for (FormField field : schema.fields()) {
            if (PROCESS.equals(field.to())) {
                context.scope().setVariable(field.key(), submission.values().get(field.key()));
            } else if (REGISTER.equals(field.to())) {
                journal.remove(field.key());
            }
        }
        records.add(context, journal);
    }

    String heading(FormContext context) {
        return notes.orderedStream().map(note -> note.note(context)).flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
    }

    private Optional<String> draft(FormContext context, Function<String, FormSchema> draftSchema) {
        return context.reviews()
                .flatMap(task -> records.latest(context.processInstanceId(), task, context.subject()))
                .map(record -> DraftText.of(draftSchema.apply(record.formId()), record));
    }

    private Map<String, Object> earlierAnswers(FormSchema schema, FormContext context) {
        if (context.isStart() || context.reviews().isPresent()) {
            return Map.of();
        }
        return records.latest(context.processInstanceId(), context.key(), context.subject())
                .map(record -> {
                    Map<String, Object> known = new HashMap<>(record.answers());
                    known.keySet().removeIf(key -> schema.field(key).isEmpty());
                    return known;
                }).orElse(Map.of());
    }

    private synchronized Optional<TaskForm> feature(String formId) {
        if (byId == null) {
            byId = features.stream().collect(Collectors.toMap(TaskForm::formId, Function.identity()));
        }
        return Optional.ofNullable(byId.get(formId));
    }
}
