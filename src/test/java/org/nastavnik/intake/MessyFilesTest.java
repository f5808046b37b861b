package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.PersonName;
import org.nastavnik.participant.Theme;
import org.nastavnik.participant.ThemeList;

/** Lists as schools really send them. */
class MessyFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate BORN = LocalDate.of(2013, 4, 5);
    private static final PersonName VERA = new PersonName("Ромашкина", "Вера", "Олеговна");
    private static final ThemeList THEMES = new ThemeList(List.of(
            new Theme("study", "Учёба, отдельные предметы", List.of("учеб", "математик"), true, false, false),
            new Theme("career", "Выбор профессии и пути", List.of("професси"), true, false, false),
            new Theme("chess", "Шахматы", List.of(), true, false, true),
            new Theme("teaching", "Методика преподавания", List.of("методик"), false, true, false),
            new Theme("digital", "Цифровые инструменты", List.of("цифров"), false, true, false)));
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    @Test
    void columnsStandInAnyOrderAndUnknownOnesAreLeftOut() {
        Judged line = only(csv("№;Имя;Класс;СНИЛС;Дата рожд.;Отчество;Фамилия\n1;Вера;7А;123;05.04.2013;Олеговна;Ромашкина"));
        assertThat(line.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(line.entry().name).isEqualTo(VERA);
        assertThat(line.entry().birthDate).isEqualTo(BORN);
        assertThat(line.entry().place).isEqualTo("7 А");
        assertThat(line.entry().kind).isEqualTo(ParticipantKind.PUPIL);
    }

    @Test
    void titlesAndBlankLinesStandAboveAndBetween() {
        List<Judged> lines = judged(xlsx(sheet -> {
            put(sheet, 0, "СПИСОК НАСТАВЛЯЕМЫХ");
            sheet.range(0, 0, 0, 3).merge();
            put(sheet, 1, "МОБУ СОШ № 1, 2026-27 учебный год");
            put(sheet, 4, "ФИО", "Дата рождения", "Класс");
            put(sheet, 7, "Ромашкина Вера Олеговна", "05.04.2013", "7 А");
            put(sheet, 10, "Ландышев Олег Ильич", "06.04.2013", "7 А");
        }));
        assertThat(lines).extracting(line -> line.entry().line).containsExactly(8, 11);
        assertThat(lines).allMatch(line -> line.outcome() == Outcome.ADDED);
    }

    @Test
    void aHeadingOverThreeColumnsHasHeadingsBelow() {
        Judged line = only(xlsx(sheet -> {
            put(sheet, 0, "№ п/п", "ФИО ученика", null, null, "Класс", "Родитель", null);
            sheet.range(0, 1, 0, 3).merge();
            sheet.range(0, 4, 1, 4).merge();
            sheet.range(0, 5, 0, 6).merge();
            put(sheet, 1, null, "Фамилия", "Имя", "Отчество", null, "ФИО", "Телефон", "Дата рождения");
            put(sheet, 2, "1", "2", "3", "4", "5", "6", "7", "8");
            put(sheet, 3, "1", "Ромашкина", "Вера", "Олеговна", "7А", "Ромашкина Анна", "89000000000", "05.04.2013");
        }));
        assertThat(line.entry().name).isEqualTo(VERA);
        assertThat(line.entry().place).isEqualTo("7 А");
        assertThat(line.entry().representative).isEqualTo("Ромашкина Анна");
        assertThat(line.entry().representativeContact).isEqualTo("+7 900 000-00-00");
    }

    @Test
    void aHeadingOverThreeColumnsHasNothingBelow() {
        Judged line = only(xlsx(sheet -> {
            put(sheet, 0, "ФИО", null, null, "Дата рождения");
            sheet.range(0, 0, 0, 2).merge();
            put(sheet, 1, "Ромашкина", "Вера", "Олеговна", "05.04.2013");
        }));
        assertThat(line.entry().name).isEqualTo(VERA);
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"Ромашкина Вера Олеговна", "РОМАШКИНА ВЕРА ОЛЕГОВНА", "ромашкина вера олеговна", "  Ромашкина \u00A0 Вера\u200B Олеговна ",
            "Pомашкинa Bера Олегoвна", "Ромашкина, Вера Олеговна", "Ромашкина Вера Олеговна (опека)", "\tРомашкина\tВера Олеговна"})
    void aNameStandsInOneCell(String whole) {
        assertThat(only(xlsx(sheet -> {
            put(sheet, 0, "Ф.И.О.", "Дата рождения", "Класс");
            put(sheet, 1, whole, "05.04.2013", "7А");
        })).entry().name).isEqualTo(VERA);
    }

    @Test
    void theColumnOfSurnamesHoldsWholeNames() {
        assertThat(only(csv("Фамилия;Имя;Отчество;Дата рождения;Класс\nРомашкина Вера Олеговна;;;05.04.2013;7А")).entry().name).isEqualTo(VERA);
    }

    @Test
    void aNameBeforeTheSurnameIsTurnedAndAskedAbout() {
        Judged line = only(csv("ФИО;Дата рождения;Класс\nВера Олеговна Ромашкина;05.04.2013;7А"));
        assertThat(line.entry().name).isEqualTo(VERA);
        assertThat(line.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(line.reasons()).containsExactly("A2: имя стояло перед фамилией: проверьте");
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @CsvSource(delimiter = '|', value = {"Ромашкина В.О.|вместо имени инициалы", "Ромашкина В. О.|вместо имени инициалы", "Ромашкина|нужны фамилия и имя",
            "Р0машкина Вера|только буквы", "Ромашкина Вера Олеговна Петровна|больше трёх слов", "|нужны фамилия и имя"})
    void aNameThatCannotBeReadIsRefusedWithItsCell(String name, String reason) {
        Judged line = only(csv("ФИО;Дата рождения;Класс\n" + (name == null ? "" : name) + ";05.04.2013;7А"));
        assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(line.reasons()).singleElement().asString().startsWith("A2: ").contains(reason);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"Алиев,Али,Вагиф оглы", "Мамедова,Лейла,Рашид кызы", "Римский-Корсаков,Николай,", "О’Нил,Анна-Мария,"})
    void rareNamesStayAsTheyAre(String surname, String name, String patronymic) {
        PersonName read = only(csv("ФИО;Дата рождения;Класс\n" + surname + " " + name + (patronymic == null ? "" : " " + patronymic) + ";05.04.2013;7А")).entry().name;
        assertThat(read).isEqualTo(new PersonName(surname, name, patronymic));
    }

    @ParameterizedTest(name = "«{0}» is the 5th of April 2013")
    @ValueSource(strings = {"05.04.2013", "5.4.2013", "05.04.2013 г.", "05.04.2013г.р.", "05/04/2013", "05-04-2013", "2013-04-05", "2013-04-05T00:00:00",
            "05.04.2013 0:00:00", "05 04 2013", "5 апреля 2013 г.", "«05» апреля 2013 года", "05,04,2013", "5 апр 2013", "2013.04.05"})
    void datesAreWrittenInManyWays(String written) {
        Judged line = only(csv("ФИО;Дата рождения;Класс\nРомашкина Вера;\"" + written + "\";7А"));
        assertThat(line.entry().birthDate).isEqualTo(BORN);
        assertThat(line.outcome()).isEqualTo(Outcome.ADDED);
    }

    @ParameterizedTest(name = "«{0}» is asked about")
    @CsvSource({"05.04.13,2013-04-05", "04/25/2013,2013-04-25", "41369,2013-04-05", "5 апреля 13,2013-04-05", "01.02.52,1952-02-01"})
    void datesThatCouldBeOthersAreAskedAbout(String written, LocalDate day) {
        Judged line = only(csv("ФИО;Дата рождения;Класс\nРомашкина Вера;" + written + ";7А"));
        assertThat(line.entry().birthDate).isEqualTo(day);
        assertThat(line.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(line.reasons()).singleElement().asString().startsWith("B2: ");
    }

    @ParameterizedTest(name = "«{0}» is no birth date")
    @CsvSource({"2013,только год", "31.02.2013,дата не читается", "весной,дата не читается", ",нет даты рождения", "05.04.2025,от 5 до 100 лет", "05.04.1900,от 5 до 100 лет"})
    void whatIsNoBirthDateIsRefused(String written, String reason) {
        Judged line = only(csv("ФИО;Дата рождения;Класс\nРомашкина Вера;" + (written == null ? "" : written) + ";7А"));
        assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(line.reasons().get(0)).startsWith("B2: ").contains(reason);
    }

    @Test
    void datesAreRealDatesOrNumbersInExcel() {
        List<Judged> lines = judged(xlsx(sheet -> {
            put(sheet, 0, "ФИО", "Дата рождения", "Класс");
            put(sheet, 1, "Ромашкина Вера", null, "7А");
            sheet.value(1, 1, BORN);
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            put(sheet, 2, "Ландышева Вера", null, "7А");
            sheet.value(2, 1, 41369);
        }));
        assertThat(lines).allMatch(line -> line.entry().birthDate.equals(BORN) && line.outcome() == Outcome.ADDED);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(quoteCharacter = '`', value = {"7А,7 А", "7 \"А\",7 А", "7-а,7 А", "7 «А» класс,7 А", "7 кл. А,7 А", "7A,7 А", "7,7", "10 \"б\",10 Б", "11,11", "7 'А',7 А",
            "7 класс,7", "учитель физики,учитель физики", "13А,13А"})
    void classesAreWrittenInManyWays(String written, String read) {
        assertThat(only(xlsx(sheet -> {
            put(sheet, 0, "ФИО", "Дата рождения", "Класс/должность", "Кто");
            put(sheet, 1, "Ромашкина Вера", "05.04.1990", written, "педагог");
        })).entry().place).isEqualTo(read);
    }

    @Test
    void theLetterOfTheClassHasAColumnOfItsOwn() {
        assertThat(only(csv("ФИО;Дата рождения;Класс;Литера\nРомашкина Вера;05.04.2013;7;а")).entry().place).isEqualTo("7 А");
    }

    @Test
    void theClassStandsAboveItsPupilsAndTotalsBelow() {
        List<Judged> lines = judged(csv("ФИО;Дата рождения\n7 «А» класс;\nРомашкина Вера;05.04.2013\nФИО;Дата рождения\nЛандышева Вера;05.04.2013\n8 Б;\nЛютиков Олег;05.04.2012\nИтого: 3;"));
        assertThat(lines).extracting(line -> line.entry().place).containsExactly("7 А", "7 А", "8 Б");
    }

    @ParameterizedTest(name = "separator «{0}»")
    @ValueSource(strings = {";", ",", "\t"})
    void textsComeInEveryEncodingAndSeparator(String separator) {
        String text = String.join(separator, "Фамилия", "Имя", "Отчество", "Дата рождения", "Класс") + "\r\n"
                + String.join(separator, "Ромашкина", "Вера", "Олеговна", "05.04.2013", "\"7 \"\"А\"\"\"") + "\r\n";
        for (byte[] file : List.of(text.getBytes(WINDOWS), text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))) {
            Judged line = only(file);
            assertThat(line.entry().name).isEqualTo(VERA);
            assertThat(line.entry().place).isEqualTo("7 А");
        }
    }

    @Test
    void quotesInATextAreNotDoubled() {
        assertThat(only("ФИО;Класс;Дата рождения\nРомашкина Вера;7 \"А\";05.04.2013".getBytes(WINDOWS)).entry().place).isEqualTo("7 А");
    }

    @Test
    void numbersAreTextsAndTextsAreNumbers() {
        Judged line = only(xlsx(sheet -> {
            put(sheet, 0, "ФИО", "Дата рождения", "Класс", "Телефон", "E-mail");
            put(sheet, 1, "Ромашкина Вера", "41369", null, null, "vera@example.org");
            sheet.value(1, 2, 7);
            sheet.value(1, 3, 89000000000L);
        }));
        assertThat(line.entry().place).isEqualTo("7");
        assertThat(line.entry().contact).isEqualTo("+7 900 000-00-00, vera@example.org");
        assertThat(line.entry().birthDate).isEqualTo(BORN);
    }

    @Test
    void whoStandsTwiceIsEnteredOnceAndNamesakesAreAskedAbout() {
        List<Judged> lines = judged(csv("ФИО;Дата рождения;Класс\nСемёнова Алёна;05.04.2013;7А\nСЕМЕНОВА АЛЕНА;05.04.2013;7А\nСемёнова Алёна;06.04.2013;7А"));
        assertThat(lines).extracting(Judged::outcome).containsExactly(Outcome.ADDED, Outcome.REFUSED, Outcome.DOUBTFUL);
        assertThat(lines.get(1).reasons()).contains("A3: повтор строки 2");
        assertThat(lines.get(2).reasons()).contains("A4: то же имя, что в строке 2");
    }

    @Test
    void formulasCountByTheirResultsAndBrokenOnesAreNamed() {
        List<Judged> lines = judged(rawXlsx("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>ФИО</t></is></c><c r="B1" t="inlineStr"><is><t>Дата рождения</t></is></c><c r="C1" t="inlineStr"><is><t>Класс</t></is></c></row>
                <row r="2"><c r="A2" t="str"><f>CONCATENATE("Ромашкина ","Вера")</f><v>Ромашкина Вера</v></c><c r="B2"><f>TODAY()-4982</f><v>41369</v></c><c r="C2" t="str"><f>D2</f><v>7А</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>Ландышева Вера</t></is></c><c r="B3" t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c><c r="C3" t="inlineStr"><is><t>7А</t></is></c></row>"""));
        assertThat(lines.get(0).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(lines.get(0).entry().birthDate).isEqualTo(BORN);
        assertThat(lines.get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(lines.get(1).reasons()).contains("B3: в ячейке ошибка формулы");
    }

    @Test
    void hiddenColumnsDoNotShiftTheOthersAndHiddenSheetsAreNotRead() {
        List<Judged> lines = judged(workbook(book -> {
            Worksheet old = book.newWorksheet("Прошлый год");
            old.setVisibilityState(VisibilityState.HIDDEN);
            put(old, 0, "ФИО", "Дата рождения", "Класс", "Телефон");
            put(old, 1, "Старый Список", "05.04.2013", "7А", "1");
            put(book.newWorksheet("Пояснения"), 0, "Заполните лист «Список»");
            Worksheet sheet = book.newWorksheet("Список");
            put(sheet, 0, "ФИО", "СНИЛС", "Дата рождения", "Класс");
            put(sheet, 1, "Ромашкина Вера Олеговна", "000", "05.04.2013", "7А");
            sheet.hideColumn(1);
            sheet.hideRow(1);
        }));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.entry().name).isEqualTo(VERA);
            assertThat(line.entry().birthDate).isEqualTo(BORN);
        });
    }

    @Test
    void withoutHeadingsColumnsAreGuessedAndCanBeNamed() {
        Table table = UploadedFile.read(csv("1;Ромашкина Вера Олеговна;05.04.2013;7А\n2;Ландышев Олег Ильич;06.04.2013;7Б"));
        Settings settings = Settings.of(table, Side.MENTEE);
        assertThat(settings.fields()).containsExactly(null, Field.FULL_NAME, Field.BIRTH_DATE, Field.PLACE);
        Settings named = settings.with(Arrays.asList(null, Field.FULL_NAME, null, Field.PLACE), null, "study", "pupil-pupil");
        assertThat(judged(table, named)).hasSize(2).allMatch(line -> line.reasons().contains(line.entry().nameAddress + ": нет даты рождения"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Учащаяся,PUPIL", "обучающийся,PUPIL", "Студент 2 курса,STUDENT", "учитель,TEACHER", "Молодой педагог,YOUNG_SPECIALIST"})
    void kindsAreNamedInManyWays(String written, ParticipantKind kind) {
        assertThat(only(csv("ФИО;Дата рождения;Кто\nРомашкина Вера;05.04.1990;" + written)).entry().kind).isEqualTo(kind);
    }

    @Test
    void whoCannotBeTakenForAnybodyIsRefusedUntilSomebodySaysWho() {
        Table table = UploadedFile.read(csv("ФИО;Дата рождения\nРомашкина Вера;05.04.1990"));
        Settings settings = Settings.of(table, Side.MENTEE).with(Arrays.asList(Field.FULL_NAME, Field.BIRTH_DATE), null, "study", "pupil-pupil");
        assertThat(judged(table, settings).get(0).reasons()).singleElement().asString().contains("непонятно, кто это");
        assertThat(judged(table, settings.with(settings.fields(), "teacher", "study", "pupil-pupil")).get(0).outcome()).isEqualTo(Outcome.ADDED);
    }

    @Test
    void wishesInFreeWordsAreKeptAsWords() {
        Judged known = only(csv("ФИО;Дата рождения;Класс;Запрос;Форма\nРомашкина Вера;05.04.2013;7А;подтянуть математику;ученик-ученик"));
        assertThat(known.entry().themes).containsExactly("study");
        assertThat(known.entry().forms).containsExactly("pupil-pupil");
        Judged free = only(csv("ФИО;Дата рождения;Класс;Запрос;Форма\nРомашкина Вера;05.04.2013;7А;найти друзей;работодатель – ученик"));
        assertThat(free.entry().words).isEqualTo("найти друзей");
        Judged retired = only(csv("ФИО;Дата рождения;Класс;Запрос\nРомашкина Вера;05.04.2013;7А;Шахматы"));
        assertThat(retired.entry().themes).as("what is not offered any more is only words").containsExactly("study");
        assertThat(retired.entry().words).isEqualTo("Шахматы");
        assertThat(free.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(free.reasons()).contains("E2: такой формы в программе нет, она не загрузится");
    }

    @Test
    void aLineThatLacksWhatIsNeededIsRefusedWithEveryReason() {
        Judged line = only(csv("Фамилия;Имя;Дата рождения;Класс\nРомашкина;;;"));
        assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(line.reasons()).contains("B2: нет имени", "C2: нет даты рождения");
    }

    @Test
    void anEndlessCellIsCutAndAskedAbout() {
        Judged line = only(csv("ФИО;Дата рождения;Класс;Комментарий\nРомашкина Вера;05.04.2013;7А;" + "ы".repeat(3000)));
        assertThat(line.entry().words).hasSize(500);
        assertThat(line.reasons()).contains("D2: длиннее 500 знаков, загружено начало");
    }

    @Test
    void filesThatAreNoTablesSayWhatToDo() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThatThrownBy(() -> UploadedFile.read(old)).isInstanceOf(Unreadable.class).hasMessageContaining(".xls");
        assertThatThrownBy(() -> UploadedFile.read("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("не таблица");
        assertThatThrownBy(() -> UploadedFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1})).hasMessageContaining("не таблица");
        assertThatThrownBy(() -> UploadedFile.read(new byte[0])).hasMessageContaining("пуст");
        assertThatThrownBy(() -> UploadedFile.read(zip(Map.of("readme.txt", "нет")))).hasMessageContaining("архив");
        assertThatThrownBy(() -> UploadedFile.read(Arrays.copyOf(xlsx(sheet -> put(sheet, 0, "ФИО")), 700))).hasMessageContaining("повреждён");
        assertThatThrownBy(() -> UploadedFile.read(csv("ФИО;Класс\n" + "Ромашкина Вера;7А\n".repeat(20_001)))).hasMessageContaining("больше 20000 строк");
    }

    @ParameterizedTest
    @CsvSource({"xl/worksheets/sheet1.xml,70", "xl/sharedStrings.xml,70", "xl/media/picture.png,320"})
    void aFileThatUnpacksWithoutEndIsRefusedBeforeItIsRead(String large, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : List.of("[Content_Types].xml", "xl/workbook.xml", large)) {
                zip.putNextEntry(new ZipEntry(part));
                byte[] zeros = new byte[1024 * 1024];
                for (int megabyte = 0; part.equals(large) && megabyte < megabytes; megabyte++) {
                    zip.write(zeros);
                }
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThatThrownBy(() -> UploadedFile.read(bytes.toByteArray())).isInstanceOf(Unreadable.class).hasMessageContaining("слишком велик");
    }

    @Test
    void entitiesOfXmlAreNotExpanded() {
        byte[] file = rawXlsx("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>ФИО</t></is></c><c r="B1" t="inlineStr"><is><t>Класс</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>&secret;</t></is></c><c r="B2" t="inlineStr"><is><t>7А</t></is></c></row>""",
                "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>");
        try {
            assertThat(judged(file)).noneMatch(line -> line.outcome() != Outcome.REFUSED);
        } catch (Unreadable refused) {
            assertThat(refused).hasMessageContaining("повреждён");
        }
    }

    @Test
    void whoNamesNoFormGetsTheOneThatIsForPeopleLikeThem() {
        String head = "ФИО;Дата рождения;Кто;Класс;Форма\n";
        assertThat(only(csv(head + "Ромашкина Вера;05.04.2013;ученик;7А;")).entry().forms).containsExactly("pupil-pupil");
        assertThat(only(csv(head + "Ромашкина Вера;05.04.1990;педагог;учитель;")).entry().forms).as("what was chosen for all is not for teachers")
                .containsExactly("teacher-teacher");
        Judged nothing = only(csv(head + "Ромашкина Вера;05.04.2005;студент;2 курс;"));
        assertThat(nothing.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(nothing.reasons()).containsExactly("A2: в программе нет формы, где участвует студент");
        Judged wrong = only(csv(head + "Ромашкина Вера;05.04.1990;педагог;учитель;ученик – ученик"));
        assertThat(wrong.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(wrong.reasons()).containsExactly("E2: форма «ученик – ученик» не подходит: педагог в ней не бывает наставляемым");
    }

    @Test
    void mentorsComeWithWhatTheyOffer() {
        Table table = UploadedFile.read(csv("ФИО;Дата рождения;Должность;В чём поможет;Формы;Сколько наставляемых;Стаж;Когда свободен;Место работы\n"
                + "Васильков Олег;05.04.1985;учитель физики;Методика преподавания, Цифровые инструменты;учитель – учитель;9;12 лет;среда;\n"
                + "Клёнов Олег;05.04.1985;инженер;профессии;учитель – учитель;два;;;ООО «Лес»"));
        List<Judged> lines = new Judge(Register.of(List.of(), Map.of(), Map.of(), Map.of(), Map.of(ParticipantKind.TEACHER, 3, ParticipantKind.EMPLOYEE, 2), true, Side.MENTOR, THEMES))
                .judge(new Entries(table, Settings.of(table, Side.MENTOR).with(Settings.of(table, Side.MENTOR).fields(), "employee", null, null), Side.MENTOR,
                        List.of("pupil-pupil", "teacher-teacher"), MessyFilesTest::suitable, THEMES, TODAY).read());
        assertThat(lines.get(0).entry().themes).containsExactly("teaching", "digital");
        assertThat(lines.get(0).entry().yearsOfWork).isEqualTo(12);
        assertThat(lines.get(0).reasons()).anyMatch(reason -> reason.contains("больше обычного"));
        assertThat(lines.get(1).entry().employer).isEqualTo("ООО «Лес»");
        assertThat(lines.get(1).reasons()).contains("F3: ожидается число от 1 до 30, значение не загружено");
    }

    @Test
    void everyHeadingOfTheTemplateIsRecognised() {
        for (Side side : Side.values()) {
            assertThat(TemplateWorkbook.headings(side)).allMatch(heading -> Field.of(heading).orElseThrow().title().equals(heading));
            assertThat(UploadedFile.read(TemplateWorkbook.of(side, THEMES)).columns()).isEqualTo(TemplateWorkbook.headings(side).size());
        }
    }

    private static Judged only(byte[] file) {
        List<Judged> lines = judged(file);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<Judged> judged(byte[] file) {
        Table table = UploadedFile.read(file);
        Settings settings = Settings.of(table, Side.MENTEE);
        return judged(table, settings.with(settings.fields(), null, "study", "pupil-pupil"));
    }

    private static List<Judged> judged(Table table, Settings settings) {
        return new Judge(Register.of(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), true, Side.MENTEE, THEMES))
                .judge(new Entries(table, settings, Side.MENTEE, List.of("pupil-pupil", "teacher-teacher"), MessyFilesTest::suitable, THEMES, TODAY).read());
    }

    private static List<String> suitable(ParticipantKind kind) {
        return kind == ParticipantKind.PUPIL ? List.of("pupil-pupil") : kind == ParticipantKind.TEACHER ? List.of("teacher-teacher") : List.of();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Worksheet sheet, int line, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (texts[column] != null) {
                sheet.value(line, column, texts[column]);
            }
        }
    }

    private static byte[] xlsx(Consumer<Worksheet> fill) {
        return workbook(book -> fill.accept(book.newWorksheet("Лист1")));
    }

    private static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            fill.accept(book);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] rawXlsx(String rows) {
        return rawXlsx(rows, "");
    }

    private static byte[] rawXlsx(String rows, String doctype) {
        return zip(Map.of(
                "[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
                "_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="xl/workbook.xml"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""",
                "xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""",
                "xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
