package org.nastavnik.base;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;
import static org.nastavnik.programme.SchoolProgrammeProcess.SCHOOL_YEAR;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** Opens a base again: not before its stage, and not while it is being worked on. */
@Component
class StartBaseReopeningForm implements TaskForm {

    private final Organisations organisations;
    private final Programmes programmes;
    private final HistoryService history;

    StartBaseReopeningForm(Organisations organisations, Programmes programmes, HistoryService history) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.history = history;
    }

    @Override
    public String formId() {
        return "start-base-reopening";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> reachable = organisations.running().stream().filter(organisation -> context.reaches(organisation.code()))
                .map(organisation -> Options.option(organisation.code(), organisation.shortName())).toList();
        return Map.of("organisations", reachable, "organisation", reachable.size() == 1 ? reachable.get(0).get("value") : "");
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Programme programme = programmes.running(context.organisation())
                .orElseThrow(() -> submission.refuse("organisation", "программа наставничества сейчас не идёт"));
        String stage = Side.MENTOR.code().equals(submission.text("side")) ? MentorBaseProcess.KEY : MenteeBaseProcess.KEY;
        if (count(stages(stage, programme)) == 0) {
            throw submission.refuse("side", "этап ещё не начинался");
        }
        if (count(stages(stage, programme).unfinished()) > 0) {
            throw submission.refuse("side", "база и так открыта: дополните её в текущей задаче");
        }
        context.set(SCHOOL_YEAR, programme.schoolYear());
        context.set(PROGRAMME, programme.id());
        context.businessKey(context.organisation() + "/" + programme.schoolYear() + "/" + BaseReopeningProcess.KEY + "-" + number(context.organisation()));
    }

    private HistoricProcessInstanceQuery stages(String process, Programme programme) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process).tenantIdIn(programme.organisation())
                .variableValueEquals(PROGRAMME.name(), programme.id());
    }

    private long number(String organisation) {
        return 1 + count(history.createHistoricProcessInstanceQuery().processDefinitionKey(BaseReopeningProcess.KEY).tenantIdIn(organisation).finished());
    }

    private static long count(HistoricProcessInstanceQuery query) {
        return EngineRights.use(query::count);
    }
}
