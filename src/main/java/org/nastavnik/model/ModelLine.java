package org.nastavnik.model;

import java.util.List;

/** One line of the list of models; the differences only where the live version is not the delivered one. */
record ModelLine(String file, String name, Integer version, Standing standing, List<String> differences) {

    public String state() {
        return standing.title();
    }

    public boolean decidable() {
        return standing == Standing.UNDECIDED || standing == Standing.EDITED;
    }

    public boolean undecided() {
        return standing == Standing.UNDECIDED;
    }

    public boolean live() {
        return version != null;
    }
}
