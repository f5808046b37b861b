package org.nastavnik.control;

import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.FormNote;
import org.nastavnik.engine.task.OpenTasks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On top of a form: until when, how late, and what was decided about the deadline so far. */
@Component
@Order(15)
class DeadlineNote implements FormNote {

    private final OpenTasks tasks;
    private final ControlRegister register;
    private final TaskWords words;

    DeadlineNote(OpenTasks tasks, ControlRegister register, TaskWords words) {
        this.tasks = tasks;
        this.register = register;
        this.words = words;
    }

    @Override
    public Optional<String> note(FormContext context) {
        return context.taskId().flatMap(tasks::find).filter(task -> task.due() != null)
                .map(task -> words.deadline(words.due(task), task.organisation())
                        + register.verdicts(task.id()).stream().map(verdict -> "\n\n" + words.verdict(verdict)).collect(Collectors.joining()));
    }
}
