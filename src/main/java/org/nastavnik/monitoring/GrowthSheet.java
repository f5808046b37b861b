package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.monitoring.GrowthPeople.Person;
import org.nastavnik.survey.Moment;
import org.nastavnik.survey.Scale;
import org.nastavnik.survey.ScaleAnswer;

/** A sheet of answers pasted from Excel: a line for each person, a column for each scale at the beginning and at the end. */
final class GrowthSheet {

    private static final PastedRows COLUMNS = new PastedRows(columns());

    private GrowthSheet() {
    }

    private static PastedColumn[] columns() {
        List<PastedColumn> columns = new ArrayList<>();
        columns.add(PastedColumn.whole("id", "№", 1, Integer.MAX_VALUE).obligatory());
        for (Scale scale : Scale.values()) {
            for (Moment moment : Moment.values()) {
                columns.add(PastedColumn.whole(column(scale, moment), scale.shortTitle() + " " + moment.title(), 1, Scale.HIGHEST));
            }
        }
        return columns.toArray(PastedColumn[]::new);
    }

    private static String column(Scale scale, Moment moment) {
        return scale.code() + moment.title();
    }

    static String headings() {
        return COLUMNS.headings();
    }

    /** Refuses a line that names nobody of these people. */
    static List<ScaleAnswer> read(Submission submission, String key, List<Person> people) {
        Map<Long, Person> known = people.stream().collect(Collectors.toMap(person -> person.participant().id(), Function.identity(), (one, same) -> one));
        List<ScaleAnswer> answers = new ArrayList<>();
        for (Row row : COLUMNS.read(submission, key)) {
            Person person = known.get(row.id("id"));
            if (person == null) {
                throw row.refuse("id", "такого номера в списке нет");
            }
            for (Scale scale : Scale.values()) {
                for (Moment moment : Moment.values()) {
                    Integer score = row.whole(column(scale, moment));
                    if (score != null) {
                        answers.add(new ScaleAnswer(person.programme(), person.participant().id(), moment, scale, score));
                    }
                }
            }
        }
        return answers;
    }
}
