package org.nastavnik.process;

import java.util.List;

/** A municipality made for one test: its department's staff and its schools. */
public record Municipality(String code, String specialist, String departmentHead, List<School> schools) {
}
