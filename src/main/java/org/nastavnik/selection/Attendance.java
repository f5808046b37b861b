package org.nastavnik.selection;

import java.util.List;

/** Who of the mentors was at which sessions. @param sessions ids of the sessions attended @param test passed, failed or none */
record Attendance(long mentor, List<Long> sessions, String test) {
}
