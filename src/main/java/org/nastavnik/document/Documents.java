package org.nastavnik.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of papers. A number is used once per organisation, kind and year. */
@Repository
public class Documents {

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    /** Whether a paper of this kind already has the number in the year of {@code signedOn}. */
    public boolean isUsed(String organisation, String kind, String number, LocalDate signedOn) {
        return database.sql("select exists (select from document where organisation = ? and kind = ? and number = ? and year = ?)")
                .params(organisation, kind, number, signedOn.getYear()).query(Boolean.class).single();
    }

    /** @return the id of the new paper */
    public long add(Paper paper) {
        return database.sql("""
                        insert into document (organisation, kind, number, signed_on, title, link, signed_by, programme, task)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(paper.organisation(), paper.kind(), paper.number(), paper.signedOn(), paper.title(), paper.link(),
                        paper.signedBy(), paper.programme(), paper.task())
                .query(Long.class).single();
    }

    /** The latest papers of an organisation, at most 200. */
    public List<RegisteredPaper> ofOrganisation(String organisation) {
        return database.sql("select id, title, number, signed_on from document where organisation = ? order by signed_on desc, id desc limit 200")
                .param(organisation).query(RegisteredPaper.class).list();
    }

    /** The latest paper of a kind that an organisation has signed since a day. */
    public Optional<RegisteredPaper> latest(String organisation, String kind, LocalDate since) {
        return database.sql("""
                        select id, title, number, signed_on from document where organisation = ? and kind = ? and signed_on >= ?
                         order by signed_on desc, id desc limit 1""").params(organisation, kind, since).query(RegisteredPaper.class).optional();
    }
}
