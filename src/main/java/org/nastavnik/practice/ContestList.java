package org.nastavnik.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contests and their entries as lists to read. */
@Repository
class ContestList {

    /** @param state as in the table @param entered entries that were handed in, @param admitted of them to be scored */
    record Line(long id, String municipality, String title, String state, LocalDate entriesTo, String protocolNumber, LocalDate protocolDate,
                int entered, int admitted) {

        public boolean approved() {
            return "approved".equals(state);
        }

        /** In Russian. @param today in the municipality */
        String stateTitle(LocalDate today) {
            return switch (state) {
                case "draft" -> "готовится";
                case "approved" -> "итоги утверждены";
                case "notHeld" -> "не состоялся";
                default -> today.isAfter(entriesTo) ? "заявки оцениваются" : "идёт приём заявок";
            };
        }
    }

    /** An entry that was handed in. @param place null without one */
    record Entry(long id, String nomination, String practice, String organisation, String organisationName, String state, Integer place) {

        public String stateTitle() {
            return switch (state) {
                case "submitted" -> "на проверке";
                case "returned" -> "возвращена";
                case "admitted" -> "допущена";
                case "rejected" -> "отклонена";
                case "withdrawn" -> "снята";
                default -> "не подана";
            };
        }
    }

    private static final String SELECT = """
            select contest.id, municipality, title, contest.state, entries_to, protocol_number, protocol_date,
                   count(*) filter (where entry.consent_number is not null)::int as entered,
                   count(*) filter (where entry.state = 'admitted')::int as admitted
              from contest left join contest_entry entry on entry.contest = contest.id
            """;
    private static final String GROUP = " group by contest.id ";

    private final JdbcClient database;

    ContestList(JdbcClient database) {
        this.database = database;
    }

    /** Of one's own municipality, and those that invited one's own organisation; newest first. */
    List<Line> of(Collection<String> organisations, int limit, int offset) {
        return database.sql(SELECT + """
                         where municipality = any (:organisations)
                            or exists (select from contest_entry own where own.contest = contest.id and own.organisation = any (:organisations))
                        """ + GROUP + "order by contest.id desc limit :limit offset :offset")
                .param("organisations", organisations.toArray(String[]::new)).param("limit", limit).param("offset", offset).query(Line.class).list();
    }

    Optional<Line> find(long contest) {
        return database.sql(SELECT + " where contest.id = ?" + GROUP).param(contest).query(Line.class).optional();
    }

    /** Whether the contest invited one of these organisations. */
    boolean invites(long contest, Collection<String> organisations) {
        return database.sql("select exists (select from contest_entry where contest = ? and organisation = any (?))")
                .params(contest, organisations.toArray(String[]::new)).query(Boolean.class).single();
    }

    /** Entries that were handed in, by nomination and place. */
    List<Entry> entries(long contest) {
        return database.sql("""
                        select entry.id, nomination.title as nomination, practice.title as practice, entry.organisation,
                               organisation.short_name as organisation_name, entry.state, entry.place
                          from contest_entry entry join contest_nomination nomination on nomination.id = entry.nomination
                          join practice on practice.id = entry.practice join organisation on organisation.code = entry.organisation
                         where entry.contest = ? and entry.state not in ('declined', 'missed')
                         order by nomination.id, entry.place nulls last, entry.id""").param(contest).query(Entry.class).list();
    }

    /** Logins of the experts of a contest. */
    List<String> experts(long contest) {
        return database.sql("select login from contest_expert where contest = ? order by login").param(contest).query(String.class).list();
    }
}
