package org.nastavnik.database;

/** A start that cannot go on for a reason a person can remove; told in Russian and without a stack trace. */
public final class StartFailure extends RuntimeException {

    private final String advice;

    /**
     * @param problem what is wrong and where
     * @param advice  what to do about it
     */
    public StartFailure(String problem, String advice) {
        this(problem, advice, null);
    }

    public StartFailure(String problem, String advice, Throwable cause) {
        super(problem, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
