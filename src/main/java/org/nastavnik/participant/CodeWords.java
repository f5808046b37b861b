package org.nastavnik.participant;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What codes of the registers mean, for a person who reads an extract. */
final class CodeWords {

    private static final Map<String, String> WORDS = words();

    private CodeWords() {
    }

    /** The text itself when it is no code. */
    static String of(String text) {
        return WORDS.getOrDefault(text, text);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(Map.of("pupil-pupil", "ученик – ученик", "teacher-teacher", "учитель – учитель",
                "student-pupil", "студент – ученик", "employer-pupil", "работодатель – ученик", "employer-student", "работодатель – студент"));
        words.putAll(Map.of("acquaintance", "встреча-знакомство", "trial", "пробная встреча", "planning", "встреча-планирование",
                "regular", "регулярная встреча", "closing", "итоговая встреча"));
        words.putAll(Map.of("proposed", "предложена", "confirmed", "подтверждено", "ordered", "закреплена приказом", "acquainted", "знакомство состоялось",
                "working", "работает", "paused", "приостановлена", "completed", "завершена", "refused", "не состоялась", "endedEarly", "завершена досрочно"));
        words.putAll(Map.of("mentor", "наставник", "mentee", "наставляемый", "goesOn", "продолжает", "becomesMentor", "становится наставником",
                "leaves", "завершает участие", "received", "получено", "mistaken", "ошибка", "passed", "пройдена", "failed", "не пройдена", "none", "не было"));
        words.putAll(Map.of("shown", "предъявлена", "notRequired", "не требуется", "missing", "нет", "recommend", "рекомендован", "decline", "не рекомендован",
                "wait", "подождать", "otherForm", "другая форма", "joinGroup", "группа", "psychologist", "психолог", "mentorOfAnotherSchool", "наставник другой школы"));
        Arrays.stream(Attention.values()).forEach(one -> words.put(one.code(), one.title()));
        Arrays.stream(ConsentPurpose.values()).forEach(one -> words.put(one.code(), one.title()));
        Arrays.stream(MenteeState.values()).forEach(one -> words.putIfAbsent(one.code(), one.title()));
        Arrays.stream(MentorState.values()).forEach(one -> words.putIfAbsent(one.code(), one.title()));
        return Map.copyOf(words);
    }
}
