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
     * Finds who of the organisation is like the people just entered: the same surname and name with another birth date or
     * patronymic, or the same birth date with the same surname or the same name.
     */
    void ask(Collection<Long> entered) {
        database.sql("""
                        with person as (
                            select id, organisation, birth_date, translate(lower(surname), 'ё', 'е') as surname,
                                   translate(lower(name), 'ё', 'е') as name
                              from participant where erased_on is null)
                        insert into likeness (entered, known)
                        select new.id, known.id
                          from person new
                          join person known on known.organisation = new.organisation
                           and (known.id < new.id or known.id <> all(:entered)) and known.id <> new.id
                           and (known.surname = new.surname and known.name = new.name
                                or known.birth_date = new.birth_date and (known.surname = new.surname or known.name = new.name))
                         where new.id = any(:entered)
                        on conflict do nothing""")
                .param("entered", entered.toArray(Long[]::new)).update();
    }

    /** The questions about these people that nobody has answered yet. */
    public List<Likeness> open(Collection<Long> participants) {
        List<Long[]> couples = database.sql("select entered, known from likeness where entered = any(:people) and not different order by entered, known")
                .param("people", participants.toArray(Long[]::new))
                .query((row, number) -> new Long[] {row.getLong(1), row.getLong(2)}).list();
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
        database.sql("update likeness set different = true where entered = ? and known = ?")
                .params(couple.entered().id(), couple.known().id()).update();
    }

    /**
     * They are one: everything of the entered person passes to the known one, whose name stays; what was entered twice for
     * the same programme stays as it was known.
     */
    public void same(Likeness couple) {
        for (String role : List.of("mentee", "mentor")) {
            database.sql("""
                            delete from %1$s entered using %1$s known
                             where entered.participant = :entered and known.participant = :known and known.programme = entered.programme"""
                            .formatted(role))
                    .param("entered", couple.entered().id()).param("known", couple.known().id()).update();
            pass(role, couple);
        }
        database.sql("""
                        update consent set replaced = true
                         where participant = :entered and not replaced
                           and purpose in (select purpose from consent where participant = :known and not replaced)""")
                .param("entered", couple.entered().id()).param("known", couple.known().id()).update();
        pass("consent", couple);
        pass("representative", couple);
        database.sql("delete from participant where id = ?").param(couple.entered().id()).update();
        complete(couple.known().id(), couple.entered());
    }

    private void pass(String table, Likeness couple) {
        database.sql("update " + table + " set participant = :known where participant = :entered")
                .param("entered", couple.entered().id()).param("known", couple.known().id()).update();
    }

    private void complete(long known, Participant entered) {
        database.sql("""
                        update participant set birth_date = coalesce(birth_date, ?), patronymic = coalesce(patronymic, ?),
                               contact = coalesce(contact, ?), class_or_post = coalesce(?, class_or_post), kind = ?
                         where id = ?""")
                .params(entered.birthDate(), entered.name().patronymic(), entered.contact(), entered.classOrPost(), entered.kind().code(), known)
                .update();
    }
}
