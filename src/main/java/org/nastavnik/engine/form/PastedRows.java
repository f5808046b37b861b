package org.nastavnik.engine.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lines pasted from Excel into a text area: cells separated by tabs. A first line of headings is recognised by the labels
 * of the columns, which then may stand in any order; without it the columns stand in the declared order.
 */
public final class PastedRows {

    private static final CSVFormat TABLE = CSVFormat.TDF.builder()
            .setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();
    private static final Pattern NUMBERING = Pattern.compile("(№|N)?\\s*(п/?п)?\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<PastedColumn> columns;

    public PastedRows(PastedColumn... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Reads the answer of a text area; empty when nothing was pasted. {@link Row#number} is the line in the text area.
     * Refuses with all faults at once, up to ten, each named by line and column; cells are never quoted.
     *
     * @param key of the text area
     */
    public List<Row> read(Submission submission, String key) {
        if (!submission.has(key)) {
            return List.of();
        }
        PastedFaults faults = new PastedFaults();
        List<Row> rows = rows(submission.text(key), submission.names().of(key), faults);
        faults.refuse(key, submission.names().of(key));
        return rows;
    }

    /**
     * Reads what was pasted outside of a form of the engine.
     *
     * @param faults gets a Russian sentence for each fault, which names the line and the column; such a line may lack values
     */
    public List<Row> read(String text, List<String> faults) {
        PastedFaults found = new PastedFaults();
        List<Row> rows = rows(text, "", found);
        faults.addAll(found.all());
        return rows;
    }

    private List<Row> rows(String text, String textArea, PastedFaults faults) {
        List<CSVRecord> lines = lines(text);
        List<PastedColumn> order = columns;
        if (!lines.isEmpty() && isHeading(lines.get(0))) {
            order = order(lines.remove(0), faults);
        }
        List<Row> rows = new ArrayList<>();
        for (CSVRecord line : lines) {
            int number = (int) line.getRecordNumber();
            rows.add(new Row(number, values(line, order, faults), names(textArea, number)));
        }
        return rows;
    }

    private static List<CSVRecord> lines(String text) {
        try (CSVParser parser = CSVParser.parse(text, TABLE)) {
            return parser.stream().filter(line -> line.stream().anyMatch(cell -> !cell.isBlank()))
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean isHeading(CSVRecord line) {
        long known = line.stream().filter(cell -> columns.stream().anyMatch(column -> column.isCalled(cell))).count();
        return known >= Math.min(2, columns.size());
    }

    /** The column at each place of the line of headings; null for a numbering, which is skipped. */
    private List<PastedColumn> order(CSVRecord headings, PastedFaults faults) {
        int line = (int) headings.getRecordNumber();
        List<PastedColumn> order = new ArrayList<>();
        for (String heading : headings) {
            PastedColumn found = columns.stream().filter(column -> column.isCalled(heading)).findFirst().orElse(null);
            if (found == null && !NUMBERING.matcher(heading.strip()).matches()) {
                faults.add(line, "столбец " + (order.size() + 1) + " с незнакомым заголовком: удалите его или назовите как в подсказке");
            }
            if (found != null && order.contains(found)) {
                faults.add(line, "столбец " + FieldNames.quoted(found.label()) + " стоит дважды");
            }
            order.add(found);
        }
        columns.stream().filter(column -> column.required() && !order.contains(column))
                .forEach(column -> faults.add(line, "нет столбца " + FieldNames.quoted(column.label())));
        return order;
    }

    private static Map<String, Object> values(CSVRecord line, List<PastedColumn> order, PastedFaults faults) {
        int number = (int) line.getRecordNumber();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int place = 0; place < order.size(); place++) {
            PastedColumn column = order.get(place);
            String cell = place < line.size() ? line.get(place).strip() : "";
            if (column == null) {
                continue;
            }
            if (!cell.isEmpty()) {
                faults.collect(number, column, () -> values.put(column.name(), column.value().apply(cell)));
            } else if (column.required()) {
                faults.add(number, FieldNames.quoted(column.label()) + ": нужно заполнить");
            }
        }
        if (line.stream().skip(order.size()).anyMatch(cell -> !cell.isBlank())) {
            faults.add(number, "лишние ячейки, ожидается столбцов: " + order.size());
        }
        return values;
    }

    private FieldNames names(String textArea, int line) {
        return key -> textArea + ", строка " + line + ", "
                + FieldNames.quoted(columns.stream().filter(column -> column.name().equals(key)).map(PastedColumn::label).findFirst().orElse(key));
    }

    /** The headings in the declared order, to be named in a help text or tested against it. */
    public String headings() {
        return columns.stream().map(PastedColumn::label).collect(Collectors.joining(", "));
    }
}
