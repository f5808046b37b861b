package org.nastavnik.organisation;

import java.util.Arrays;
import java.util.Optional;

/** Whether an organisation takes part. */
public enum OrganisationState {

    ACTIVE("active", "работает"),
    /** What has begun goes on to its end, nothing new begins. */
    SUSPENDED("suspended", "приостановлена"),
    /** Nothing runs, nobody holds a post; people's data are kept to the end of their terms. */
    CLOSED("closed", "закрыта");

    private final String code;
    private final String title;

    OrganisationState(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As stored in {@code organisation.state}. */
    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    public static Optional<OrganisationState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
