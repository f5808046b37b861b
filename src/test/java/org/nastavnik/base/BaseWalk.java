package org.nastavnik.base;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.nastavnik.process.Walk;

/** Rows of lists as Tasklist shows and sends them. */
final class BaseWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BaseWalk() {
    }

    static void today(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(12, 0).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
    }

    /** A list or table as the form of the one open task of this kind shows it. */
    static List<Map<String, Object>> shown(Walk walk, ProcessInstance stage, String task, String list) {
        try {
            return JSON.readValue(walk.form(walk.task(stage, task)).get(list).toString(), new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Object> with(Map<String, Object> row, Object... changes) {
        Map<String, Object> changed = new HashMap<>(row);
        changed.putAll(Walk.map(changes));
        return changed;
    }

    /** A mentee as typed into the list. */
    static Map<String, Object> pupil(String surname, String name, String born) {
        return Walk.map("id", "", "surname", surname, "name", name, "patronymic", "", "birthDate", born, "kind", "pupil", "classOrPost", "7 Б",
                "theme", "study", "preferredForms", List.of("pupil-pupil"), "words", "", "origin", "survey");
    }

    /** A mentor as typed into the list, in the form that is for such people. */
    static Map<String, Object> mentor(String surname, String born, String kind) {
        Map<String, Object> row = Walk.map("id", "", "surname", surname, "name", "Ольга", "patronymic", "Юрьевна", "birthDate", born, "kind", kind,
                "classOrPost", "", "employer", "", "competences", List.of("study", "career"), "forms", List.of(formOf(kind)),
                "capacityReason", "", "availability", "по вторникам", "contact", "");
        row.put("capacity", 2);
        return row;
    }

    private static String formOf(String kind) {
        return switch (kind) {
            case "pupil" -> "pupil-pupil";
            case "teacher" -> "teacher-teacher";
            default -> "employer-pupil";
        };
    }

    /** Both consents of a row given, with a paper each. */
    static Map<String, Object> given(Map<String, Object> row, String givenBy, String representative) {
        return with(row, "participation", "given", "participationDocument", "у-" + row.get("id"), "personalData", "given",
                "personalDataDocument", "пд-" + row.get("id"), "givenBy", givenBy, "representative", representative, "date", "2026-09-09");
    }

    static Map<String, Object> bySurname(List<Map<String, Object>> rows, String surname) {
        return rows.stream().filter(row -> row.toString().contains(surname)).findFirst().orElseThrow();
    }
}
