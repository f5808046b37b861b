package org.nastavnik.directory;

import java.util.LinkedHashMap;
import java.util.Map;

/** The time zones of Russia, as people choose them. */
final class TimeZones {

    static final String USUAL = "Europe/Moscow";

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("Europe/Kaliningrad", "Калининград (МСК−1)");
        NAMES.put(USUAL, "Москва (МСК)");
        NAMES.put("Europe/Samara", "Самара (МСК+1)");
        NAMES.put("Asia/Yekaterinburg", "Екатеринбург (МСК+2)");
        NAMES.put("Asia/Omsk", "Омск (МСК+3)");
        NAMES.put("Asia/Krasnoyarsk", "Красноярск (МСК+4)");
        NAMES.put("Asia/Irkutsk", "Иркутск (МСК+5)");
        NAMES.put("Asia/Yakutsk", "Якутск, Благовещенск, Зея (МСК+6)");
        NAMES.put("Asia/Vladivostok", "Владивосток (МСК+7)");
        NAMES.put("Asia/Magadan", "Магадан (МСК+8)");
        NAMES.put("Asia/Kamchatka", "Камчатка (МСК+9)");
    }

    private TimeZones() {
    }

    /** Russian names by the name of the zone, from west to east; one that is in use already and not among them comes last. */
    static Map<String, String> offered(String used) {
        Map<String, String> offered = new LinkedHashMap<>(NAMES);
        offered.putIfAbsent(used, used);
        return offered;
    }

    static String title(String zone) {
        return NAMES.getOrDefault(zone, zone);
    }
}
