package org.nastavnik.file;

import java.util.List;
import org.nastavnik.engine.Refusal;
import org.nastavnik.engine.form.FormSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A task is not completed while a document that its model marks as required is missing; a return needs none. */
@Component
class RequiredFiles {

    private final StoredFiles files;

    RequiredFiles(StoredFiles files) {
        this.files = files;
    }

    @EventListener
    void check(FormSubmitted form) {
        if (form.submission().returned() || form.context().isStart()) {
            return;
        }
        List<String> required = DemandedFile.of(form.context().property(DemandedFile.PROPERTY).orElse(null)).stream()
                .filter(DemandedFile::required).map(DemandedFile::name).toList();
        if (required.isEmpty()) {
            return;
        }
        List<String> present = files.evidenceAt(form.context().taskId().orElseThrow());
        List<String> missing = required.stream().filter(name -> !present.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("Приложите на вкладке «Документы»: " + String.join(", ", missing));
        }
    }
}
