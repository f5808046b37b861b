package org.nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.Rehearsal;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WholeYear;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The curator, the head and the specialist carry one programme with two pairs through all seven stages in Tasklist, a returned
 * roadmap and a replaced mentor included. Every form is filled in and sent by hand, as often as it comes. While the pairs work, the
 * specialist finds the programme in Cockpit and goes to its pairs and back.
 */
@BrowserTest
class WholeProgrammeIT {

    /** Ids of forms. */
    static final Path FORMS_OF_A_YEAR = Path.of("src/test/resources/forms/of-a-year.txt");

    @Autowired
    private Walk walk;
    @Autowired
    private Rehearsal rehearsal;
    @Autowired
    private Schools schools;
    @Autowired
    private WholeYear year;

    @AfterEach
    void sendByApiAgain() {
        walk.sendByApi();
    }

    @Test
    void aProgrammeIsCarriedThroughInTasklistAndWatchedInCockpit(Screens screens) throws IOException {
        School school = schools.open();
        FormsByHand forms = FormsByHand.all(screens, walk, rehearsal);
        walk.sendBy(forms);
        ProcessInstance programme = year.start(school);
        year.carry(school, "Task_HoldFirstMeeting");
        theSpecialistGoesFromTheProgrammeToItsPairsAndBack(screens.cockpit(School.SPECIALIST), programme);
        year.carry(school, null);

        assertThat(forms.faults()).isEmpty();
        assertThat(forms.cutOff()).as("values that do not fit into their fields").isEmpty();
        assertThat(forms.sentByApi()).isZero();
        assertThat(forms.sent()).containsExactlyElementsOf(Files.readAllLines(FORMS_OF_A_YEAR));
        assertThat(walk.ended(programme)).isTrue();
    }

    private void theSpecialistGoesFromTheProgrammeToItsPairsAndBack(Cockpit cockpit, ProcessInstance programme) {
        List<ProcessInstance> pairs = year.pairs(programme);
        assertThat(pairs).hasSize(2);
        cockpit.findInstance("Программа наставничества организации", programme.getBusinessKey());
        assertThat(cockpit.page().url()).contains(programme.getId());
        cockpit.openCalled(programme.getId());
        pairs.forEach(pair -> cockpit.awaitLinkTo(pair.getId()));
        cockpit.openInstance(pairs.get(0).getId());
        cockpit.awaitLinkTo(programme.getId());
    }
}
