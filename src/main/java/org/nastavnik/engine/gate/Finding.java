package org.nastavnik.engine.gate;

/**
 * One reason why a file may not be deployed.
 *
 * @param element id and name of the element, empty for the file as a whole
 */
record Finding(String file, String element, String reason) {

    @Override
    public String toString() {
        return "– " + file + (element.isEmpty() ? "" : ", " + element) + ": " + reason;
    }
}
