package org.nastavnik.security;

import org.nastavnik.organisation.OrganisationChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the journal of security who added, changed, suspended or closed an organisation. */
@Component
class OrganisationJournal {

    private final Audit audit;

    OrganisationJournal(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void note(OrganisationChanged change) {
        audit.record(AuditKind.ORGANISATION_CHANGED, change.code(), "organisation/" + change.what());
    }
}
