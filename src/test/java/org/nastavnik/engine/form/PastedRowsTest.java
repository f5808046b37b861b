package org.nastavnik.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.Refusal;

class PastedRowsTest {

    private static final PastedRows PEOPLE = new PastedRows(
            PastedColumn.text("surname", "Фамилия").obligatory(),
            PastedColumn.date("born", "Дата рождения").obligatory(),
            PastedColumn.whole("capacity", "Сколько наставляемых", 1, 30),
            PastedColumn.choice("form", "Форма", Map.of("ученик – ученик", "pupil-pupil")),
            PastedColumn.choices("themes", "Темы", Map.of("учёба", "study", "спорт", "sport")));

    @Test
    void withoutHeadingsColumnsStandInTheirOrder() {
        Row row = read("Иванов\t05.03.2014\t3\tУченик-ученик\tУчеба; спорт").get(0);

        assertThat(row.text("surname")).isEqualTo("Иванов");
        assertThat(row.date("born")).isEqualTo(LocalDate.of(2014, 3, 5));
        assertThat(row.whole("capacity")).isEqualTo(3);
        assertThat(row.text("form")).isEqualTo("pupil-pupil");
        assertThat(row.choices("themes")).containsExactly("study", "sport");
    }

    @Test
    void headingsMayStandInAnyOrderWithNumberingAndEmptyLines() {
        List<Row> rows = read("№ п/п\tДата рождения*\tФАМИЛИЯ\r\n1\t2014-03-05\tИванов\r\n\t\t\r\n2\t6.3.2014\t Ёлкин \r\n");

        assertThat(rows).extracting(row -> row.text("surname")).containsExactly("Иванов", "Ёлкин");
        assertThat(rows).extracting(Row::number).containsExactly(2, 4);
    }

    @Test
    void allFaultsAreNamedAtOnceByLineAndColumnAndNeverQuoteACell() {
        assertThatThrownBy(() -> read("Иванов\t31.02.2014\t99\tдруг – друг\tучёба\tлишнее\n\t05.03.14"))
                .isInstanceOf(Refusal.class)
                .hasMessage("«Вставить из Excel»: строка 1, «Дата рождения»: ожидается дата, например 25.12.2014; "
                        + "строка 1, «Сколько наставляемых»: ожидается целое число от 1 до 30; "
                        + "строка 1, «Форма»: ожидается одно из: «ученик – ученик»; "
                        + "строка 1, лишние ячейки, ожидается столбцов: 5; "
                        + "строка 2, «Фамилия»: нужно заполнить; "
                        + "строка 2, «Дата рождения»: ожидается дата, например 25.12.2014");
    }

    @Test
    void onlyTenFaultsAreShown() {
        String lines = IntStream.range(0, 13).mapToObj(line -> "Иванов\tвчера").collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> read(lines)).hasMessageContaining("строка 10, ").hasMessageNotContaining("строка 11, ")
                .hasMessageEndingWith("; и ещё ошибок: 3");
    }

    @Test
    void headingsThatAreUnknownMissingOrTwiceAreRefused() {
        assertThatThrownBy(() -> read("Фамилия\tСНИЛС\tФорма\tФорма\nИванов\t1\t\t"))
                .hasMessageContaining("строка 1, столбец 2 с незнакомым заголовком")
                .hasMessageContaining("строка 1, столбец «Форма» стоит дважды")
                .hasMessageContaining("строка 1, нет столбца «Дата рождения»");
    }

    @Test
    void aCellWithLineBreaksAndQuotesIsOneCell() {
        assertThat(read("\"Иванов\nон же \"\"Ваня\"\"\"\t05.03.2014")).singleElement()
                .extracting(row -> row.text("surname")).isEqualTo("Иванов\nон же \"Ваня\"");
    }

    @Test
    void aRefusalOfTheFeatureNamesTheLineAndTheColumn() {
        assertThat(read("Иванов\t05.03.2014").get(0).refuse("born", "в будущем"))
                .hasMessage("«Вставить из Excel», строка 1, «Дата рождения»: в будущем");
    }

    @Test
    void nothingPastedIsNoRows() {
        assertThat(PEOPLE.read(new Submission(schema(), Map.of()), "pasted")).isEmpty();
    }

    private static List<Row> read(String text) {
        return PEOPLE.read(new Submission(schema(), Map.of("pasted", text)), "pasted");
    }

    private static FormSchema schema() {
        return FormSchema.read(new ByteArrayInputStream("""
                {"id": "people", "components": [{"type": "textarea", "key": "pasted", "label": "Вставить из Excel"}]}"""
                .getBytes(StandardCharsets.UTF_8)));
    }
}
