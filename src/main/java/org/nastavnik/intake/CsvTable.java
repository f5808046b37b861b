package org.nastavnik.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a text with separators: UTF-8 with or without a mark, UTF-16 with one, else Windows-1251; semicolons, commas or tabs. */
final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int SAMPLE_LINES = 30;

    private CsvTable() {
    }

    static Table read(byte[] content) {
        String text = decoded(content);
        char separator = separator(text);
        List<Table.Line> lines = new ArrayList<>();
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord record : parser) {
                Table.Line line = new Table.Line((int) record.getRecordNumber(), record.stream().limit(Table.MOST_COLUMNS).map(Cell::text).toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > Table.MOST_LINES) {
                    throw new Unreadable("В таблице больше " + Table.MOST_LINES + " строк. Разделите файл на части.");
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Unreadable("Файл не читается как таблица: проверьте кавычки или сохраните его в Excel как .xlsx.");
        }
        return new Table(lines);
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get()
                .parse(new StringReader(text));
    }

    /** The one that cuts most of the first lines into the same number of cells, more than one. */
    private static char separator(String text) {
        String sample = text.lines().limit(SAMPLE_LINES).collect(Collectors.joining("\n"));
        return SEPARATORS.stream().max(Comparator.comparingLong(separator -> regularity(sample, separator))).orElseThrow();
    }

    private static long regularity(String sample, char separator) {
        try (CSVParser parser = parser(sample, separator); Stream<CSVRecord> records = parser.stream()) {
            Map<Integer, Long> widths = records.filter(record -> record.size() > 1)
                    .collect(Collectors.groupingBy(CSVRecord::size, Collectors.counting()));
            return widths.entrySet().stream().mapToLong(width -> width.getValue() * 100 + width.getKey()).max().orElse(0);
        } catch (IOException | UncheckedIOException unfit) {
            return 0;
        }
    }

    static boolean hasMarkOfUtf16(byte[] content) {
        return content.length > 2 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
    }

    private static String decoded(byte[] content) {
        if (hasMarkOfUtf16(content)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1251"));
        }
    }
}
