package org.nastavnik.engine.form;

import java.util.Optional;

/** One paragraph of the heading <code>{{context}}</code> that stands on top of every form; ordered by {@code @Order}. */
public interface FormNote {

    /** @return Markdown, with texts of people passed through {@link Markdown#escape} */
    Optional<String> note(FormContext context);
}
