package org.nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.calendar.Deadline.Doubt;

class DeadlineReaderTest {

    private static final LocalDate DECREE = LocalDate.of(2020, 10, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09.10.2020 15.00                                            | DATE               | 2020-10-09 | 2020-10-09
            Срок: 12.10.2020                                            | DATE               | 2020-10-12 | 2020-10-12
            Срок: до 16.10.2020                                         | BY_DATE            |            | 2020-10-16
            до 15.11.2020г.                                             | BY_DATE            |            | 2020-11-15
            до 01.11.23                                                 | BY_DATE            |            | 2023-11-01
            в срок до 31 мая 2021 года                                  | BY_DATE            |            | 2021-05-31
            до декабря 2020г.                                           | BY_DATE            |            | 2020-11-30
            Срок: октябрь-декабрь 2020                                  | MONTH_RANGE        | 2020-10-01 | 2020-12-31
            Октябрь-ноябрь                                              | MONTH_RANGE        | 2020-10-01 | 2020-11-30
            Октябрь- ноябрь 2021                                        | MONTH_RANGE        | 2021-10-01 | 2021-11-30
            Апрель - май 2021                                           | MONTH_RANGE        | 2021-04-01 | 2021-05-31
            с ноября по декабрь 2020г.                                  | MONTH_RANGE        | 2020-11-01 | 2020-12-31
            декабрь 2020 – январь 2021                                  | MONTH_RANGE        | 2020-12-01 | 2021-01-31
            январь 2021г.                                               | MONTH              | 2021-01-01 | 2021-01-31
            Май 2021                                                    | MONTH              | 2021-05-01 | 2021-05-31
            с 1 по 15 марта 2021                                        | DATE_RANGE         | 2021-03-01 | 2021-03-15
            в течение года                                              | PERIOD_OF_YEAR     | 2020-10-23 | 2020-12-31
            в течение учебного года                                     | PERIOD_OF_YEAR     | 2020-10-23 | 2021-05-31
            в 2021 году                                                 | PERIOD_OF_YEAR     | 2021-01-01 | 2021-12-31
            в течение года по плану проведения курсов                   | OTHER_PLAN         | 2020-10-23 | 2020-12-31
            по отдельному графику                                       | OTHER_PLAN         |            |
            постоянно                                                   | CONTINUOUS         |            |
            в течение всего периода реализации ЦМН                      | CONTINUOUS         |            |
            в соответствии со сроками реализации программ наставничества | PROGRAMME_SCHEDULE |            |
            когда-нибудь потом                                          | NONE               |            |
            до 31.02.2021                                               | NONE               |            |
            ''                                                          | NONE               |            |
            """)
    void readsTheWordsOfRealPapers(String text, DeadlineKind kind, LocalDate from, LocalDate to) {
        Deadline deadline = DeadlineReader.read(text, DECREE);
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.from()).isEqualTo(from);
        assertThat(deadline.to()).isEqualTo(to);
        assertThat(deadline.text()).isEqualTo(text);
    }

    @Test
    void saysWhatItAssumedAndWhatItDidNotUnderstand() {
        assertThat(DeadlineReader.read("ноябрь-декабрь", DECREE).doubts()).isEqualTo(Set.of(Doubt.YEAR_ASSUMED));
        assertThat(DeadlineReader.read("до декабря 2020г.", DECREE).doubts()).isEqualTo(Set.of(Doubt.BEFORE_A_MONTH));
        assertThat(DeadlineReader.read("скоро", DECREE).doubts()).isEqualTo(Set.of(Doubt.NOT_UNDERSTOOD));
        assertThat(DeadlineReader.read(null, DECREE).doubts()).isEmpty();
    }

    @Test
    void aTermByAnotherPlanIsNeverDueByItself() {
        assertThat(DeadlineReader.read("в течение года по плану", DECREE).dueOn()).isNull();
        assertThat(DeadlineReader.read("до 16.10.2020", DECREE).dueOn()).isEqualTo("2020-10-16");
    }
}
