package org.nastavnik.workinggroup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who answers for a decision: a post in every organisation of the working group, or the municipality's own specialist. */
enum Responsible {

    CURATOR("curator", "кураторы", "curators", true),
    DEPUTY_HEAD("deputyHead", "заместители директоров", "deputy-heads", true),
    HEAD("head", "руководители организаций", "heads", true),
    SPECIALIST("specialist", "специалист отдела образования", "specialists", false);

    private final String code;
    private final String title;
    private final String group;
    private final boolean perOrganisation;

    Responsible(String code, String title, String group, boolean perOrganisation) {
        this.code = code;
        this.title = title;
        this.group = group;
        this.perOrganisation = perOrganisation;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String group() {
        return group;
    }

    boolean perOrganisation() {
        return perOrganisation;
    }

    static Responsible of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElseThrow();
    }

    /** As people write it: «Кураторы», «заместители директоров». */
    static Optional<Responsible> named(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> lower.startsWith(each.title.substring(0, Math.min(6, each.title.length())))
                || lower.equals(each.code.toLowerCase(Locale.ROOT))).findFirst();
    }
}
