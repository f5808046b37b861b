package org.nastavnik.participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of people. Erased people are not found. */
@Repository
public class Participants {

    private static final String SELECT = "select " + Participant.COLUMNS + " from participant person where erased_on is null ";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Likenesses likenesses;
    private final Changes changes;

    Participants(JdbcClient database, JdbcTemplate batches, Likenesses likenesses, Changes changes) {
        this.changes = changes;
        this.database = database;
        this.batches = batches;
        this.likenesses = likenesses;
    }

    public Optional<Participant> find(long id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** By id; ids that are not found are left out. */
    public Map<Long, Participant> find(Collection<Long> ids) {
        return database.sql(SELECT + "and id = any(:ids)").param("ids", ids.toArray(Long[]::new))
                .query(Participant::read).list().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    /** By surname. */
    public List<Participant> ofOrganisation(String organisation) {
        return database.sql(SELECT + """
                and organisation = ? order by surname collate "ru-x-icu", name, id""").param(organisation)
                .query(Participant::read).list();
    }

    /** The ids of the organisation's people by {@link PersonEntry#identity}. */
    public Map<String, Long> identities(String organisation) {
        return ofOrganisation(organisation).stream().collect(Collectors.toMap(
                person -> PersonEntry.identity(person.name(), person.birthDate()), Participant::id, (first, other) -> first));
    }

    /**
     * Enters people or corrects them. Whoever has the same name and birth date as somebody known is that person; whoever is
     * only alike is entered as somebody new and {@link Likenesses} asks. Entries must not name one person twice.
     *
     * @return the ids in the order of the entries
     */
    public List<Long> enter(String organisation, List<PersonEntry> entries) {
        Map<String, Long> known = identities(organisation);
        List<Long> newIds = newIds((int) entries.stream().filter(entry -> idOf(entry, known) == null).count());
        List<Long> ids = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (PersonEntry entry : entries) {
            Long id = idOf(entry, known);
            if (id == null) {
                id = newIds.get(added.size());
                added.add(values(entry, id, organisation));
            } else {
                changed.add(values(entry, id, organisation));
            }
            ids.add(id);
        }
        write(added, changed);
        likenesses.ask(newIds);
        return ids;
    }

    private static Long idOf(PersonEntry entry, Map<String, Long> known) {
        return entry.id() != null ? entry.id() : known.get(entry.identity());
    }

    private List<Long> newIds(int count) {
        return database.sql("select nextval(pg_get_serial_sequence('participant', 'id')) from generate_series(1, ?)").param(count)
                .query(Long.class).list();
    }

    private static Object[] values(PersonEntry entry, long id, String organisation) {
        return new Object[] {entry.name().surname(), entry.name().name(), entry.name().patronymic(), entry.birthDate(), entry.kind().code(),
                entry.classOrPost(), entry.contact(), entry.employer(), organisation, entry.employer(), entry.origin(), organisation, id};
    }

    private void write(List<Object[]> added, List<Object[]> changed) {
        batches.batchUpdate("""
                insert into participant (surname, name, patronymic, birth_date, kind, class_or_post, contact, employer, partner, origin, organisation, id)
                overriding system value
                values (?, ?, ?, ?, ?, ?, ?, ?,
                        (select id from partner where partner.organisation = ? and lower(partner.name) = lower(?)), ?, ?, ?)""", added);
        batches.batchUpdate("""
                update participant set surname = ?, name = ?, patronymic = ?, birth_date = ?, kind = ?, class_or_post = ?,
                       contact = coalesce(?, contact), employer = ?,
                       partner = (select id from partner where partner.organisation = ? and lower(partner.name) = lower(?)),
                       origin = coalesce(?, origin)
                 where organisation = ? and id = ?""", changed);
    }

    /** Deletes those that nothing was done with yet: no mentee or mentor, no consent. */
    void deleteUnused(Collection<Long> ids) {
        database.sql("""
                        delete from participant
                         where id = any(:ids)
                           and not exists (select from mentee where mentee.participant = participant.id)
                           and not exists (select from mentor where mentor.participant = participant.id)
                           and not exists (select from consent where consent.participant = participant.id)
                           and not exists (select from representative where representative.participant = participant.id)""")
                .param("ids", ids.toArray(Long[]::new)).update();
    }

    /** After a refusal only name and class or post stay, unless the person has another part in a programme. */
    void reduce(Collection<Long> ids) {
        Long[] alone = database.sql("""
                        select id from participant
                         where id = any(:ids)
                           and not exists (select from mentee where mentee.participant = participant.id and state <> 'erased')
                           and not exists (select from mentor where mentor.participant = participant.id and state <> 'erased')""")
                .param("ids", ids.toArray(Long[]::new)).query(Long.class).list().toArray(Long[]::new);
        database.sql("update participant set birth_date = null, contact = null, languages = null, restrictions = null where id = any(:ids)")
                .param("ids", alone).update();
        database.sql("update consent set representative = null where participant = any(:ids)").param("ids", alone).update();
        database.sql("delete from representative where participant = any(:ids)").param("ids", alone).update();
        changes.forget("participant", List.of(alone));
        changes.forget("representative", List.of(alone));
    }
}
