package org.nastavnik.file;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.engine.Refusal;
import org.nastavnik.participant.Participants;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the tab «Документы» of Tasklist calls; inside the webapps' session and CSRF check. */
@RestController
@RequestMapping("/camunda/api/nastavnik")
@Allowed(Allowed.EVERYBODY)
class DocumentsTab {

    private static final int SHORTEST_REASON = 5;

    private final StoredFiles files;
    private final Filing filing;
    private final FileAccess access;
    private final TaskDocuments documents;
    private final Participants participants;

    DocumentsTab(StoredFiles files, Filing filing, FileAccess access, TaskDocuments documents, Participants participants) {
        this.files = files;
        this.filing = filing;
        this.access = access;
        this.documents = documents;
        this.participants = participants;
    }

    @GetMapping("/tasks/{task}/files")
    FilesOfTask show(@PathVariable String task, Visitor visitor) {
        return documents.of(access.seen(task, visitor), visitor);
    }

    @PostMapping("/tasks/{task}/files")
    FilesOfTask add(@PathVariable String task, @RequestParam MultipartFile file, @RequestParam(required = false) String evidence,
                    @RequestParam(required = false) Long participant, Visitor visitor) {
        Task performed = access.performed(task, visitor);
        filing.add(Filing.Place.at(performed), file, demanded(performed, evidence), ofOrganisation(performed, participant), visitor.login());
        return documents.of(performed, visitor);
    }

    private String demanded(Task task, String evidence) {
        if (evidence == null || evidence.isBlank()) {
            return null;
        }
        return documents.demanded(task).stream().map(DemandedFile::name).filter(evidence::equals).findFirst()
                .orElseThrow(() -> new Refusal("Задача не просит документа «" + evidence + "»"));
    }

    private Long ofOrganisation(Task task, Long participant) {
        return participant == null ? null : participants.find(participant)
                .filter(person -> person.organisation().equals(task.getTenantId())).orElseThrow(NoSuchPage::new).id();
    }

    @GetMapping("/files/{id}/versions")
    List<FilesOfTask.Shown> versions(@PathVariable long id, Visitor visitor) {
        return documents.earlier(visible(id, visitor));
    }

    @PostMapping("/files/{id}")
    FilesOfTask replace(@PathVariable long id, @RequestParam MultipartFile file, Visitor visitor) {
        StoredFile old = visible(id, visitor);
        Task task = access.performed(old.task(), visitor);
        filing.replace(old, Filing.Place.at(task), file, visitor.login());
        return documents.of(task, visitor);
    }

    @DeleteMapping("/files/{id}")
    FilesOfTask delete(@PathVariable long id, @RequestParam String reason, Visitor visitor) {
        StoredFile file = visible(id, visitor);
        Task task = access.performed(file.task(), visitor);
        if (reason.strip().length() < SHORTEST_REASON || reason.length() > 300) {
            throw new Refusal("Напишите, почему удаляете файл: от 5 до 300 знаков");
        }
        filing.delete(file, visitor.login(), reason.strip());
        return documents.of(task, visitor);
    }

    private StoredFile visible(long id, Visitor visitor) {
        StoredFile file = files.find(id).orElseThrow(NoSuchPage::new);
        access.mustSee(file, visitor);
        return file;
    }
}
