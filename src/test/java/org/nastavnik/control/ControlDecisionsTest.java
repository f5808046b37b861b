package org.nastavnik.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule of the two tables of control. */
@ApplicationTest
class ControlDecisionsTest {

    @Autowired
    private RuleTables rules;

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            10, true,  curators,         after,  100, specialists
            12, true,  heads,            after,  100, specialists
            11, true,  deputy-heads,     after,  100, specialists
             3, true,  curators,         after,   90, heads
             3, true,  deputy-heads,     after,   90, heads
             9, true,  specialists,      after,   90, department-heads
             4, true,  department-heads, after,   90, none
             2, true,  curators,         after,   80, none
             0, true,  curators,         null,    80, none
             0, false, curators,         onDay,   70, none
            -1, false, curators,         before,  60, none
            -3, false, heads,            before,  60, none
            -4, false, curators,         null,    50, none
            """)
    void reminderPolicy(int offset, boolean overdue, String who, String remind, int priority, String escalateTo) {
        Map<String, Object> rule = rules.first("reminder-policy", Map.of("offset", offset, "overdue", overdue, "who", who)).orElseThrow();
        assertThat(rule.get("remind")).isEqualTo(remind);
        assertThat(((Number) rule.get("priority")).intValue()).isEqualTo(priority);
        assertThat(rule.get("escalateTo")).isEqualTo(escalateTo);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            Task_PerformInstruction, curators,         specialists,      specialists
            Task_PerformItem,        heads,            specialists,      specialists
            Task_PerformItem,        curators,         heads,            heads
            Task_PerformItem,        specialists,      department-heads, department-heads
            Task_PerformInstruction, deputy-heads,     specialists,      specialists
            Task_CheckClearance,     deputy-heads,     '',               heads
            Task_RegisterMentees,    curators,         '',               heads
            Task_IssueOrder,         heads,            '',               specialists
            Task_AgreeSchoolRoadmap, specialists,      '',               department-heads
            Task_ScoreEntry,         experts,          '',               department-heads
            Task_SubmitEntry,        curators,         '',               null
            Task_ApproveProtocol,    department-heads, '',               null
            """)
    void extensionPolicy(String task, String who, String acceptor, String decidedBy) {
        assertThat(rules.first("extension-policy", Map.of("task", task, "who", who, "acceptor", acceptor)).orElseThrow().get("decidedBy")).isEqualTo(decidedBy);
    }
}
