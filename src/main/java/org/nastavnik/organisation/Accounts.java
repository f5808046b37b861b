package org.nastavnik.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's users, groups and tenants in step with staff and posts. A user is named there after the post and the
 * organisation, never after the person.
 */
@Component
public class Accounts {

    private final IdentityService identities;
    private final JdbcClient database;

    Accounts(IdentityService identities, JdbcClient database) {
        this.identities = identities;
        this.database = database;
    }

    /** Every organisation is a tenant, every group of a post a group. Idempotent. */
    public void prepare() {
        for (Post post : Post.values()) {
            if (identities.createGroupQuery().groupId(post.group()).count() == 0) {
                Group group = identities.newGroup(post.group());
                group.setName(post.group());
                group.setType("WORKFLOW");
                identities.saveGroup(group);
            }
        }
        database.sql("select code, short_name from organisation").query((row, n) -> List.of(row.getString(1), row.getString(2))).list()
                .forEach(organisation -> tenant(organisation.get(0), organisation.get(1)));
    }

    private void tenant(String code, String name) {
        if (identities.createTenantQuery().tenantId(code).count() == 0) {
            Tenant tenant = identities.newTenant(code);
            tenant.setName(name);
            identities.saveTenant(tenant);
        }
    }

    /** Creates the user of a member of staff; an existing user and its password stay as they are. */
    public void create(String login, String password) {
        if (identities.createUserQuery().userId(login).count() == 0) {
            User user = identities.newUser(login);
            user.setPassword(password);
            identities.saveUser(user);
        }
        refresh(login);
    }

    /** Gives the user the groups and tenants of the posts that the person holds now or will hold, and takes away all others. */
    public void refresh(String login) {
        List<Held> held = database.sql("""
                        select post, organisation, short_name from staff_post join organisation on code = organisation
                         where login = ? and (to_day is null or to_day >= current_date) order by from_day""")
                .param(login).query(Held.class).list();
        name(login, held);
        groups(login, held.stream().map(post -> Post.of(post.post()).group()).collect(Collectors.toSet()));
        tenants(login, held.stream().flatMap(post -> reach(post).stream()).collect(Collectors.toSet()));
    }

    private List<String> reach(Held held) {
        Post post = Post.of(held.post());
        return post.municipal() && post != Post.EXPERT
                ? database.sql("select code from organisation where :m in (code, municipality)").param("m", held.organisation()).query(String.class).list()
                : List.of(held.organisation());
    }

    private void name(String login, List<Held> held) {
        User user = identities.createUserQuery().userId(login).singleResult();
        user.setFirstName(held.stream().map(post -> Post.of(post.post()).title()).distinct().collect(Collectors.joining(", ")));
        user.setLastName(held.stream().map(Held::shortName).distinct().collect(Collectors.joining(", ")));
        identities.saveUser(user);
    }

    private void groups(String login, Set<String> wanted) {
        Set<String> present = identities.createGroupQuery().groupMember(login).list().stream().map(Group::getId)
                .filter(group -> isOurs(group)).collect(Collectors.toSet());
        minus(wanted, present).forEach(group -> identities.createMembership(login, group));
        minus(present, wanted).forEach(group -> identities.deleteMembership(login, group));
    }

    private static boolean isOurs(String group) {
        return List.of(Post.values()).stream().anyMatch(post -> post.group().equals(group));
    }

    private void tenants(String login, Set<String> wanted) {
        Set<String> present = identities.createTenantQuery().userMember(login).list().stream().map(Tenant::getId).collect(Collectors.toSet());
        minus(wanted, present).forEach(tenant -> identities.createTenantUserMembership(tenant, login));
        minus(present, wanted).forEach(tenant -> identities.deleteTenantUserMembership(tenant, login));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private record Held(String post, String organisation, String shortName) {
    }
}
