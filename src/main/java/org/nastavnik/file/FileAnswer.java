package org.nastavnik.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a file to whoever may see it, notes that in the journal, and lets nothing in it run. */
@Component
class FileAnswer {

    /** Pictures and the browser's own view of a PDF, which needs styles; no scripts, no frames of others. */
    private static final String NOTHING_RUNS = "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private final FileContents contents;
    private final Audit audit;

    FileAnswer(FileContents contents, Audit audit) {
        this.contents = contents;
        this.audit = audit;
    }

    void send(StoredFile file, HttpServletResponse response) throws IOException {
        audit.record(AuditKind.DATA_READ, file.organisation(), "file/" + file.id());
        response.setContentType(file.type());
        response.setContentLengthLong(file.bytes());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, (file.viewable() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        contents.copyTo(file.id(), response.getOutputStream());
    }
}
