package org.nastavnik.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The pages of the application, found by {@link MenuEntry}. */
@Component
class Menu {

    /** @param path where it leads @param title its Russian name @param about one sentence about it */
    public record Entry(String path, String title, String about) {
    }

    private record Page(MenuEntry entry, Allowed allowed) {
    }

    private final List<Page> pages;

    Menu(ListableBeanFactory beans) {
        pages = List.of(beans.getBeanNamesForAnnotation(MenuEntry.class)).stream()
                .map(name -> new Page(beans.findAnnotationOnBean(name, MenuEntry.class), beans.findAnnotationOnBean(name, Allowed.class)))
                .sorted(Comparator.comparingInt(page -> page.entry().order()))
                .toList();
    }

    /** What this person may open, in order. */
    List<Entry> of(Visitor visitor) {
        return pages.stream().filter(page -> AccessCheck.admits(page.allowed(), visitor))
                .map(page -> new Entry(page.entry().path(), page.entry().title(), page.entry().about())).toList();
    }
}
