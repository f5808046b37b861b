package org.nastavnik.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.task.Holding;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationCards;
import org.nastavnik.organisation.OrganisationState;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Post;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Component;

/** Whose organisations a person keeps. It follows from posts: an expert reaches the tenant of a municipality too. */
@Component
class DirectoryAccess {

    private final OrganisationCards cards;
    private final Organisations organisations;
    private final Performers performers;

    DirectoryAccess(OrganisationCards cards, Organisations organisations, Performers performers) {
        this.cards = cards;
        this.organisations = organisations;
        this.performers = performers;
    }

    /** Codes of the departments the visitor works for; null for an administrator, who reaches all. */
    Set<String> municipalities(Visitor visitor) {
        if (visitor.isAdministrator()) {
            return null;
        }
        Set<String> departments = organisations.departments();
        return performers.holdings(visitor.organisations()).stream()
                .filter(holding -> holding.login().equals(visitor.login()) && Post.SPECIALIST.group().equals(holding.group()))
                .map(Holding::organisation).filter(departments::contains).collect(Collectors.toSet());
    }

    /** The departments that new organisations may be added to. */
    List<OrganisationCard> open(Visitor visitor) {
        return reached(visitor).stream().filter(department -> department.is(OrganisationState.ACTIVE)).toList();
    }

    /** The departments the visitor sees, whatever their state, by name. */
    List<OrganisationCard> reached(Visitor visitor) {
        Set<String> own = municipalities(visitor);
        return cards.departments().stream().filter(department -> own == null || own.contains(department.code())).toList();
    }

    /** @throws NoSuchPage unless there is such an organisation and the visitor may see it */
    OrganisationCard readable(Visitor visitor, String code) {
        OrganisationCard card = cards.find(code).orElseThrow(NoSuchPage::new);
        Set<String> own = municipalities(visitor);
        if (own != null && !own.contains(card.department())) {
            throw new NoSuchPage();
        }
        return card;
    }

    /** @throws NoSuchPage unless there is such an organisation and the visitor may change it */
    OrganisationCard writable(Visitor visitor, String code) {
        OrganisationCard card = readable(visitor, code);
        if (!writes(visitor, card)) {
            throw new NoSuchPage();
        }
        return card;
    }

    /** Of one that the visitor may see: a department is changed by administrators only. */
    boolean writes(Visitor visitor, OrganisationCard card) {
        return visitor.isAdministrator() || !card.isDepartment();
    }
}
