package org.nastavnik.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file in a tab of its own. The webapps' own answers stand in a sandbox, in which no browser shows a PDF. */
@Controller
@Allowed(Allowed.EVERYBODY)
class FilePage {

    private final StoredFiles files;
    private final FileAccess access;
    private final FileAnswer answer;

    FilePage(StoredFiles files, FileAccess access, FileAnswer answer) {
        this.files = files;
        this.access = access;
        this.answer = answer;
    }

    @GetMapping("/pages/files/{id:\\d+}")
    void open(@PathVariable long id, Visitor visitor, HttpServletResponse response) throws IOException {
        StoredFile file = files.find(id).orElseThrow(NoSuchPage::new);
        access.mustSee(file, visitor);
        answer.send(file, response);
    }
}
