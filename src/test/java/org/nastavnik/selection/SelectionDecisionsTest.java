package org.nastavnik.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SelectionDecisionsTest {

    @Autowired
    private DecisionService decisions;

    @ParameterizedTest(name = "a {0} whose youngest mentee is {1} years old needs a certificate: {2}")
    @CsvSource({"pupil, 7, false", "pupil, , false", "teacher, 18, false", "employee, 25, false", "teacher, 17, true", "employee, , true"})
    void anAdultWhoMayMeetMinorsNeedsACertificate(String kind, Integer age, boolean required) {
        boolean result = decisions.evaluateDecisionTableByKey("clearance-required",
                Variables.putValue("mentorKind", kind).putValue("youngestMenteeAge", age)).getSingleEntry();
        assertThat(result).isEqualTo(required);
    }

    @ParameterizedTest(name = "{0} of {1} hours, test {2}: offered {3}")
    @CsvSource({"6, 9, none, true, ", "8, 8, passed, true, ", "5.5, 9, none, false, посещено меньше двух третей часов",
            "0, 0, none, false, посещено меньше двух третей часов", "9, 9, failed, false, проверка знаний не пройдена"})
    void twoThirdsOfTheHoursAndNoFailedTestAreNeeded(double attended, double planned, String test, boolean offered, String reason) {
        DmnDecisionRuleResult result = decisions.evaluateDecisionTableByKey("admission-offer", Variables.putValue("mentorKind", "teacher")
                .putValue("attendedHours", attended).putValue("plannedHours", planned).putValue("test", test)).getSingleResult();
        assertThat(result.<Boolean>getEntry("offered")).isEqualTo(offered);
        assertThat(result.<String>getEntry("reason")).isEqualTo(reason);
    }
}
