package org.nastavnik.directory;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes of organisations: they stand in addresses, logins and keys of processes and never change. */
final class Codes {

    static final int LONGEST = 40;
    static final String RULE = "строчные латинские буквы и цифры через дефис, первая – буква, от 2 до " + LONGEST + " знаков, например zeya-sosh-1";

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Words that mean something else where codes stand. */
    private static final Set<String> TAKEN = Set.of("new", "paste", "federal", "nothing", "admin");
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {"a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"};
    /** What stands in the name of every department. */
    private static final Pattern DEPARTMENT = Pattern.compile("(муниципальн|отдел|управлен|комитет|департамент|образован|администрац|город|район|округ|наук)\\p{L}*");

    private Codes() {
    }

    static boolean isFit(String code) {
        return code.length() >= 2 && code.length() <= LONGEST && CODE.matcher(code).matches() && !TAKEN.contains(code);
    }

    /** A code made of the name that nobody has: «СОШ № 1» of {@code zeya} becomes {@code zeya-sosh-1}. */
    static String made(String municipality, String shortName, Set<String> used) {
        String words = shortName.toLowerCase(Locale.ROOT);
        String telling = municipality == null ? DEPARTMENT.matcher(words).replaceAll(" ") : words;
        String name = latin(latin(telling).isEmpty() ? words : telling);
        String whole = municipality == null ? name : municipality + "-" + name;
        String first = fitting(whole.isEmpty() || !Character.isLetter(whole.charAt(0)) ? "org-" + whole : whole, LONGEST);
        String code = first.length() < 2 ? first + "-org" : first;
        for (int number = 2; used.contains(code) || TAKEN.contains(code); number++) {
            code = fitting(first, LONGEST - 1 - String.valueOf(number).length()) + "-" + number;
        }
        return code;
    }

    private static String fitting(String code, int longest) {
        return code.substring(0, Math.min(longest, code.length())).replaceAll("^-|-$", "");
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (char letter : text.toCharArray()) {
            int known = RUSSIAN.indexOf(letter);
            latin.append(known >= 0 ? LATIN[known] : letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' ? String.valueOf(letter) : "-");
        }
        return latin.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    }
}
