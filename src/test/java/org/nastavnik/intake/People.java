package org.nastavnik.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Long lists of synthetic people, as many namesakes among them as in a town. */
public final class People {

    private static final List<String> STEMS = List.of("Снегир", "Щегл", "Чиж", "Воробь", "Соколь", "Дрозд", "Грач", "Голуб", "Журавл", "Лебед", "Сорок", "Син", "Зябл", "Стриж");
    private static final List<String> ENDS = List.of("ёв", "ов", "ин", "евский", "енко", "цов", "ихин", "иков", "янов", "овкин", "ушин", "аров", "едов");
    private static final List<String> NAMES = List.of("Олег", "Иван", "Пётр", "Семён", "Илья", "Артём", "Егор", "Лев", "Фёдор", "Глеб", "Тимур", "Ян", "Роман", "Марк", "Захар");
    private static final List<String> PATRONYMICS = List.of("Олегович", "Иванович", "Петрович", "Ильич", "Егорович", "Львович", "Глебович", "Романович", "Маркович", "Захарович");

    private People() {
    }

    /** One line per person, no person twice. */
    public static String csv(int people) {
        return "Фамилия;Имя;Отчество;Дата рождения;Класс;Запрос;Форма;Телефон;Родитель\n" + IntStream.range(0, people).mapToObj(People::line).collect(Collectors.joining());
    }

    /** The same as a workbook. */
    public static byte[] xlsx(int people) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nastavnik", "1.0")) {
            Worksheet sheet = book.newWorksheet("Список");
            List<String> lines = csv(people).lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(";");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static String line(int number) {
        LocalDate born = LocalDate.of(2009, 1, 1).plusDays(number * 7L % 2900);
        return String.join(";", surname(number), of(NAMES, number / 11), of(PATRONYMICS, number / 7), "%02d.%02d.%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()),
                2026 - born.getYear() - 6 + " " + "АБВГ".charAt(number % 4), "учёба", "ученик – ученик", "89%09d".formatted(number), "Родитель " + of(STEMS, number)) + "\n";
    }

    private static String surname(int number) {
        return of(STEMS, number) + of(ENDS, number / 14) + "-" + of(STEMS, number / 182);
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
