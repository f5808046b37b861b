package org.nastavnik.participant;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which stored file is the scan of which paper consent. */
@Repository
public class ConsentScans {

    private final JdbcClient database;

    ConsentScans(JdbcClient database) {
        this.database = database;
    }

    /** The file with the scan of the current consent, if there is one. */
    public Optional<Long> of(long participant, ConsentPurpose purpose) {
        return database.sql("select scan from consent where participant = ? and purpose = ? and not replaced and state = 'given' and scan is not null")
                .params(participant, purpose.code()).query(Long.class).optional();
    }

    /** @param file id of the stored scan @return false when no such consent is given at present */
    public boolean attach(long participant, ConsentPurpose purpose, long file) {
        return database.sql("update consent set scan = ? where participant = ? and purpose = ? and not replaced and state = 'given' and way = 'paper'")
                .params(file, participant, purpose.code()).update() == 1;
    }
}
