package org.nastavnik.practice;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.form.Markdown;

/** A practice as Markdown, without the organisation: experts are not to know whose it is. */
final class PracticeText {

    private PracticeText() {
    }

    static String of(Practice practice) {
        return Stream.of("**" + Markdown.escape(practice.title()) + "**", "Форма: " + practice.form().title(),
                        part("Какую задачу решали", practice.problem()), part("В чём практика", practice.essence()),
                        part("Что получилось", practice.result()), part("Что нужно, чтобы повторить", practice.conditions()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String part(String title, String text) {
        return text == null ? "" : "**" + title + ".** " + Markdown.escape(text);
    }
}
