package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of consents. A municipality's own text goes before the delivered one; older versions stay for ever. */
@Repository
public class ConsentTexts {

    private final JdbcClient database;

    ConsentTexts(JdbcClient database) {
        this.database = database;
    }

    /** The texts that hold for an organisation, or for a municipality itself, on this day: one for each purpose. */
    public Map<ConsentPurpose, ConsentText> current(String organisation, LocalDate on) {
        return database.sql("""
                        select distinct on (purpose) consent_text.*
                          from consent_text join organisation on organisation.code = ?
                         where (consent_text.municipality is null or consent_text.municipality in (organisation.code, organisation.municipality))
                           and valid_from <= ?
                         order by purpose, consent_text.municipality nulls last, version desc""")
                .params(organisation, on).query(ConsentText::read).list().stream().collect(Collectors.toMap(ConsentText::purpose, Function.identity()));
    }

    /** All versions of one purpose, newest first: the municipality's own, then the delivered ones. */
    public List<ConsentText> versions(String municipality, ConsentPurpose purpose) {
        return database.sql("""
                        select * from consent_text where purpose = ? and (municipality is null or municipality = ?)
                         order by municipality nulls last, version desc""")
                .params(purpose.code(), municipality).query(ConsentText::read).list();
    }

    /**
     * Adds the next version of a text.
     *
     * @param askAnew whether what is consented to has changed: consents given before are asked anew from that day on
     */
    public void add(String municipality, ConsentPurpose purpose, LocalDate validFrom, Integer months, String body, String author, boolean askAnew) {
        database.sql("""
                        insert into consent_text (municipality, purpose, version, valid_from, months, body, author)
                        select :municipality, :purpose, 1 + coalesce(max(version), 0), :from, :months, :body, :author
                          from consent_text where purpose = :purpose and (municipality is null or municipality = :municipality)""")
                .param("municipality", municipality).param("purpose", purpose.code()).param("from", validFrom).param("months", months)
                .param("body", body).param("author", author).update();
        if (askAnew) {
            database.sql("""
                            update consent set valid_to = least(valid_to, :last)
                              from participant join organisation on organisation.code = participant.organisation
                             where participant.id = consent.participant and consent.purpose = :purpose and consent.state = 'given' and not replaced
                               and :municipality in (organisation.code, organisation.municipality) and given_on <= :last""")
                    .param("last", validFrom.minusDays(1)).param("purpose", purpose.code()).param("municipality", municipality).update();
        }
    }
}
