package org.nastavnik.model;

import java.util.List;
import java.util.Locale;

/** One line of the list of models; the differences only where the live version is not the delivered one. */
record ModelLine(String file, String name, Integer version, Standing standing, List<String> differences) {

    /** Whether the words stand in the name of the file or of the model. */
    boolean isFoundBy(String words) {
        return (file + " " + name).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    ModelLine with(List<String> found) {
        return new ModelLine(file, name, version, standing, found);
    }

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
