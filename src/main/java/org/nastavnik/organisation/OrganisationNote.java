package org.nastavnik.organisation;

import java.util.Optional;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.FormNote;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Variable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first line of every form: which organisation and school year the task is about. */
@Component
@Order(10)
class OrganisationNote implements FormNote {

    private static final Variable<String> SCHOOL_YEAR = Variable.text("schoolYear");

    private final Organisations organisations;

    OrganisationNote(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> note(FormContext context) {
        return Optional.ofNullable(context.organisation()).flatMap(organisations::find).map(organisation -> {
            String year = context.get(SCHOOL_YEAR);
            return "**" + Markdown.escape(organisation.shortName()) + "**" + (year == null ? "" : " · " + year + " учебный год");
        });
    }
}
