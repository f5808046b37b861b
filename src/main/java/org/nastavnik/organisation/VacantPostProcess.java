package org.nastavnik.organisation;

import org.nastavnik.engine.form.Variable;

/** The process {@code vacant-post}: somebody is asked to appoint a person to a post that nobody holds. */
public final class VacantPostProcess {

    public static final String KEY = "vacant-post";

    /** Code of the {@link Post}. */
    static final Variable<String> POST = Variable.text("post");
    /** Correlated when the post is given to somebody by another way. */
    static final String POST_FILLED = "post-filled";

    private VacantPostProcess() {
    }
}
