package org.nastavnik.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.programme.MentoringForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bank of practices: what is published, for all to read, without names of people. */
@Repository
class PracticeBank {

    /**
     * What a reader looks for.
     *
     * @param words in any of their forms, or null
     * @param form code of a {@link MentoringForm}, or null
     * @param organisation code of the author, or null
     * @param page from 0
     */
    record Wish(String words, String form, String organisation, int page) {
    }

    /** @param author code of the organisation, @param organisation its short name @param place of the contest, or null */
    record Published(long id, String title, String form, String problem, String essence, String result, String conditions,
                     String author, String organisation, LocalDate publishedOn, String contest, Integer place, String nomination) {

        public String formTitle() {
            return MentoringForm.of(form).title();
        }
    }

    /** One page of what was found. @param all how many there are altogether */
    record Found(List<Published> practices, int all, int page) {

        public int pages() {
            return Math.max(1, (all + PAGE - 1) / PAGE);
        }
    }

    static final int PAGE = 20;

    private static final String SELECT = """
            select practice.id, practice.title, practice.form, practice.problem, practice.essence, practice.result, practice.conditions,
                   practice.organisation as author, organisation.short_name as organisation, practice.published_on, contest.title as contest, won.place,
                   nomination.title as nomination
              from practice
              join organisation on organisation.code = practice.organisation
              left join contest_entry won on won.practice = practice.id and won.place is not null
              left join contest on contest.id = won.contest
              left join contest_nomination nomination on nomination.id = won.nomination
             where practice.state = 'published'
            """;
    private static final String WISHED = """
             and (:words::text is null or practice.words @@ websearch_to_tsquery('russian', :words))
             and (:form::text is null or practice.form = :form)
             and (:organisation::text is null or practice.organisation = :organisation)
            """;

    private final JdbcClient database;

    PracticeBank(JdbcClient database) {
        this.database = database;
    }

    /** The latest first; a page beyond the last is the last. */
    Found find(Wish wish) {
        int all = database.sql("select count(*) from practice where state = 'published'" + WISHED)
                .param("words", wish.words()).param("form", wish.form()).param("organisation", wish.organisation()).query(Integer.class).single();
        int page = Math.min(Math.max(wish.page(), 0), Math.max(0, (all - 1) / PAGE));
        return new Found(database.sql(SELECT + WISHED + "order by practice.published_on desc, practice.id desc limit :limit offset :offset")
                .param("words", wish.words()).param("form", wish.form()).param("organisation", wish.organisation()).param("limit", PAGE).param("offset", page * PAGE)
                .query(Published.class).list(), all, page);
    }

    /** Organisations with practices in the bank: short names by code, in order. */
    Map<String, String> authors() {
        Map<String, String> authors = new LinkedHashMap<>();
        database.sql("""
                        select code, short_name from organisation
                         where exists (select from practice where practice.organisation = code and practice.state = 'published')
                         order by short_name collate "ru-x-icu", code""").query(row -> {
            authors.put(row.getString("code"), row.getString("short_name"));
        });
        return authors;
    }

    Optional<Published> find(long id) {
        return database.sql(SELECT + "and practice.id = ?").param(id).query(Published.class).optional();
    }

    /** Takes a practice of these organisations out of the bank. @return its title when it is out, now or since before */
    Optional<String> retire(long id, Collection<String> organisations) {
        database.sql("update practice set state = 'retired' where id = ? and state = 'published' and organisation = any (?)")
                .params(id, organisations.toArray(String[]::new)).update();
        return database.sql("select title from practice where id = ? and state = 'retired' and organisation = any (?)")
                .params(id, organisations.toArray(String[]::new)).query(String.class).optional();
    }

    /** Puts a practice back that was taken out. @return whether it is in the bank */
    boolean restore(long id, Collection<String> organisations) {
        database.sql("""
                        update practice set state = 'published'
                         where id = ? and state = 'retired' and consent_to_publish and published_on is not null and organisation = any (?)""")
                .params(id, organisations.toArray(String[]::new)).update();
        return database.sql("select exists (select from practice where id = ? and state = 'published' and organisation = any (?))")
                .params(id, organisations.toArray(String[]::new)).query(Boolean.class).single();
    }
}
