package org.nastavnik.web;

import java.util.List;

/** A feature's advice for the top of the start page: what the visitor should do before anything else. */
public interface FirstSteps {

    /** @param title Russian, an infinitive @param about one Russian sentence @param path where the work is done */
    record FirstStep(String title, String about, String path) {
    }

    /** Nothing when there is nothing to advise. */
    List<FirstStep> of(Visitor visitor);
}
