package org.nastavnik.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.link.LinkToken;
import org.nastavnik.participant.ConsentNoted;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.ConsentsRevoked;
import org.nastavnik.participant.Signer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The personal links for consents and what was answered by them. */
@Repository
class ConsentLinks {

    private static final String SELECT = "select id, participant, token, signer, expires_on, answered_at, cancelled from consent_link ";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    ConsentLinks(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** What one signer shall be asked about. */
    record Wanted(long participant, Signer signer, Set<ConsentPurpose> purposes) {
    }

    /** New links; they take the place of what the same signers were asked before and have not answered. */
    void add(Collection<Wanted> all, LocalDate expiresOn, String by) {
        batches.batchUpdate("update consent_link set cancelled = true where participant = ? and signer = ? and answered_at is null",
                all.stream().map(one -> new Object[] {one.participant(), code(one.signer())}).toList());
        OffsetDateTime now = now();
        Map<String, Wanted> byToken = all.stream().collect(Collectors.toMap(one -> LinkToken.next(), one -> one));
        batches.batchUpdate("insert into consent_link (participant, token, signer, created_by, created_at, expires_on) values (?, ?, ?, ?, ?, ?)",
                byToken.entrySet().stream().map(link -> new Object[] {link.getValue().participant(), link.getKey(), code(link.getValue().signer()), by, now,
                        expiresOn}).toList());
        batches.batchUpdate("insert into consent_link_purpose (link, purpose) select id, ? from consent_link where token = ?",
                byToken.entrySet().stream().flatMap(link -> link.getValue().purposes().stream().sorted()
                        .map(purpose -> new Object[] {purpose.code(), link.getKey()})).toList());
    }

    Optional<ConsentLink> find(String token) {
        return database.sql(SELECT + "where token = ?").param(token).query(ConsentLinks::read).optional();
    }

    List<AskedConsent> asked(long link) {
        return database.sql("select id, purpose, answer, text_version, closed from consent_link_purpose where link = ? order by id").param(link)
                .query((row, number) -> new AskedConsent(row.getLong("id"), ConsentPurpose.of(row.getString("purpose")), row.getString("answer"),
                        row.getObject("text_version", Integer.class), row.getBoolean("closed"))).list();
    }

    /** The links of these people that wait for an answer today, by id of the person. */
    Map<Long, List<ConsentLink>> open(Collection<Long> participants, LocalDate today) {
        return database.sql(SELECT + """
                        where participant = any(?) and answered_at is null and not cancelled and expires_on >= ?
                          and exists (select from consent_link_purpose where link = consent_link.id and not closed) order by id""")
                .params(participants.toArray(Long[]::new), today).query(ConsentLinks::read).list().stream().collect(Collectors.groupingBy(ConsentLink::participant));
    }

    /** Who of these people has agreed by link to something that still waits for another signature. */
    Map<Long, Set<Signer>> agreed(Collection<Long> participants) {
        return database.sql("""
                        select distinct participant, signer from consent_link join consent_link_purpose on link = consent_link.id
                         where participant = any(?) and answer = 'given' and not closed and not cancelled""")
                .param(participants.toArray(Long[]::new)).query((row, number) -> Map.entry(row.getLong(1), signer(row.getString(2)))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Two signers of one person answer one after the other. */
    void lock(long participant) {
        database.sql("select id from participant where id = ? for update").param(participant).query(Long.class).single();
    }

    /** @param fullName of the representative, or null @return false when the link was answered or replaced in the meantime */
    boolean answered(long link, String fullName) {
        return database.sql("update consent_link set answered_at = ?, full_name = ? where id = ? and answered_at is null and not cancelled")
                .params(now(), fullName, link).update() == 1;
    }

    void answer(long asked, String answer, int textVersion) {
        database.sql("update consent_link_purpose set answer = ?, text_version = ? where id = ? and not closed").params(answer, textVersion, asked).update();
    }

    /** Who has agreed to this version of the text, with the name that the representative gave. */
    Map<Signer, Optional<String>> signed(long participant, ConsentPurpose purpose, int textVersion) {
        return database.sql("""
                        select signer, full_name from consent_link join consent_link_purpose on link = consent_link.id
                         where participant = ? and purpose = ? and text_version = ? and answer = 'given' and not closed and not cancelled order by answered_at""")
                .params(participant, purpose.code(), textVersion)
                .query((row, number) -> Map.entry(signer(row.getString(1)), Optional.ofNullable(row.getString(2)))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, later) -> later));
    }

    /** A newer word on a purpose, by whatever way, settles what links still ask. */
    @EventListener
    void settle(ConsentNoted noted) {
        database.sql("""
                        update consent_link_purpose set closed = true
                          from consent_link where consent_link.id = link and participant = ? and purpose = ? and not closed""")
                .params(noted.participant(), noted.purpose().code()).update();
    }

    /** Who has withdrawn is not asked by an old link. */
    @EventListener
    void cancel(ConsentsRevoked revoked) {
        database.sql("update consent_link set cancelled = true where participant = ?").param(revoked.participant()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String code(Signer signer) {
        return signer == Signer.PERSON ? "person" : "representative";
    }

    private static Signer signer(String code) {
        return "person".equals(code) ? Signer.PERSON : Signer.REPRESENTATIVE;
    }

    private static ConsentLink read(ResultSet row, int number) throws SQLException {
        return new ConsentLink(row.getLong("id"), row.getLong("participant"), row.getString("token"), signer(row.getString("signer")),
                row.getObject("expires_on", LocalDate.class), row.getObject("answered_at", OffsetDateTime.class), row.getBoolean("cancelled"));
    }
}
