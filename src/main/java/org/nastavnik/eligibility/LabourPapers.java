package org.nastavnik.eligibility;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.programme.MentoringForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of labour papers: one set per pair and mentor, so a new mentor of a pair brings papers of their own. */
@Repository
public class LabourPapers {

    private static final LabourPaper NONE = new LabourPaper(false, null, null, null, null, null, null);

    private final JdbcClient database;

    LabourPapers(JdbcClient database) {
        this.database = database;
    }

    /** Article 351.8 speaks of one employee helping another. */
    public static boolean needed(MentoringForm form) {
        return form == MentoringForm.TEACHER_TEACHER;
    }

    public Optional<LabourPaper> find(long pair, long mentor) {
        return database.sql("select * from labour_paper where pair = ? and mentor = ?").params(pair, mentor).query(LabourPapers::read).optional();
    }

    public void record(long pair, long mentor, LabourPaper paper) {
        database.sql("""
                        insert into labour_paper (pair, mentor, in_function, ground, consent_on, addendum_number, addendum_on, supplement, no_supplement_ground)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (pair, mentor) do update set in_function = excluded.in_function, ground = excluded.ground,
                            consent_on = excluded.consent_on, addendum_number = excluded.addendum_number, addendum_on = excluded.addendum_on,
                            supplement = excluded.supplement, no_supplement_ground = excluded.no_supplement_ground""")
                .params(pair, mentor, paper.inFunction(), paper.ground(), paper.consentOn(), paper.addendumNumber(), paper.addendumOn(),
                        paper.supplement(), paper.noSupplementGround())
                .update();
    }

    /** By pair: the paper that its present mentor still lacks; pairs that need none or have all are left out. */
    public Map<Long, String> missing(Collection<Long> pairs) {
        return database.sql("""
                        select pair.id, pair.form, paper.* from pair left join labour_paper paper on paper.pair = pair.id and paper.mentor = pair.mentor
                         where pair.id = any(?)""")
                .param(pairs.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("id"), missing(row))).list().stream()
                .filter(entry -> entry.getValue().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get()));
    }

    private static Optional<String> missing(ResultSet row) throws SQLException {
        if (!needed(MentoringForm.of(row.getString("form")))) {
            return Optional.empty();
        }
        return (row.getObject("in_function") == null ? NONE : read(row, 0)).missing();
    }

    private static LabourPaper read(ResultSet row, int number) throws SQLException {
        return new LabourPaper(row.getBoolean("in_function"), row.getString("ground"), row.getObject("consent_on", LocalDate.class),
                row.getString("addendum_number"), row.getObject("addendum_on", LocalDate.class), row.getObject("supplement", BigDecimal.class),
                row.getString("no_supplement_ground"));
    }
}
