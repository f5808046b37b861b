package org.nastavnik.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.Post;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/**
 * Whose people a person may see: a curator those of the own organisation, to read and to write; a head or deputy to read.
 * Everybody else sees no names. It follows from posts, not from tenants: the department reaches every tenant.
 */
@Component
public class RegisterAccess {

    private static final Set<String> READERS = Set.of(Post.CURATOR.group(), Post.HEAD.group(), Post.DEPUTY_HEAD.group());

    private final Performers performers;

    RegisterAccess(Performers performers) {
        this.performers = performers;
    }

    /** Codes of the organisations whose people the visitor may see, in order. */
    List<String> readable(Visitor visitor) {
        return held(visitor, READERS);
    }

    /** Codes of the organisations whose people the visitor may correct, in order. */
    public List<String> writable(Visitor visitor) {
        return held(visitor, Set.of(Post.CURATOR.group()));
    }

    /** @throws NoSuchPage unless the visitor may see the organisation's people */
    public void mustRead(Visitor visitor, String organisation) {
        must(readable(visitor), organisation);
    }

    /** @throws NoSuchPage unless the visitor may correct the organisation's people */
    public void mustWrite(Visitor visitor, String organisation) {
        must(writable(visitor), organisation);
    }

    boolean mayWrite(Visitor visitor, String organisation) {
        return writable(visitor).contains(organisation);
    }

    /** The organisation that was asked for, or the only or first one of the visitor; empty for whoever may see none. */
    public static Optional<String> choose(List<String> organisations, String asked) {
        if (asked != null && !asked.isBlank()) {
            must(organisations, asked);
            return Optional.of(asked);
        }
        return organisations.stream().findFirst();
    }

    private static void must(Collection<String> organisations, String organisation) {
        if (!organisations.contains(organisation)) {
            throw new NoSuchPage();
        }
    }

    private List<String> held(Visitor visitor, Set<String> groups) {
        return performers.holdings(visitor.organisations()).stream()
                .filter(holding -> holding.login().equals(visitor.login()) && groups.contains(holding.group()))
                .map(holding -> holding.organisation()).distinct().sorted().collect(Collectors.toList());
    }
}
