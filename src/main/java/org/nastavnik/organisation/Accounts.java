package org.nastavnik.organisation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.organisation.AlignedAccounts.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's users, groups and tenants in step with staff and posts. A user is named there after the post and the
 * organisation, never after the person.
 */
@Component
public class Accounts {

    /** As the webapps call the groups of the posts. */
    private static final Map<String, String> GROUPS = Map.of("curators", "Кураторы", "heads", "Директора", "deputy-heads", "Заместители директоров",
            "specialists", "Специалисты и методисты отдела образования", "department-heads", "Руководители отдела образования", "experts", "Эксперты");

    private final IdentityService identities;
    private final JdbcClient database;
    private final Organisations organisations;
    private final AlignedAccounts aligned;
    private final Clock clock;

    Accounts(IdentityService identities, JdbcClient database, Organisations organisations, AlignedAccounts aligned, Clock clock) {
        this.identities = identities;
        this.database = database;
        this.organisations = organisations;
        this.aligned = aligned;
        this.clock = clock;
    }

    /** Every organisation is a tenant, every group of a post a group. Idempotent. */
    public void prepare() {
        GROUPS.forEach(this::group);
        database.sql("select code, short_name from organisation").query((row, n) -> List.of(row.getString(1), row.getString(2))).list()
                .forEach(organisation -> tenant(organisation.get(0), organisation.get(1)));
    }

    private void group(String code, String name) {
        Group known = identities.createGroupQuery().groupId(code).singleResult();
        if (known == null || !name.equals(known.getName())) {
            Group group = known == null ? identities.newGroup(code) : known;
            group.setName(name);
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    /** Makes the tenant of an organisation, or gives it its new name. */
    void open(String organisation, String name) {
        tenant(organisation, name);
    }

    private void tenant(String code, String name) {
        Tenant known = identities.createTenantQuery().tenantId(code).singleResult();
        if (known == null || !name.equals(known.getName())) {
            Tenant tenant = known == null ? identities.newTenant(code) : known;
            tenant.setName(name);
            identities.saveTenant(tenant);
        }
    }

    /** Creates the user of a member of staff; an existing user and its password stay as they are. */
    public void create(String login, String password) {
        EngineRights.use(() -> {
            List<Held> held = held(login);
            if (user(login).isEmpty()) {
                User user = identities.newUser(login);
                user.setPassword(password);
                save(user, held);
            }
            align(login, held);
        });
    }

    /** Creates the user of a new member of staff, after the appointment, with a password that nobody knows. */
    void createWithoutPassword(String login) {
        byte[] unknown = new byte[32];
        new SecureRandom().nextBytes(unknown);
        create(login, HexFormat.of().formatHex(unknown));
    }

    /** Gives the user the groups and tenants of the posts that the person holds now or will hold, and takes away all others. */
    public void refresh(String login) {
        EngineRights.use(() -> user(login).ifPresent(user -> {
            List<Held> held = held(login);
            save(user, held);
            align(login, held);
        }));
    }

    /** Takes away what hung on terms that ended in the last days; appointments and substitutions take away their part at once. */
    void refreshEnded(int days) {
        LocalDate today = LocalDate.now(clock);
        database.sql("select distinct login from staff_post where to_day between ? and ?").params(today.minusDays(days), today)
                .query(String.class).list().forEach(this::refresh);
    }

    boolean exists(String login) {
        return EngineRights.use(() -> user(login).isPresent());
    }

    private Optional<User> user(String login) {
        return Optional.ofNullable(identities.createUserQuery().userId(login).singleResult());
    }

    private List<Held> held(String login) {
        return database.sql("""
                        select post, organisation, short_name from staff_post join organisation on code = organisation
                         where login = ? and (to_day is null or to_day >= (? at time zone time_zone)::date) order by from_day""")
                .params(login, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).query(Held.class).list();
    }

    private void align(String login, List<Held> held) {
        Memberships present = Optional.ofNullable(aligned.of(login)).orElseGet(() -> present(login));
        Memberships wanted = new Memberships(
                held.stream().map(post -> Post.of(post.post()).group()).collect(Collectors.toSet()),
                held.stream().flatMap(post -> reach(post).stream()).collect(Collectors.toSet()));
        minus(wanted.groups(), present.groups()).forEach(group -> identities.createMembership(login, group));
        minus(present.groups(), wanted.groups()).forEach(group -> identities.deleteMembership(login, group));
        minus(wanted.tenants(), present.tenants()).forEach(tenant -> identities.createTenantUserMembership(tenant, login));
        minus(present.tenants(), wanted.tenants()).forEach(tenant -> identities.deleteTenantUserMembership(tenant, login));
        aligned.remember(login, wanted);
    }

    private Memberships present(String login) {
        return new Memberships(
                identities.createGroupQuery().groupMember(login).list().stream().map(Group::getId).filter(Accounts::isOurs).collect(Collectors.toSet()),
                identities.createTenantQuery().userMember(login).list().stream().map(Tenant::getId).collect(Collectors.toSet()));
    }

    private List<String> reach(Held held) {
        Post post = Post.of(held.post());
        return post.municipal() && post != Post.EXPERT
                ? organisations.servedBy(held.organisation())
                : List.of(held.organisation());
    }

    private void save(User user, List<Held> held) {
        user.setFirstName(held.stream().map(post -> Post.of(post.post()).title()).distinct().collect(Collectors.joining(", ")));
        user.setLastName(held.stream().map(Held::shortName).distinct().collect(Collectors.joining(", ")));
        identities.saveUser(user);
    }

    private static boolean isOurs(String group) {
        return List.of(Post.values()).stream().anyMatch(post -> post.group().equals(group));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private record Held(String post, String organisation, String shortName) {
    }
}
