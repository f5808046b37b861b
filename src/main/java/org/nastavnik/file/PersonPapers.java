package org.nastavnik.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.web.NoSuchPage;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Papers of people that belong to no task, such as the scan of a consent. The caller decides who may see and add them. */
@Component
public class PersonPapers {

    private final Filing filing;
    private final StoredFiles files;
    private final FileAnswer answer;

    PersonPapers(Filing filing, StoredFiles files, FileAnswer answer) {
        this.filing = filing;
        this.files = files;
        this.answer = answer;
    }

    /**
     * @param about what it is, for lists: «Скан согласия»
     * @return id of the file
     * @throws org.nastavnik.engine.Refusal when such files are not taken
     */
    public long add(String organisation, long participant, String about, MultipartFile upload, String login) {
        return filing.add(Filing.Place.ofPerson(organisation, about), upload, null, participant, login);
    }

    /** A newer scan takes the place of an older one, which stays as a version. @return id of the new file */
    public long replace(long old, MultipartFile upload, String login) {
        StoredFile present = files.find(old).orElseThrow(NoSuchPage::new);
        return filing.replace(present, Filing.Place.ofPerson(present.organisation(), present.taskName()), upload, login);
    }

    /** @throws NoSuchPage unless it is a paper of this person */
    public void send(long file, long participant, HttpServletResponse response) throws IOException {
        answer.send(files.find(file).filter(found -> found.participant() != null && found.participant() == participant && found.task() == null)
                .orElseThrow(NoSuchPage::new), response);
    }
}
