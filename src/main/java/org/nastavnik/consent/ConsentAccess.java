package org.nastavnik.consent;

import java.util.List;
import java.util.Set;
import org.nastavnik.engine.task.Holding;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.Post;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/**
 * Whose consents a person may see: a curator those of the own organisation, a head or deputy to read. It follows from posts,
 * not from tenants: the department reaches every tenant, but no names.
 */
@Component
class ConsentAccess {

    private static final Set<String> READERS = Set.of(Post.CURATOR.group(), Post.HEAD.group(), Post.DEPUTY_HEAD.group());

    private final Performers performers;
    private final Participants people;
    private final Audit audit;

    ConsentAccess(Performers performers, Participants people, Audit audit) {
        this.performers = performers;
        this.people = people;
        this.audit = audit;
    }

    /** Codes of the organisations whose people the visitor may see, in order. */
    List<String> readable(Visitor visitor) {
        return held(visitor, READERS);
    }

    /** @throws NoSuchPage unless the visitor may see the people of this organisation */
    void mustRead(Visitor visitor, String organisation) {
        check(visitor, organisation);
        audit.record(AuditKind.DATA_READ, organisation, "consents");
    }

    private void check(Visitor visitor, String organisation) {
        if (!readable(visitor).contains(organisation)) {
            throw new NoSuchPage();
        }
    }

    /** @throws NoSuchPage unless there is such a person and the visitor may see it */
    Participant readable(Visitor visitor, long person) {
        Participant found = people.find(person).orElseThrow(NoSuchPage::new);
        check(visitor, found.organisation());
        audit.record(AuditKind.DATA_READ, found.organisation(), "consents/" + person);
        return found;
    }

    /** @param why what the curator is about to do @throws NoSuchPage unless the visitor is curator of the person's organisation */
    Participant writable(Visitor visitor, long person, AuditKind why) {
        Participant found = people.find(person).orElseThrow(NoSuchPage::new);
        if (!writes(visitor, found.organisation())) {
            throw new NoSuchPage();
        }
        audit.record(why, found.organisation(), "consents/" + person);
        return found;
    }

    boolean writes(Visitor visitor, String organisation) {
        return held(visitor, Set.of(Post.CURATOR.group())).contains(organisation);
    }

    private List<String> held(Visitor visitor, Set<String> groups) {
        return performers.holdings(visitor.organisations()).stream()
                .filter(holding -> holding.login().equals(visitor.login()) && groups.contains(holding.group()))
                .map(Holding::organisation).distinct().sorted().toList();
    }
}
