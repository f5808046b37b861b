package org.nastavnik.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of practices. An organisation uses a title once. */
@Repository
public class Practices {

    private final JdbcClient database;

    Practices(JdbcClient database) {
        this.database = database;
    }

    public Optional<Practice> find(long id) {
        return database.sql("select * from practice where id = ?").param(id).query(Practice::read).optional();
    }

    /** Newest first. */
    public List<Practice> ofOrganisation(String organisation) {
        return database.sql("select * from practice where organisation = ? order by described_on desc, id desc").param(organisation)
                .query(Practice::read).list();
    }

    /** Those of these titles that the organisation has used already. */
    public List<String> usedTitles(String organisation, Collection<String> titles) {
        return database.sql("select title from practice where organisation = ? and title = any(?)")
                .params(organisation, titles.toArray(String[]::new)).query(String.class).list();
    }

    /** They begin as {@link PracticeState#DESCRIBED}. */
    public void add(List<Practice> practices) {
        database.sql("""
                        insert into practice (organisation, programme, title, form, problem, essence, result, conditions,
                                              consent_to_publish, described_on)
                        select * from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                             ?::boolean[], ?::date[])""")
                .params(texts(practices, Practice::organisation), practices.stream().map(Practice::programme).toArray(Long[]::new),
                        texts(practices, Practice::title), texts(practices, practice -> practice.form().code()),
                        texts(practices, Practice::problem), texts(practices, Practice::essence), texts(practices, Practice::result),
                        texts(practices, Practice::conditions), practices.stream().map(Practice::consentToPublish).toArray(Boolean[]::new),
                        texts(practices, practice -> practice.describedOn().toString()))
                .update();
    }

    private static String[] texts(List<Practice> practices, Function<Practice, String> column) {
        return practices.stream().map(column).toArray(String[]::new);
    }

    /** @return its id */
    long add(Practice practice) {
        add(List.of(practice));
        return database.sql("select id from practice where organisation = ? and title = ?").params(practice.organisation(), practice.title())
                .query(Long.class).single();
    }

    /** Writes its texts and form anew. */
    void rewrite(Practice practice) {
        database.sql("update practice set title = ?, form = ?, problem = ?, essence = ?, result = ?, conditions = ? where id = ?")
                .params(practice.title(), practice.form().code(), practice.problem(), practice.essence(), practice.result(),
                        practice.conditions(), practice.id()).update();
    }

    void consentToPublish(long id, boolean consent) {
        database.sql("update practice set consent_to_publish = ? where id = ?").params(consent, id).update();
    }

    /** From now on it stands in the bank for all to read. */
    void publish(long id, LocalDate on) {
        database.sql("update practice set state = 'published', published_on = ? where id = ?").params(on, id).update();
    }

    public void state(long id, PracticeState state) {
        state(List.of(id), state);
    }

    void state(Collection<Long> ids, PracticeState state) {
        database.sql("update practice set state = ? where id = any (?)").params(state.code(), ids.toArray(Long[]::new)).update();
    }
}
