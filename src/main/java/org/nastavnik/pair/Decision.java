package org.nastavnik.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nastavnik.eligibility.LabourPapers;

/** What a curator may decide about a pair while a task of it is open. */
enum Decision {

    GO_ON("goOn", "Продолжать"),
    CLOSE("close", "Перейти к итоговой встрече"),
    CHANGE_PLAN("changePlan", "Изменить план работы"),
    PAUSE("pause", "Приостановить до даты (болезнь, отъезд)"),
    PROLONG("prolong", "Продлить паузу"),
    CHANGE_MENTOR("changeMentor", "Сменить наставника"),
    REPLACE("replace", "Закрепить нового наставника"),
    NOTICE("notice", "Подано предупреждение о прекращении наставничества (ТК РФ, ст. 351.8)"),
    END("end", "Завершить работу досрочно");

    private final String code;
    private final String title;

    Decision(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    boolean is(String decided) {
        return code.equals(decided);
    }

    /** As an option of a choice, in the words of one form. */
    Map<String, String> option(String words) {
        return Map.of("value", code, "label", words);
    }

    /** Options of a choice; the notice is offered only where labour law asks for one. */
    static List<Map<String, String>> options(Pair pair, Decision... offered) {
        return Arrays.stream(offered).filter(decision -> decision != NOTICE || LabourPapers.needed(pair.form()))
                .map(decision -> decision.option(decision.title)).toList();
    }
}
