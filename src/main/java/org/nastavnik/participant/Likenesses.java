package org.nastavnik.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who are alike: each such couple is asked about once and never merged without an answer. */
@Repository
public class Likenesses {

    private final JdbcClient database;

    Likenesses(JdbcClient database) {
        this.database = database;
    }

    /**
     * Finds who of the organisation is like the people just entered, whatever the case, «ё», hyphens and Latin letters: the same
     * surname and name, also swapped, unless birth date and patronymic both differ; the same birth date with the same surname,
     * with the same name and patronymic, or with a name that differs by a slip of the pen. An answered couple is not asked again.
     */
    void ask(Collection<Long> entered) {
        database.sql("""
                        with fresh as (select unnest(:entered) as id),
                        person as (
                            select id, organisation, birth_date, surname_key, name_key, search, name_key(patronymic) as patronymic_key,
                                   id in (select id from fresh) as fresh
                              from participant where erased_on is null
                               and organisation in (select organisation from participant join fresh using (id))),
                        couple as (
                            select one.id as one, other.id as other
                              from person one join person other using (organisation, surname_key, name_key)
                             where one.fresh and one.id <> other.id
                               and not coalesce(one.birth_date <> other.birth_date and one.patronymic_key <> other.patronymic_key, false)
                            union
                            select one.id, other.id
                              from person one join person other on other.organisation = one.organisation
                               and other.surname_key = one.name_key and other.name_key = one.surname_key
                             where one.fresh and one.id <> other.id and coalesce(one.birth_date = other.birth_date, true)
                            union
                            select one.id, other.id
                              from person one join person other using (organisation, birth_date)
                             where one.fresh and one.id <> other.id
                               and (one.surname_key = other.surname_key
                                    or one.name_key = other.name_key and coalesce(one.patronymic_key = other.patronymic_key, true)
                                    or similarity(one.search, other.search) > 0.55))
                        insert into likeness (entered, known)
                        select distinct case when other in (select id from fresh) then greatest(one, other) else one end,
                                        case when other in (select id from fresh) then least(one, other) else other end
                          from couple
                         where not exists (select from likeness where known = couple.one and entered = couple.other)
                        on conflict do nothing""")
                .param("entered", entered.toArray(Long[]::new)).update();
    }

    /** Looks for people like these, who may have been known for long. */
    public void askAbout(Collection<Long> participants) {
        ask(participants);
    }

    /** Looks through the whole organisation. */
    public void askAbout(String organisation) {
        ask(database.sql("select id from participant where organisation = ? and erased_on is null").param(organisation).query(Long.class).list());
    }

    /** The questions about these people that nobody has answered yet. */
    public List<Likeness> open(Collection<Long> participants) {
        return couples(database.sql("select entered, known from likeness where entered = any(:people) and not different order by entered, known")
                .param("people", participants.toArray(Long[]::new))
                .query((row, number) -> new Long[] {row.getLong(1), row.getLong(2)}).list());
    }

    /** How many questions about this person, on either side of the couple, nobody has answered yet. */
    public int openAbout(long participant) {
        return database.sql("select count(*) from likeness where (entered = :person or known = :person) and not different")
                .param("person", participant).query(Integer.class).single();
    }

    /** The organisation's open questions, the newest people first. */
    public List<Likeness> openIn(String organisation, int atMost) {
        return couples(database.sql("""
                        select entered, known from likeness join participant person on person.id = entered
                         where person.organisation = ? and not different order by entered desc, known limit ?""")
                .params(organisation, atMost).query((row, number) -> new Long[] {row.getLong(1), row.getLong(2)}).list());
    }

    public int countIn(String organisation) {
        return database.sql("select count(*) from likeness join participant person on person.id = entered where person.organisation = ? and not different")
                .param(organisation).query(Integer.class).single();
    }

    /** Whether another organisation of the municipality has a person of this name and birth date; which one is not told. */
    public boolean elsewhere(long participant) {
        return database.sql("""
                        select exists (
                            select from participant person
                              join organisation home on home.code = person.organisation
                              join participant other on (other.surname_key = person.surname_key and other.name_key = person.name_key
                                                         or other.surname_key = person.name_key and other.name_key = person.surname_key)
                               and other.birth_date = person.birth_date and other.organisation <> person.organisation and other.erased_on is null
                              join organisation away on away.code = other.organisation and away.municipality = home.municipality
                             where person.id = ?)""").param(participant).query(Boolean.class).single();
    }

    private List<Likeness> couples(List<Long[]> couples) {
        Map<Long, Participant> people = people(couples.stream().flatMap(Stream::of).toList());
        return couples.stream().map(couple -> new Likeness(people.get(couple[0]), people.get(couple[1]))).toList();
    }

    private Map<Long, Participant> people(Collection<Long> ids) {
        return database.sql("select " + Participant.COLUMNS + " from participant person where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new)).query(Participant::read).list().stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    /** They are two people. */
    public void different(Likeness couple) {
        database.sql("update likeness set different = true where entered in (:one, :other) and known in (:one, :other)")
                .param("one", couple.entered().id()).param("other", couple.known().id()).update();
    }

    /** They are two people each. @param couples ids of both */
    public void different(List<long[]> couples) {
        database.sql("""
                        update likeness set different = true from unnest(?::bigint[], ?::bigint[]) as told (one, other)
                         where entered = one and known = other or entered = other and known = one""")
                .params(couples.stream().map(couple -> couple[0]).toArray(Long[]::new), couples.stream().map(couple -> couple[1]).toArray(Long[]::new)).update();
    }
}
