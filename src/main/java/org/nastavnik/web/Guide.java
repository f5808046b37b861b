package org.nastavnik.web;

import java.util.List;
import java.util.Optional;

/** A how-to page of {@code docs/}, one for each role. */
enum Guide {

    CURATOR("curator", "Куратору", "curators"),
    MANAGER("manager", "Руководителю и специалисту", "heads", "deputy-heads", "specialists", "department-heads"),
    EXPERT("expert", "Эксперту", "experts"),
    ADMINISTRATOR("administrator", "Администратору", "camunda-admin"),
    OPERATOR("operator", "Тому, кто запускает"),
    WORDS("glossary", "Слова");

    private final String file;
    private final String title;
    private final List<String> groups;

    Guide(String file, String title, String... groups) {
        this.file = file;
        this.title = title;
        this.groups = List.of(groups);
    }

    /** Last part of its address and name of its file. */
    public String file() {
        return file;
    }

    public String title() {
        return title;
    }

    static Optional<Guide> of(String file) {
        return List.of(values()).stream().filter(guide -> guide.file.equals(file)).findFirst();
    }

    /** The page for the person's role. */
    static Guide of(Visitor visitor) {
        return List.of(ADMINISTRATOR, MANAGER, CURATOR, EXPERT).stream().filter(guide -> guide.groups.stream().anyMatch(visitor::is)).findFirst().orElse(CURATOR);
    }
}
