package org.nastavnik.participant;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes one record of two, and two of one again. To be called within a transaction. */
@Repository
public class Merges {

    private static final List<String> ROLES = List.of("mentee", "mentor");
    /** Columns of a participant that are not computed. */
    private static final String COLUMNS = """
            id, organisation, surname, name, patronymic, birth_date, kind, class_or_post, contact, employer, partner, origin, erased_on, languages, restrictions""";

    private final JdbcClient database;
    private final Changes changes;
    private final Likenesses likenesses;

    Merges(JdbcClient database, Changes changes, Likenesses likenesses) {
        this.database = database;
        this.changes = changes;
        this.likenesses = likenesses;
    }

    /**
     * They are one: everything of the entered person passes to the known one, whose name stays; what was entered twice for
     * the same programme stays as it was known.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when both have already worked in the same programme
     */
    public void merge(Likeness couple) {
        long gone = couple.entered().id();
        long kept = couple.known().id();
        changes.merging();
        long merge = database.sql("""
                        insert into participant_merge (kept, gone, gone_row, kept_row)
                        select known.id, entered.id, to_jsonb(entered), to_jsonb(known) from participant known, participant entered
                         where known.id = ? and entered.id = ? returning id""").params(kept, gone).query(Long.class).single();
        ROLES.forEach(role -> database.sql("""
                        with twice as (delete from %1$s entered using %1$s known
                                        where entered.participant = :gone and known.participant = :kept and known.programme = entered.programme
                                       returning to_jsonb(entered) as row)
                        update participant_merge set deleted = deleted || (select coalesce(jsonb_agg(jsonb_build_object('table', '%1$s', 'row', row)), '[]') from twice)
                         where id = :merge""".formatted(role)).param("gone", gone).param("kept", kept).param("merge", merge).update());
        database.sql("""
                        with doubled as (update consent set replaced = true
                                          where participant = :gone and not replaced
                                            and purpose in (select purpose from consent where participant = :kept and not replaced)
                                         returning id)
                        update participant_merge set replaced = (select coalesce(array_agg(id), '{}') from doubled) where id = :merge""")
                .param("gone", gone).param("kept", kept).param("merge", merge).update();
        references().forEach(reference -> database.sql("""
                        with moving as (update %1$s set %2$s = :kept where %2$s = :gone returning jsonb_build_object(%3$s) as key)
                        update participant_merge
                           set moved = moved || (select coalesce(jsonb_agg(jsonb_build_object('table', '%1$s', 'column', '%2$s', 'key', key)), '[]') from moving)
                         where id = :merge""".formatted(reference.table(), reference.column(), reference.key()))
                .param("gone", gone).param("kept", kept).param("merge", merge).update());
        database.sql("update participant set erased_on = current_date where id = ?").param(gone).update();
        database.sql("""
                        update participant known
                           set birth_date = coalesce(known.birth_date, entered.birth_date), patronymic = coalesce(known.patronymic, entered.patronymic),
                               contact = coalesce(known.contact, entered.contact), class_or_post = coalesce(entered.class_or_post, known.class_or_post),
                               kind = entered.kind, employer = coalesce(known.employer, entered.employer), partner = coalesce(known.partner, entered.partner),
                               languages = coalesce(known.languages, entered.languages), restrictions = coalesce(known.restrictions, entered.restrictions),
                               origin = coalesce(known.origin, entered.origin)
                          from participant entered
                         where known.id = :kept and entered.id = :gone""").param("kept", kept).param("gone", gone).update();
        database.sql("delete from participant where id = ?").param(gone).update();
    }

    /** The last one of this person, which can be taken back. */
    public Optional<Merge> last(long participant) {
        return database.sql("""
                        select id, concat_ws(' ', gone_row ->> 'surname', gone_row ->> 'name', gone_row ->> 'patronymic') as gone_name, merged_at::date as "on"
                          from participant_merge where kept = ? order by id desc limit 1""").param(participant).query(Merge.class).optional();
    }

    /**
     * They are two after all: whoever was gone is there again with what was theirs; what came to the kept record later stays there.
     *
     * @return false when it is not the last merge of the person any more
     */
    public boolean undo(long participant, long merge) {
        database.sql("select id from participant where id = ? for update").param(participant).query(Long.class).optional();
        if (last(participant).filter(one -> one.id() == merge).isEmpty()) {
            return false;
        }
        changes.parting();
        long gone = database.sql("select gone from participant_merge where id = ?").param(merge).query(Long.class).single();
        giveBackValues(merge);
        database.sql("insert into participant (%1$s) overriding system value select %1$s from jsonb_populate_record(null::participant, (select gone_row from participant_merge where id = ?))"
                .formatted(COLUMNS)).param(merge).update();
        references().forEach(reference -> database.sql("""
                        update %1$s set %2$s = :gone
                         where %2$s = :kept and jsonb_build_object(%3$s) in (
                               select one -> 'key' from participant_merge, jsonb_array_elements(moved) one
                                where id = :merge and one ->> 'table' = '%1$s' and one ->> 'column' = '%2$s')"""
                        .formatted(reference.table(), reference.column(), reference.key()))
                .param("gone", gone).param("kept", participant).param("merge", merge).update());
        ROLES.forEach(role -> database.sql("""
                        insert into %1$s overriding system value
                        select role.* from participant_merge, jsonb_array_elements(deleted) one, jsonb_populate_record(null::%1$s, one -> 'row') role
                         where participant_merge.id = ? and one ->> 'table' = '%1$s'""".formatted(role)).param(merge).update());
        database.sql("update consent set replaced = false where participant = ? and id = any(array(select unnest(replaced) from participant_merge where id = ?))")
                .params(gone, merge).update();
        database.sql("delete from participant_merge where id = ?").param(merge).update();
        likenesses.askAbout(List.of(gone));
        return true;
    }

    /** Of what was taken from the record that is gone: what nobody has changed since. */
    private void giveBackValues(long merge) {
        String taken = List.of("birth_date", "patronymic", "contact", "class_or_post", "kind", "employer", "partner", "languages", "restrictions", "origin").stream()
                .map(column -> "%1$s = case when known.%1$s is not distinct from taken.%1$s then before.%1$s else known.%1$s end".formatted(column))
                .reduce((one, other) -> one + ", " + other).orElseThrow();
        database.sql("""
                        update participant known set %s
                          from participant_merge, jsonb_populate_record(null::participant, gone_row) taken, jsonb_populate_record(null::participant, kept_row) before
                         where participant_merge.id = ? and known.id = participant_merge.kept""".formatted(taken)).param(merge).update();
    }

    /** @param key arguments of {@code jsonb_build_object}: the primary key without the column itself */
    private record Reference(String table, String column, String key) {
    }

    /** Every column that names a participant, whichever feature owns it; a question about the two goes with the one who goes. */
    private List<Reference> references() {
        return database.sql("""
                        select conrelid::regclass::text as "table", attname as "column",
                               coalesce((select string_agg(quote_literal(own.attname) || ', ' || quote_ident(own.attname), ', ' order by own.attnum)
                                           from pg_index join pg_attribute own on own.attrelid = indrelid and own.attnum = any(indkey)
                                          where indrelid = conrelid and indisprimary and own.attnum <> named.attnum), '') as key
                          from pg_constraint
                          join pg_attribute named on named.attrelid = conrelid and named.attnum = conkey[1]
                         where contype = 'f' and confrelid = 'participant'::regclass and conrelid <> 'likeness'::regclass""")
                .query(Reference.class).list();
    }
}
