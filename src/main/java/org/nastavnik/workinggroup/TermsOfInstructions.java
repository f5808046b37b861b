package org.nastavnik.workinggroup;

import java.time.LocalDate;
import java.util.Optional;
import org.nastavnik.execution.OpenTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days that instructions of the working group name for an organisation. */
@Repository
class TermsOfInstructions implements OpenTerms {

    private final JdbcClient database;

    TermsOfInstructions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<LocalDate> earliest(String organisation, String words, LocalDate from) {
        return database.sql("""
                        select instruction.due_on from instruction join protocol_decision decision on decision.id = instruction.decision
                         where instruction.organisation = ? and instruction.state in ('inWork', 'returned')
                           and instruction.due_on >= ? and (decision.text || ' ' || array_to_string(decision.results, ' ')) ~* ?
                         order by instruction.due_on limit 1""")
                .params(organisation, from, words).query(LocalDate.class).optional();
    }
}
