package org.nastavnik.participant;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of mentors. Lists are ordered by surname. */
@Repository
public class Mentors {

    private static final String SELECT = "select mentor.*, " + Participant.COLUMNS + " from mentor join participant person on person.id = mentor.participant ";
    private static final String BY_NAME = " order by surname collate \"ru-x-icu\", person.name, mentor.id";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Participants people;
    private final Changes changes;

    Mentors(JdbcClient database, JdbcTemplate batches, Participants people, Changes changes) {
        this.database = database;
        this.batches = batches;
        this.people = people;
        this.changes = changes;
    }

    /** Those of the programme in one of the states; without a state all of them. */
    public List<Mentor> ofProgramme(long programme, MentorState... states) {
        MentorState[] wanted = states.length == 0 ? MentorState.values() : states;
        return database.sql(SELECT + "where programme = :programme and state = any(:states)" + BY_NAME)
                .param("programme", programme)
                .param("states", Arrays.stream(wanted).map(MentorState::code).toArray(String[]::new))
                .query(Mentor::read).list();
    }

    /** Those of the approved base who are not selected yet. */
    public List<Mentor> inBase(long programme) {
        return ofProgramme(programme, MentorState.IN_BASE);
    }

    /** Ids that are not found are left out. */
    public List<Mentor> find(Collection<Long> ids) {
        return database.sql(SELECT + "where mentor.id = any(:ids)" + BY_NAME).param("ids", ids.toArray(Long[]::new))
                .query(Mentor::read).list();
    }

    /** The ids of those who came from a file. */
    public Set<Long> imported(long programme) {
        return Set.copyOf(database.sql("select id from mentor where programme = ? and imported").param(programme).query(Long.class).list());
    }

    public void state(Collection<Long> ids, MentorState state) {
        database.sql("update mentor set state = :state where id = any(:ids)")
                .param("state", state.code()).param("ids", ids.toArray(Long[]::new)).update();
    }

    /** Enters people of the programme's organisation, or corrects what was entered; who had left is a candidate again. */
    public void enter(long programme, List<MentorEntry> entries) {
        batches.batchUpdate("""
                insert into mentor (programme, participant, competences, forms, capacity, capacity_reason, availability, years_of_work)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (programme, participant) do update set competences = excluded.competences, forms = excluded.forms,
                       capacity = excluded.capacity, capacity_reason = excluded.capacity_reason,
                       availability = excluded.availability, years_of_work = excluded.years_of_work,
                       state = case when mentor.state in ('rejected', 'withdrawn', 'released', 'reserve') then 'candidate' else mentor.state end""",
                entries.stream().map(entry -> new Object[] {programme, entry.participant(), entry.competences().toArray(String[]::new),
                        entry.forms().toArray(String[]::new), entry.capacity(), entry.capacityReason(), entry.availability(),
                        entry.yearsOfWork()}).toList());
    }

    /** Takes people off the list: without any consent they are forgotten, otherwise they are released. */
    public void leave(Collection<Mentor> leaving) {
        Long[] ids = leaving.stream().map(Mentor::id).toArray(Long[]::new);
        database.sql("""
                        delete from mentor where id = any(:ids)
                           and not exists (select from consent where consent.participant = mentor.participant)""").param("ids", ids).update();
        state(List.of(ids), MentorState.RELEASED);
        people.deleteUnused(leaving.stream().map(left -> left.person().id()).toList());
    }

    /** A refusal: nothing but the fact remains, so that nobody asks again this year. */
    public void refuse(Collection<Mentor> refusing) {
        database.sql("""
                        update mentor set state = 'erased', asked_on = current_date, competences = '{}', forms = '{}', capacity_reason = null, availability = null, years_of_work = null, outside_reason = null
                         where id = any(:ids)""")
                .param("ids", refusing.stream().map(Mentor::id).toArray(Long[]::new)).update();
        List<Long> persons = refusing.stream().map(refused -> refused.person().id()).toList();
        changes.forget("mentor", persons);
        people.reduce(persons);
    }

    /** Silence: they stay outside the base. @param reasons by id */
    public void outside(Map<Long, String> reasons) {
        batches.batchUpdate("update mentor set state = 'outside', outside_reason = ? where id = ?",
                reasons.entrySet().stream().map(reason -> new Object[] {reason.getValue(), reason.getKey()}).toList());
    }

    /** Sends exactly these of the programme to the municipal base; who stands in it already and is not among them leaves it. */
    public void send(long programme, Collection<Long> ids) {
        database.sql("""
                        update mentor set sent_to_municipal_base = id = any(:ids),
                               released_to_municipal_base = released_to_municipal_base and id = any(:ids)
                         where programme = :programme""")
                .param("ids", ids.toArray(Long[]::new)).param("programme", programme).update();
    }

    /** Those sent to the municipal base, accepted or not. */
    public List<Mentor> sent(long programme) {
        return database.sql(SELECT + "where programme = ? and sent_to_municipal_base" + BY_NAME).param(programme).query(Mentor::read).list();
    }

    /** Puts mentors into the municipal base. */
    public void release(Collection<Long> ids) {
        database.sql("update mentor set released_to_municipal_base = true where id = any(:ids)").param("ids", ids.toArray(Long[]::new)).update();
    }

    /** The same people, by name and birth date, whom other organisations of the municipality have in its base. */
    public List<Mentor> releasedElsewhere(Collection<Long> ids) {
        return database.sql(SELECT + """
                         join organisation home on home.code = person.organisation
                        where released_to_municipal_base and erased_on is null
                          and exists (select from mentor sent
                                        join participant same on same.id = sent.participant
                                        join organisation sender on sender.code = same.organisation
                                       where sent.id = any(:ids) and sender.code <> home.code and sender.municipality = home.municipality
                                         and same.surname_key = person.surname_key and same.name_key = person.name_key
                                         and same.birth_date = person.birth_date)""" + BY_NAME)
                .param("ids", ids.toArray(Long[]::new)).query(Mentor::read).list();
    }
}
