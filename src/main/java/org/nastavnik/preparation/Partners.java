package org.nastavnik.preparation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partners of organisations; a partner stays from year to year. */
@Repository
class Partners {

    private final JdbcClient database;

    Partners(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    List<Partner> of(String organisation) {
        return database.sql("""
                        select id, name, kind, contact, agreement from partner
                         where organisation = ? order by name collate "ru-x-icu\"""").param(organisation)
                .query((row, number) -> new Partner(row.getLong("id"), row.getString("name"), PartnerKind.of(row.getString("kind")),
                        row.getString("contact"), row.getString("agreement")))
                .list();
    }

    /** Adds partners; one of the same name, however capitalised, is corrected, and what is left out about it stays. */
    void register(String organisation, List<Partner> partners) {
        database.sql("""
                        insert into partner (organisation, name, kind, contact, agreement)
                        select :organisation, name, kind, contact, agreement
                          from unnest(:names::text[], :kinds::text[], :contacts::text[], :agreements::text[])
                               as entered (name, kind, contact, agreement)
                        on conflict (organisation, lower(name)) do update
                           set name = excluded.name, kind = excluded.kind, contact = coalesce(excluded.contact, partner.contact),
                               agreement = coalesce(excluded.agreement, partner.agreement)""")
                .param("organisation", organisation)
                .param("names", partners.stream().map(Partner::name).toArray(String[]::new))
                .param("kinds", partners.stream().map(partner -> partner.kind().code()).toArray(String[]::new))
                .param("contacts", partners.stream().map(Partner::contact).toArray(String[]::new))
                .param("agreements", partners.stream().map(Partner::agreement).toArray(String[]::new))
                .update();
    }
}
