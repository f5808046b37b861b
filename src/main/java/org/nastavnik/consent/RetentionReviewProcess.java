package org.nastavnik.consent;

/** The process {@code retention-review}. */
final class RetentionReviewProcess {

    static final String KEY = "retention-review";

    private RetentionReviewProcess() {
    }
}
