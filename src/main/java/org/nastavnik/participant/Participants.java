package org.nastavnik.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of people. Erased people are not found. */
@Repository
public class Participants {

    private static final String SELECT = "select " + Participant.COLUMNS + " from participant person where erased_on is null ";

    private final JdbcClient database;

    Participants(JdbcClient database) {
        this.database = database;
    }

    public Optional<Participant> find(long id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** By id; ids that are not found are left out. */
    public Map<Long, Participant> find(Collection<Long> ids) {
        return database.sql(SELECT + "and id = any(:ids)").param("ids", ids.toArray(Long[]::new))
                .query(Participant::read).list().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    /** By surname. */
    public List<Participant> ofOrganisation(String organisation) {
        return database.sql(SELECT + """
                and organisation = ? order by surname collate "ru-x-icu", name, id""").param(organisation)
                .query(Participant::read).list();
    }
}
