package org.nastavnik.intake;

import org.nastavnik.register.RegisterAccess;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/** Whose files a person may see and work with: a curator those of the own organisation. */
@Component
class ImportAccess {

    private final Imports imports;
    private final RegisterAccess access;

    ImportAccess(Imports imports, RegisterAccess access) {
        this.imports = imports;
        this.access = access;
    }

    /** @throws NoSuchPage when there is no such import or it is another organisation's */
    PeopleImport reached(Visitor visitor, long id) {
        PeopleImport uploaded = imports.find(id).orElseThrow(NoSuchPage::new);
        access.mustWrite(visitor, uploaded.organisation());
        return uploaded;
    }

    /** As evidence: once it is confirmed, also for those who read the organisation's register. */
    PeopleImport readable(Visitor visitor, long id) {
        PeopleImport uploaded = imports.find(id).orElseThrow(NoSuchPage::new);
        if (!uploaded.done()) {
            return reached(visitor, id);
        }
        access.mustRead(visitor, uploaded.organisation());
        return uploaded;
    }
}
