package org.nastavnik.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nastavnik.participant.NameKey;

/** What a column of an uploaded table may hold, and by which headings it is recognised; the more special ones first. */
enum Field {

    REPRESENTATIVE_CONTACT("Телефон представителя", heading -> isAboutRepresentative(heading) && has(heading.replaceAll("родител|представител", ""), "тел", "контакт", "почт", "mail")),
    RELATION("Кем приходится представитель", heading -> has(heading, "кемприход", "родств")),
    REPRESENTATIVE("Законный представитель", Field::isAboutRepresentative),
    FULL_NAME("ФИО", heading -> has(heading, "фио", "фамилияимя", "фамилияиимя", "имяифамилия")
            || List.of("ученик", "учащийся", "обучающийся", "ребенок", "наставник", "наставляемый", "участник", "педагог", "учитель", "студент").contains(heading)),
    SURNAME("Фамилия", heading -> heading.startsWith("фамили")),
    PATRONYMIC("Отчество", heading -> heading.startsWith("отчеств")),
    NAME("Имя", heading -> heading.startsWith("имя")),
    BIRTH_DATE("Дата рождения", heading -> has(heading, "рожд") || List.of("др", "датар").contains(heading)),
    LETTER("Буква класса", heading -> has(heading, "литер", "буква")),
    EMPLOYER("Место работы", heading -> has(heading, "месторабот", "предприят", "работодат", "организаци")),
    YEARS_OF_WORK("Стаж", heading -> has(heading, "стаж", "опытработ")),
    AVAILABILITY("Когда свободен", heading -> has(heading, "свобод", "удобн", "расписан", "времявстреч")),
    CAPACITY("Сколько наставляемых", heading -> has(heading, "сколько", "количествонаставл", "числонаставл", "местунаставника")),
    FORMS("Формы", heading -> heading.startsWith("форм")),
    PLACE("Класс или должность", heading -> has(heading, "класс", "должност", "группа", "курс", "предмет") && !has(heading, "руковод")),
    KIND("Кто", heading -> List.of("кто", "категория", "статус", "роль", "вид", "типучастника", "ктоэто").contains(heading)),
    CONTACT("Телефон или почта", heading -> has(heading, "телеф", "контакт", "почта", "mail", "связ", "сотов", "мобильн")),
    LANGUAGES("Языки", heading -> has(heading, "язык")),
    RESTRICTIONS("Ограничения", heading -> has(heading, "огранич", "противопоказ", "учесть")),
    THEME("Запрос или компетенции", heading -> has(heading, "запрос", "тема", "направлен", "потребност", "поможет", "компетенц", "навык", "вчемпомо", "нужнапомощь")),
    WORDS("Своими словами", heading -> has(heading, "словами", "комментар", "пожелан", "примечан"));

    private final String title;
    private final Predicate<String> recognised;

    Field(String title, Predicate<String> recognised) {
        this.title = title;
        this.recognised = recognised;
    }

    /** In Russian; the heading in the template. */
    public String title() {
        return title;
    }

    public String code() {
        return name();
    }

    /** @param heading as written above the column */
    static Optional<Field> of(String heading) {
        String plain = plain(heading);
        return plain.isEmpty() || plain.length() > 80 ? Optional.empty()
                : Arrays.stream(values()).filter(field -> plain.equals(plain(field.title))).findFirst()
                .or(() -> Arrays.stream(values()).filter(field -> field.recognised.test(plain)).findFirst());
    }

    static String plain(String heading) {
        return NameKey.of(heading).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static boolean isAboutRepresentative(String plain) {
        return has(plain, "родител", "представител", "мамы", "папы", "матери", "опекун");
    }

    private static boolean has(String heading, String... parts) {
        return Arrays.stream(parts).anyMatch(part -> heading.contains(plain(part)));
    }
}
