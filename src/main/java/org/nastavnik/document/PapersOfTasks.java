package org.nastavnik.document;

import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.FormSubmitted;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.Variable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Registers the paper that a task brings: the model names its kind and title in the properties {@code document} and
 * {@code documentTitle}; the form has {@code number}, {@code date} and maybe {@code link}. A returned paper is not registered.
 */
@Component
class PapersOfTasks {

    private static final Variable<Long> PROGRAMME = Variable.id("programmeId");

    private final Documents documents;
    private final ApplicationEventPublisher events;

    PapersOfTasks(Documents documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    @EventListener
    void register(FormSubmitted event) {
        event.context().property("document")
                .filter(kind -> !event.submission().returned() && event.submission().has("number"))
                .ifPresent(kind -> register(kind, event.context(), event.submission()));
    }

    private void register(String kind, FormContext task, Submission answers) {
        String number = answers.text("number");
        if (documents.isUsed(task.organisation(), kind, number, answers.date("date"))) {
            throw answers.refuse("number", "документ с номером «" + number + "» за этот год уже есть");
        }
        long document = documents.add(new Paper(task.organisation(), kind, number, answers.date("date"), task.property("documentTitle").orElse(kind),
                answers.text("link"), task.user(), task.get(PROGRAMME), task.taskId().orElse(null)));
        events.publishEvent(new PaperRegistered(task, document));
    }
}
