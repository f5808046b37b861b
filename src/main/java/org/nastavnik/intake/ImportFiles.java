package org.nastavnik.intake;

import java.nio.charset.StandardCharsets;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.register.PersonalDataSeen;
import org.nastavnik.register.RegisterAccess;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files to take along: the empty table, and what was uploaded once. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/import")
class ImportFiles {

    private final Imports imports;
    private final ImportAccess uploads;
    private final RegisterAccess access;
    private final Themes themes;
    private final ApplicationEventPublisher events;

    ImportFiles(Imports imports, ImportAccess uploads, RegisterAccess access, Themes themes, ApplicationEventPublisher events) {
        this.imports = imports;
        this.uploads = uploads;
        this.access = access;
        this.themes = themes;
        this.events = events;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Visitor visitor, @RequestParam(required = false) String organisation, @RequestParam(defaultValue = "mentee") String side) {
        String chosen = RegisterAccess.choose(access.writable(visitor), organisation).orElseThrow(NoSuchPage::new);
        ThemeList offered = themes.of(chosen);
        return attachment(TemplateWorkbook.of(Side.of(side), offered), "Шаблон, " + Side.of(side).title() + ".xlsx");
    }

    /** A head approves what was loaded and may look at it then. */
    @GetMapping("/{id}/file")
    @Allowed({"curators", "heads", "deputy-heads"})
    ResponseEntity<byte[]> file(Visitor visitor, @PathVariable long id) {
        PeopleImport uploaded = uploads.readable(visitor, id);
        events.publishEvent(new PersonalDataSeen(visitor.login(), uploaded.organisation(), "import.file", null, 0));
        return attachment(imports.content(id).orElseThrow(NoSuchPage::new), uploaded.fileName());
    }

    private static ResponseEntity<byte[]> attachment(byte[] content, String name) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(content);
    }
}
