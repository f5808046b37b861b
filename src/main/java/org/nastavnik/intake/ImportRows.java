package org.nastavnik.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of uploaded files with the verdicts on them and what the user decided. */
@Repository
class ImportRows {

    private record Known(List<String> reasons, Decision decision) {
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Puts the verdicts in place of earlier ones; a decision stays when its line raises the same doubts. */
    void replace(long id, List<Judged> lines) {
        Map<Integer, Known> decided = new HashMap<>();
        database.sql("select line, reasons, decision, same_as from people_import_row where import = ? and decision is not null").param(id)
                .query((RowCallbackHandler) row -> decided.put(row.getInt("line"), new Known(texts(row, "reasons"), decision(row))));
        database.sql("delete from people_import_row where import = ?").param(id).update();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> alike = new ArrayList<>();
        for (Judged line : lines) {
            Known known = decided.get(line.entry().line);
            Decision decision = known != null && isStill(known, line) ? known.decision() : new Decision(null, null);
            rows.add(new Object[] {id, line.entry().line, line.outcome().code(), line.entry().who(), line.entry().about(),
                    line.reasons().toArray(String[]::new), decision.what(), decision.sameAs()});
            line.alike().forEach(one -> alike.add(new Object[] {id, line.entry().line, one.participant(), one.refusal(), one.changes().toArray(String[]::new)}));
        }
        batches.batchUpdate("insert into people_import_row (import, line, outcome, who, about, reasons, decision, same_as) values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
        batches.batchUpdate("insert into people_import_alike (import, line, participant, refusal, changes) values (?, ?, ?, ?, ?)", alike);
    }

    private static boolean isStill(Known known, Judged line) {
        return line.outcome() == Outcome.DOUBTFUL && known.reasons().equals(line.reasons()) && (known.decision().sameAs() == null
                || line.alike().stream().anyMatch(one -> one.participant() == known.decision().sameAs() && one.refusal() == null));
    }

    /** What was asked about each line as it was shown: {@link Judged#question}. */
    Map<Integer, String> questions(long id) {
        Map<Integer, String> questions = new HashMap<>();
        database.sql("""
                        select line, outcome, (select coalesce(string_agg('/' || participant, '' order by ('/' || participant) collate "C"), '')
                                                 from people_import_alike alike where alike.import = shown.import and alike.line = shown.line)
                          from people_import_row shown where import = ?""").param(id)
                .query((RowCallbackHandler) row -> questions.put(row.getInt(1), row.getString(2) + row.getString(3)));
        return questions;
    }

    /** By line; of lines that were decided about. Whoever a line was said to be and is not there any more has to be decided about again. */
    Map<Integer, Decision> decisions(long id) {
        Map<Integer, Decision> decisions = new HashMap<>();
        database.sql("update people_import_row set decision = null where import = ? and decision = 'same' and same_as is null").param(id).update();
        database.sql("select line, decision, same_as from people_import_row where import = ? and outcome = 'doubtful' and decision is not null").param(id)
                .query((RowCallbackHandler) row -> decisions.put(row.getInt("line"), decision(row)));
        return decisions;
    }

    /** How many doubtful lines nobody has decided about. */
    int undecided(long id) {
        return database.sql("select count(*) from people_import_row where import = ? and outcome = 'doubtful' and decision is null").param(id)
                .query(Integer.class).single();
    }

    /** Notes what was decided; a person that the line was not said to be like, or must not be entered again, does not count. */
    void decide(long id, Map<Integer, Decision> decisions) {
        batches.batchUpdate("""
                        update people_import_row decided set decision = ?, same_as = ?
                         where import = ? and line = ? and outcome = 'doubtful'
                           and (?::bigint is null or exists (select from people_import_alike alike
                                                              where alike.import = decided.import and alike.line = decided.line
                                                                and alike.participant = ? and alike.refusal is null))""",
                decisions.entrySet().stream().map(one -> new Object[] {one.getValue().what(), one.getValue().sameAs(), id, one.getKey(),
                        one.getValue().sameAs(), one.getValue().sameAs()}).toList());
    }

    /** Decides about all lines that are still open; who may be somebody of the register is only left out by this, never taken. */
    void decideRest(long id, String what) {
        database.sql("""
                        update people_import_row decided set decision = :what
                         where import = :id and outcome = 'doubtful' and decision is null
                           and (:what = 'skip' or not exists (select from people_import_alike alike
                                                               where alike.import = decided.import and alike.line = decided.line))""")
                .param("id", id).param("what", what).update();
    }

    /** @param people id by line */
    void written(long id, Map<Integer, Long> people) {
        batches.batchUpdate("update people_import_row set participant = ? where import = ? and line = ?",
                people.entrySet().stream().map(line -> new Object[] {line.getValue(), id, line.getKey()}).toList());
    }

    /** @param outcome null for all @param undecided only those that nobody has decided about */
    List<ImportLine> lines(long id, Outcome outcome, boolean undecided, int offset, int atMost) {
        Map<Integer, List<ImportLine.Candidate>> candidates = new HashMap<>();
        List<ImportLine> lines = database.sql("""
                        select line, outcome, who, about, reasons, participant, decision, same_as from people_import_row
                         where import = :id and (cast(:outcome as text) is null or outcome = :outcome)
                           and (not :undecided or outcome = 'doubtful' and decision is null)
                         order by line limit :limit offset :offset""")
                .param("id", id).param("outcome", outcome == null ? null : outcome.code()).param("undecided", undecided).param("limit", atMost)
                .param("offset", offset)
                .query((row, number) -> new ImportLine(row.getInt("line"), row.getString("outcome"), row.getString("who"), row.getString("about"),
                        texts(row, "reasons"), row.getObject("participant", Long.class), decision(row),
                        candidates.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>()))).list();
        candidates(id, candidates);
        return lines;
    }

    private void candidates(long id, Map<Integer, List<ImportLine.Candidate>> byLine) {
        database.sql("""
                        select line, person.id, concat_ws(' ', surname, name, patronymic) as name,
                               concat_ws(', ', class_or_post, to_char(birth_date, 'DD.MM.YYYY')) as about, refusal, changes
                          from people_import_alike join participant person on person.id = participant
                         where import = ? and line = any(?) order by line, person.id""")
                .params(id, byLine.keySet().toArray(Integer[]::new))
                .query((RowCallbackHandler) row -> byLine.get(row.getInt("line")).add(new ImportLine.Candidate(row.getLong("id"), row.getString("name"),
                        row.getString("about"), row.getString("refusal"), texts(row, "changes"))));
    }

    static Map<Outcome, Long> counts(Collection<Judged> lines) {
        return lines.stream().collect(Collectors.groupingBy(Judged::outcome, Collectors.counting()));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String what = row.getString("decision");
        return what == null ? null : new Decision(what, row.getObject("same_as", Long.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
