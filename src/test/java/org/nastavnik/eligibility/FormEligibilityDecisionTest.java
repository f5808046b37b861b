package org.nastavnik.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormEligibilityDecisionTest {

    private static final Set<String> NUMBERS = Set.of("mentorAge", "menteeAge", "mentorYears", "menteeGrade", "menteePairs");
    private static final Map<String, String> SUITABLE = Map.of(
            "pupil-pupil", "mentorKind=pupil menteeKind=pupil mentorAge=16 menteeAge=13 menteeGrade=7",
            "teacher-teacher", "mentorKind=teacher menteeKind=youngSpecialist mentorAge=40 menteeAge=23 mentorYears=15",
            "student-pupil", "mentorKind=student menteeKind=pupil mentorAge=19 menteeAge=15 menteeGrade=9",
            "employer-pupil", "mentorKind=employee menteeKind=pupil mentorAge=35 menteeAge=15 mentorYears=5 menteeGrade=8",
            "employer-student", "mentorKind=graduate menteeKind=student mentorAge=30 menteeAge=21 menteeGrade=3");

    @Autowired
    private RuleTables tables;
    @Autowired
    private RepositoryService models;

    private final Set<String> hit = new TreeSet<>();

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(nullValues = "-", value = {
            "pupil-pupil, -, -",
            "teacher-teacher, -, -",
            "student-pupil, -, -",
            "employer-pupil, -, -",
            "employer-student, -, -",
            "pupil-pupil, facts=samePerson, block samePerson",
            "pupil-pupil, facts=mentorConsent, block mentorConsent",
            "pupil-pupil, facts=menteeConsent, block menteeConsent",
            "pupil-pupil, facts=notAdmitted, block notAdmitted",
            "pupil-pupil, facts=notInBase, block notInBase",
            "pupil-pupil, facts=noPlace, block noPlace",
            "pupil-pupil, facts=neverAgain, block neverAgain",
            "pupil-pupil, facts=together, block together",
            "pupil-pupil, facts=formOff, block formOff",
            "pupil-pupil, facts=roleModel, block roleModel",
            "teacher-teacher, facts=labourPapers, block labourPapers",
            "pupil-pupil, mentorKind=teacher, block pupilMentor",
            "pupil-pupil, menteeKind=student, block pupilMentee",
            "student-pupil, menteeKind=student, block pupilMentee",
            "employer-pupil, menteeKind=teacher, block pupilMentee",
            "teacher-teacher, mentorKind=employee, block teacherMentor",
            "teacher-teacher, menteeKind=pupil, block teacherMentee",
            "student-pupil, mentorKind=graduate, block studentMentor",
            "employer-pupil, mentorKind=pupil, block employerMentor",
            "employer-student, mentorKind=student, block employerMentor",
            "employer-student, menteeKind=pupil, block studentMentee",
            "pupil-pupil, mentorAge=13, warn mentorUnder14",
            "pupil-pupil, mentorAge=14, -",
            "pupil-pupil, menteeAge=17, warn mentorYounger",
            "pupil-pupil, menteeAge=16, -",
            "pupil-pupil, mentorAge=-, -",
            "pupil-pupil, menteeAge=-, -",
            "teacher-teacher, mentorKind=youngSpecialist, warn youngMentor",
            "teacher-teacher, mentorYears=4, warn fewYears",
            "teacher-teacher, mentorYears=5, -",
            "teacher-teacher, mentorYears=-, -",
            "employer-pupil, mentorYears=1, warn fewYears",
            "student-pupil, menteeGrade=7, warn lowGrade",
            "employer-pupil, menteeGrade=7, warn lowGrade",
            "employer-pupil, menteeGrade=-, -",
            "employer-student, menteeGrade=2, warn lowCourse",
            "student-pupil, kin=parent, warn parent",
            "employer-pupil, kin=classTeacher, warn classTeacher",
            "pupil-pupil, menteePairs=2, warn thirdPair",
            "pupil-pupil, menteePairs=1, -",
            "pupil-pupil, facts=mentorForm, warn mentorForm",
            "pupil-pupil, facts=menteeForm, warn menteeForm"})
    void aRuleAppliesInItsCase(String form, String change, String expected) {
        List<Finding> found = tables.open("form-eligibility").rows(facts(form, change)).stream().map(Roster::finding).toList();
        assertThat(found).extracting(finding -> (finding.blocks() ? "block " : "warn ") + finding.code())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(found).allSatisfy(finding -> assertThat(finding.text()).matches("[а-яё].*"));
        found.forEach(finding -> hit.add(finding.code()));
    }

    @Test
    void severalCircumstancesAreAllSaid() {
        assertThat(tables.open("form-eligibility").rows(facts("pupil-pupil", "facts=noPlace_neverAgain"))).hasSize(2);
    }

    @AfterAll
    void everyRuleWasHit() {
        String latest = models.createDecisionDefinitionQuery().decisionDefinitionKey("form-eligibility").latestVersion().singleResult().getId();
        assertThat(hit).isEqualTo(models.getDmnModelInstance(latest).getModelElementsByType(Rule.class).stream()
                .map(rule -> rule.getOutputEntries().stream().toList().get(1).getTextContent().strip().replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, Object> facts(String form, String change) {
        Map<String, Object> facts = new HashMap<>(Map.of("form", form, "menteePairs", 0, "kin", "none", "facts", ""));
        NUMBERS.forEach(number -> facts.putIfAbsent(number, null));
        String all = SUITABLE.get(form) + (change == null ? "" : " " + change);
        Arrays.stream(all.split(" ")).map(fact -> fact.split("=")).forEach(fact -> facts.put(fact[0],
                fact[1].equals("-") ? null : NUMBERS.contains(fact[0]) ? (Object) Integer.valueOf(fact[1]) : fact[1].replace('_', ' ')));
        return facts;
    }
}
