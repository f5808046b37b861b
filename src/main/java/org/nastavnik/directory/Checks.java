package org.nastavnik.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationKind;
import org.nastavnik.organisation.Place;
import org.nastavnik.organisation.TermScheme;

/** The rules for the facts about an organisation; a fault is a Russian sentence by the name of its field. */
final class Checks {

    private static final int LONGEST_SHORT_NAME = 80;
    private static final int LONGEST_FULL_NAME = 300;
    private static final int LONGEST_TEXT = 300;
    private static final Pattern REGION = Pattern.compile("RU-[A-Z]{2,3}");
    private static final Pattern SITE = Pattern.compile("https?://[^\\s\"<>]+\\.[^\\s\"<>]+");

    private Checks() {
    }

    /**
     * @param before what is known about it so far; null when it is new
     * @param departments those it may belong to
     * @param names lower case short names that others have there
     */
    static Map<String, String> faults(Typed typed, OrganisationCard before, Collection<OrganisationCard> departments, Set<String> names) {
        Map<String, String> faults = new LinkedHashMap<>();
        length(faults, "shortName", typed.shortName(), 2, LONGEST_SHORT_NAME);
        length(faults, "fullName", typed.fullName(), 2, LONGEST_FULL_NAME);
        length(faults, "address", typed.address(), 0, LONGEST_TEXT);
        length(faults, "contacts", typed.contacts(), 0, LONGEST_TEXT);
        length(faults, "site", typed.site(), 0, LONGEST_TEXT);
        demand(faults, "shortName", !names.contains(typed.shortName().toLowerCase(Locale.ROOT)),
                typed.isDepartment() ? "муниципалитет с таким названием уже есть" : "организация с таким названием в этом муниципалитете уже есть");
        demand(faults, "kind", OrganisationKind.of(typed.kind()).isPresent(), "выберите вид из списка");
        demand(faults, "kind", before == null || before.isDepartment() == typed.isDepartment(), "отдел образования нельзя превратить в организацию и наоборот");
        demand(faults, "municipality", typed.isDepartment() || belongs(typed, before, departments), "выберите муниципалитет из списка");
        demand(faults, "timeZone", TimeZones.offered(before == null ? TimeZones.USUAL : before.timeZone()).containsKey(typed.timeZone()),
                "выберите часовой пояс из списка");
        demand(faults, "weekDays", List.of("5", "6").contains(typed.weekDays()), "5 или 6");
        demand(faults, "termScheme", TermScheme.of(typed.termScheme()).isPresent(), "выберите из списка");
        demand(faults, "region", typed.region().isEmpty() || REGION.matcher(typed.region()).matches(), "код региона, например RU-AMU, или пусто");
        demand(faults, "site", typed.site().isEmpty() || SITE.matcher(typed.site()).matches(), "адрес целиком, например https://school1.example.ru");
        demand(faults, "point", Place.read(typed.point()).isPresent(), "широта и долгота, например 53.7361, 127.2602");
        demand(faults, "code", before != null || typed.code().isEmpty() || Codes.isFit(typed.code()), Codes.RULE);
        return faults;
    }

    private static boolean belongs(Typed typed, OrganisationCard before, Collection<OrganisationCard> departments) {
        return before != null && typed.municipality().equals(before.municipality())
                || departments.stream().anyMatch(department -> department.code().equals(typed.municipality()));
    }

    private static void length(Map<String, String> faults, String field, String text, int least, int most) {
        demand(faults, field, text.length() >= least && text.length() <= most, least == 0 ? "не больше " + most + " знаков" : "от " + least + " до " + most + " знаков");
    }

    private static void demand(Map<String, String> faults, String field, boolean kept, String fault) {
        if (!kept) {
            faults.putIfAbsent(field, fault);
        }
    }
}
