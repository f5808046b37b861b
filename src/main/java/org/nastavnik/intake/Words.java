package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.Theme;
import org.nastavnik.programme.MentoringForm;

/** Words that stand for an entry of a list: kinds of people, themes, forms of mentoring; phone numbers in one way. */
final class Words {

    /** @param codes what was recognised @param rest what was not, as written */
    record Codes(List<String> codes, List<String> rest) {
    }

    private static final Map<String, ParticipantKind> KINDS = new LinkedHashMap<>();

    static {
        kinds(ParticipantKind.YOUNG_SPECIALIST, "молодойспециалист", "молодойпедагог", "молодойучитель");
        kinds(ParticipantKind.PUPIL, "ученик", "учениц", "учащ", "обучающ", "школьник", "воспитанник", "кадет", "дети", "ребенок");
        kinds(ParticipantKind.STUDENT, "студент");
        kinds(ParticipantKind.GRADUATE, "выпускник");
        kinds(ParticipantKind.PARENT, "родител", "мама", "папа", "мать", "отец");
        kinds(ParticipantKind.EMPLOYEE, "сотрудникпредприятия", "работодател", "предприят", "сотрудник", "работник", "партнер", "специалистпредприятия");
        kinds(ParticipantKind.TEACHER, "педагог", "учител", "преподавател", "воспитател", "тренер", "методист", "директор", "завуч", "психолог", "логопед", "библиотекар");
    }

    private Words() {
    }

    private static void kinds(ParticipantKind kind, String... parts) {
        Arrays.stream(parts).forEach(part -> KINDS.put(part, kind));
    }

    static Optional<ParticipantKind> kind(String text) {
        String plain = Field.plain(text);
        return Arrays.stream(ParticipantKind.values()).filter(kind -> Field.plain(kind.title()).equals(plain)).findFirst()
                .or(() -> KINDS.entrySet().stream().filter(known -> plain.contains(known.getKey())).map(Map.Entry::getValue).findFirst());
    }

    /** Themes separated by semicolons or commas; a title that holds a comma itself is recognised whole. */
    static Codes themes(String text, List<Theme> known) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        String left = text;
        for (Theme theme : known) {
            if (Field.plain(left).contains(Field.plain(theme.title()))) {
                codes.add(theme.code());
                left = left.replaceAll("(?iu)" + Pattern.quote(theme.title()), "");
            }
        }
        for (String part : left.split("[,;/\\n]")) {
            String plain = Field.plain(part);
            Optional<String> code = known.stream().filter(theme -> isMeant(theme, plain)).map(Theme::code).findFirst();
            code.ifPresent(codes::add);
            if (code.isEmpty() && !plain.isEmpty()) {
                rest.add(part.strip());
            }
        }
        return new Codes(List.copyOf(codes), rest);
    }

    private static boolean isMeant(Theme theme, String plain) {
        return theme.signs().stream().map(Field::plain).anyMatch(sign -> !sign.isEmpty() && plain.contains(sign));
    }

    static Codes forms(String text) {
        List<String> codes = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String part : text.split("[,;\\n]")) {
            String plain = Field.plain(part);
            Optional<MentoringForm> form = Arrays.stream(MentoringForm.values()).filter(known -> Field.plain(known.title()).equals(plain)).findFirst();
            form.ifPresent(known -> codes.add(known.code()));
            if (form.isEmpty() && !plain.isEmpty()) {
                rest.add(part.strip());
            }
        }
        return new Codes(codes.stream().distinct().toList(), rest);
    }

    /** A phone number as +7 900 123-45-67; anything else as it is. */
    static String contact(String text) {
        String digits = text.replaceAll("[\\s()+\\-.–]", "");
        if (!digits.matches("(7|8)?9\\d{9}|[78]\\d{10}")) {
            return text;
        }
        String ten = digits.substring(digits.length() - 10);
        return "+7 " + ten.substring(0, 3) + " " + ten.substring(3, 6) + "-" + ten.substring(6, 8) + "-" + ten.substring(8);
    }
}
