package org.nastavnik.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans kept here that the term of a paper may point to, instead of a day typed by hand. */
public interface OtherPlans {

    /** @param key unique among all plans @param title Russian, with its day */
    record Entry(String key, String title, LocalDate on) {
    }

    List<Entry> of(String municipality);

    static List<Map<String, String>> options(List<OtherPlans> plans, String municipality) {
        return plans.stream().flatMap(each -> each.of(municipality).stream()).map(each -> Map.of("value", each.key(), "label", each.title())).toList();
    }

    static Optional<Entry> find(List<OtherPlans> plans, String municipality, String key) {
        return plans.stream().flatMap(each -> each.of(municipality).stream()).filter(each -> each.key().equals(key)).findFirst();
    }
}
