package org.nastavnik.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.engine.Refusal;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in, replaces and deletes them: the line and the bytes together or not at all. */
@Component
class Filing {

    private final StoredFiles files;
    private final FileContents contents;
    private final Audit audit;

    Filing(StoredFiles files, FileContents contents, Audit audit) {
        this.audit = audit;
        this.files = files;
        this.contents = contents;
    }

    /** Where a file belongs. @param processInstance null for a paper of a person @param task null for a paper of a person @param name of the task or the paper */
    record Place(String organisation, String processInstance, String task, String name) {

        static Place at(Task task) {
            return new Place(task.getTenantId(), task.getProcessInstanceId(), task.getId(), task.getName());
        }

        static Place ofPerson(String organisation, String name) {
            return new Place(organisation, null, null, name);
        }
    }

    /** @param evidence which demanded document it is, or null @param participant whose paper it is, or null */
    @Transactional
    public long add(Place place, MultipartFile upload, String evidence, Long participant, String login) {
        return store(place, upload, evidence, participant, 1, login);
    }

    @Transactional
    public long replace(StoredFile old, Place place, MultipartFile upload, String login) {
        long file = store(place, upload, old.evidence(), old.participant(), old.version() + 1, login);
        if (!files.replace(old.id(), file)) {
            throw new Refusal("Файл только что заменил или удалил кто-то другой: обновите список");
        }
        return file;
    }

    private long store(Place place, MultipartFile upload, String evidence, Long participant, int version, String login) {
        if (upload.isEmpty()) {
            throw new Refusal("Файл «" + FileTypes.cleaned(upload.getOriginalFilename()) + "» пуст");
        }
        String name = FileTypes.cleaned(upload.getOriginalFilename());
        try {
            long file = files.add(new StoredFile(0, place.organisation(), place.processInstance(), place.task(), place.name(), evidence,
                    participant, name, type(upload, name), upload.getSize(), version, login, null), sha256(upload));
            try (InputStream bytes = upload.getInputStream()) {
                contents.write(file, bytes);
            }
            audit.record(AuditKind.DATA_CHANGED, place.organisation(), "file/" + file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String type(MultipartFile upload, String name) throws IOException {
        try (InputStream bytes = new BufferedInputStream(upload.getInputStream())) {
            return FileTypes.of(bytes, name);
        }
    }

    private static String sha256(MultipartFile upload) throws IOException {
        try (InputStream bytes = upload.getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[1 << 16];
            for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Deletes the file with all of its versions. */
    @Transactional
    public void delete(StoredFile file, String login, String reason) {
        files.earlier(file.id()).forEach(version -> erase(version.id(), login, reason));
        erase(file.id(), login, reason);
        audit.record(AuditKind.DATA_CHANGED, file.organisation(), "file/" + file.id());
    }

    /** Deletes everything that was filed about a person. @return how many files */
    @Transactional
    public int eraseOf(long participant) {
        List<StoredFile> found = files.ofParticipant(participant);
        found.forEach(file -> erase(file.id(), null, "удаление данных по закону"));
        return found.size();
    }

    /** Deletes all files of the process to which this one belongs. @return how many files */
    @Transactional
    public int eraseWith(long first) {
        List<Long> found = files.withProcessOf(first);
        found.forEach(file -> erase(file, null, "истёк срок хранения"));
        return found.size();
    }

    private void erase(long file, String login, String reason) {
        try {
            contents.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        files.delete(file, login, reason);
    }
}
