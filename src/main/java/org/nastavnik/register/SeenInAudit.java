package org.nastavnik.register;

import java.util.Set;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the journal of security who looked at people, changed them or took them along. */
@Component
class SeenInAudit {

    private static final Set<String> CHANGES = Set.of("register.change", "import.confirm");
    private static final Set<String> EXPORTS = Set.of("register.export", "register.print");

    private final Audit audit;

    SeenInAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void note(PersonalDataSeen seen) {
        AuditKind kind = CHANGES.contains(seen.what()) ? AuditKind.DATA_CHANGED
                : EXPORTS.contains(seen.what()) ? AuditKind.DATA_EXPORTED : AuditKind.DATA_READ;
        audit.record(kind, seen.organisation(), seen.what() + (seen.participant() == null ? "" : "/" + seen.participant()));
    }
}
