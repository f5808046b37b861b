package org.nastavnik.participant;

import java.util.Arrays;

/** What a mentee asks for help with, and what a mentor can help with: one dictionary, so that both can be matched. */
public enum Theme {

    STUDY("study", "Учёба, отдельные предметы"),
    PROJECTS("projects", "Проекты, исследования, олимпиады"),
    CAREER("career", "Выбор профессии и пути"),
    ADAPTATION("adaptation", "Адаптация в новом коллективе"),
    COMMUNICATION("communication", "Общение, уверенность в себе"),
    CREATIVITY("creativity", "Творчество"),
    SPORT("sport", "Спорт и здоровье"),
    LEADERSHIP("leadership", "Лидерство, самоуправление, волонтёрство"),
    TEACHING("teaching", "Методика преподавания"),
    CLASSROOM("classroom", "Работа с классом и родителями"),
    DIGITAL("digital", "Цифровые инструменты");

    private final String code;
    private final String title;

    Theme(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian. */
    public String title() {
        return title;
    }

    public static Theme of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst().orElseThrow();
    }
}
