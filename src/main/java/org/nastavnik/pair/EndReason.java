package org.nastavnik.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Why a pair ended before its time. No blame, and the other side need not be told. */
enum EndReason {

    MENTEE_LEAVES("menteeLeaves", "Наставляемый уходит из организации"),
    MENTOR_LEAVES("mentorLeaves", "Наставник уходит из организации"),
    MENTEE_WISH("menteeWish", "Желание наставляемого"),
    MENTOR_WISH("mentorWish", "Желание наставника"),
    MUTUAL("mutual", "Обоюдное решение"),
    GOAL_REACHED("goalReached", "Цель достигнута раньше"),
    MISSED("missed", "Пропуски встреч"),
    ILLNESS("illness", "Болезнь"),
    NO_MENTOR("noMentor", "Замены наставнику нет"),
    NOTICE_GIVEN("noticeGiven", "Предупреждение по ст. 351.8 ТК РФ"),
    CONFLICT("conflict", "Конфликт"),
    DANGER("danger", "Угроза безопасности ребёнка"),
    CONSENT_WITHDRAWN("consentWithdrawn", "Отозвано согласие"),
    OTHER("other", "Другое");

    private final String code;
    private final String title;

    EndReason(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    /** Whether the two are not to be proposed together again. */
    boolean partsForGood() {
        return this == CONFLICT || this == DANGER;
    }

    static EndReason of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst().orElseThrow();
    }

    /** Those a curator may choose. @param notice whether a notice runs */
    static List<Map<String, String>> options(boolean notice) {
        return Arrays.stream(values()).filter(reason -> reason != CONSENT_WITHDRAWN && (notice || reason != NOTICE_GIVEN))
                .map(reason -> Map.of("value", reason.code, "label", reason.title)).toList();
    }
}
