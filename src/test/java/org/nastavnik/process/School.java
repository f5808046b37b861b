package org.nastavnik.process;

/** A school made for one test, with a curator and a head; its specialist is the sample municipality's. */
public record School(String code, String curator, String head, long programme) {

    public static final String SCHOOL_YEAR = "2026-27";
    public static final String SPECIALIST = "specialist.zeya";
    public static final String DEPARTMENT_HEAD = "department-head.zeya";
}
