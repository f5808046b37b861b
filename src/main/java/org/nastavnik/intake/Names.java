package org.nastavnik.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nastavnik.participant.NameKey;
import org.nastavnik.participant.PersonName;

/** Names as they are written: in capitals, with Latin letters, in one cell, in another order. */
final class Names {

    /** @param name null when it cannot be read @param fault why not, or null @param doubt what to check, or null @param note what was corrected, or null */
    record Read(PersonName name, String fault, String doubt, String note) {

        static Read fault(String fault) {
            return new Read(null, fault, null, null);
        }
    }

    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}'’ .-]{0,99}");
    private static final Pattern INITIALS = Pattern.compile(".*(^|[ .])\\p{Lu}\\.( ?\\p{Lu}\\.)?$");
    private static final Pattern PATRONYMIC = Pattern.compile(".*(вич|вна|ична|инична|ьич|оглы|кызы|оглу|гызы)$");
    private static final Set<String> SMALL = Set.of("оглы", "кызы", "оглу", "гызы", "де", "фон", "ибн");

    private Names() {
    }

    /** From three cells. */
    static Read of(String surname, String name, String patronymic) {
        if (name.isEmpty() && surname.contains(" ")) {
            return of(surname);
        }
        String all = surname + " " + name + " " + patronymic;
        return checked(all, surname, name, patronymic, null);
    }

    /** From one cell. */
    static Read of(String whole) {
        String plain = whole.replaceAll("\\([^)]*\\)", " ").replaceAll("\\s+", " ").strip();
        String note = plain.equals(whole) ? null : "приписка в скобках не загружена";
        List<String> words = Arrays.asList(plain.replaceAll("[,;]+", " ").strip().split("\\s+"));
        if (INITIALS.matcher(plain).matches()) {
            return Read.fault("вместо имени инициалы");
        }
        if (words.size() < 2) {
            return Read.fault("нужны фамилия и имя");
        }
        if (words.size() > 4 || words.size() == 4 && !SMALL.contains(words.get(3).toLowerCase(Locale.ROOT))) {
            return Read.fault("больше трёх слов в имени: разделите по столбцам");
        }
        boolean nameFirst = words.size() == 3 && isPatronymic(words.get(1)) && !isPatronymic(words.get(2));
        Read read = nameFirst ? checked(plain, words.get(2), words.get(0), words.get(1), "имя стояло перед фамилией: проверьте")
                : checked(plain, words.get(0), words.get(1), String.join(" ", words.subList(2, words.size())), note);
        return read;
    }

    private static Read checked(String all, String surname, String name, String patronymic, String doubt) {
        if (surname.isEmpty() || name.isEmpty()) {
            return Read.fault(surname.isEmpty() ? "нет фамилии" : "нет имени");
        }
        if (INITIALS.matcher(name).matches()) {
            return Read.fault("вместо имени инициалы");
        }
        PersonName read = new PersonName(spelled(surname), spelled(name), patronymic.isEmpty() || "-–—нет".contains(patronymic.toLowerCase(Locale.ROOT)) ? null : spelled(patronymic));
        for (String part : read.patronymic() == null ? List.of(read.surname(), read.name()) : List.of(read.surname(), read.name(), read.patronymic())) {
            if (!PART.matcher(part).matches()) {
                return Read.fault("в имени могут быть только буквы, дефис и точка");
            }
        }
        boolean swapped = doubt == null && isPatronymic(read.name()) && (read.patronymic() == null || !isPatronymic(read.patronymic()));
        String latin = NameKey.russian(all).equals(all) ? null : "латинские буквы заменены русскими";
        return new Read(read, null, swapped ? "похоже, отчество стоит на месте имени: проверьте" : doubt, latin);
    }

    private static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(NameKey.of(word)).matches();
    }

    /** Russian letters; capitals only at the beginnings. */
    private static String spelled(String part) {
        return Arrays.stream(NameKey.russian(part).replace('–', '-').replaceAll("\\s*-\\s*", "-").split(" ")).map(Names::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        boolean shouting = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) || word.equals(word.toLowerCase(Locale.ROOT));
        if (!shouting || SMALL.contains(word)) {
            return word;
        }
        StringBuilder spelled = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < spelled.length(); i++) {
            if (i == 0 || spelled.charAt(i - 1) == '-') {
                spelled.setCharAt(i, Character.toUpperCase(spelled.charAt(i)));
            }
        }
        return spelled.toString();
    }
}
