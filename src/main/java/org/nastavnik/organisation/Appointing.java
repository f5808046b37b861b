package org.nastavnik.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.task.Holding;
import org.springframework.stereotype.Component;

/**
 * Who enters orders about which posts: heads those of their own organisation, specialists those of all schools of the
 * municipality and of their department but for its head, administrators all. Closed organisations count: somebody has to settle
 * the data of their people.
 */
@Component
class Appointing {

    private static final List<Post> OF_A_SCHOOL = List.of(Post.HEAD, Post.DEPUTY_HEAD, Post.CURATOR);
    private static final List<Post> OF_THE_DEPARTMENT = List.of(Post.SPECIALIST, Post.METHODIST, Post.EXPERT);

    private final Holders holders;
    private final Organisations organisations;

    Appointing(Holders holders, Organisations organisations) {
        this.holders = holders;
        this.organisations = organisations;
    }

    /** The posts by organisation, for the person at the form. */
    Map<Organisation, List<Post>> posts(FormContext context) {
        Map<Organisation, List<Post>> allowed = new LinkedHashMap<>();
        List<Organisation> reached = organisations.all().stream().filter(organisation -> context.reaches(organisation.code())).toList();
        Set<Holding> own = holders.holdings(reached.stream().map(Organisation::code).toList()).stream()
                .filter(holding -> holding.login().equals(context.user())).collect(Collectors.toSet());
        for (Organisation organisation : reached) {
            boolean everything = context.reach() == null || own.contains(new Holding("specialists", organisation.code(), context.user()));
            boolean head = own.contains(new Holding("heads", organisation.code(), context.user()));
            List<Post> posts = new ArrayList<>();
            if (organisation.municipality() != null && (everything || head)) {
                posts.addAll(OF_A_SCHOOL);
            } else if (organisation.municipality() == null && everything) {
                posts.addAll(OF_THE_DEPARTMENT);
                if (context.reach() == null) {
                    posts.add(Post.DEPARTMENT_HEAD);
                }
            }
            if (!posts.isEmpty()) {
                allowed.put(organisation, posts);
            }
        }
        return allowed;
    }

    /** A head does not appoint the next head; who stands in for the head is the head's own order. */
    boolean mayAppoint(FormContext context, Post post) {
        return post != Post.HEAD || context.reach() == null || holders.holds(context.user(), "specialists", context.organisation());
    }
}
