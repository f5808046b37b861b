package org.nastavnik.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who answers for an item of a municipal roadmap. Roles of an organisation mean each organisation that takes part. */
enum ResponsibleRole {

    CURATOR("curator", "кураторы", true),
    DEPUTY_HEAD("deputyHead", "заместители директоров", true),
    HEAD("head", "руководители организаций", true),
    ORGANISATION("organisation", "образовательные организации", true),
    SPECIALIST("specialist", "отдел (управление) образования", false),
    METHODIST("methodist", "методический центр", false),
    /** Never gets a task: the curator enters the partner's part. */
    PARTNER("partner", "партнёры", true);

    private final String code;
    private final String title;
    private final boolean ofOrganisation;

    ResponsibleRole(String code, String title, boolean ofOrganisation) {
        this.code = code;
        this.title = title;
        this.ofOrganisation = ofOrganisation;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    static ResponsibleRole of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst().orElseThrow();
    }

    static Map<String, String> codesByTitle() {
        return Arrays.stream(values()).collect(Collectors.toMap(ResponsibleRole::title, ResponsibleRole::code));
    }

    static boolean inEachOrganisation(List<ResponsibleRole> roles) {
        return roles.stream().anyMatch(role -> role.ofOrganisation);
    }

    static boolean inTheMunicipality(List<ResponsibleRole> roles) {
        return roles.stream().anyMatch(role -> !role.ofOrganisation);
    }

    /** «Кураторы, партнёры». */
    static String titles(List<ResponsibleRole> roles) {
        String all = roles.stream().map(ResponsibleRole::title).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
