package org.nastavnik.monitoring;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Walk;
import org.springframework.stereotype.Component;

/** Rounds as specialists and curators walk them. */
@Component
class MonitoringWalk {

    private static final Object[] QUALITY = {"strengths", "Пары встречаются по плану", "weaknesses", "Мало наставников-взрослых",
            "opportunities", "Колледж готов помогать", "threats", "Нехватка времени у педагогов", "partnerAsked", false};

    private final Walk walk;
    private final TaskService tasks;
    private final RuntimeService processes;

    MonitoringWalk(Walk walk, TaskService tasks, RuntimeService processes) {
        this.walk = walk;
        this.tasks = tasks;
        this.processes = processes;
    }

    ProcessInstance start(Municipality town, String kind, String from, String to, String term, Object... more) {
        Object[] values = {"organisation", town.code(), "roundKind", kind, "periodFrom", from, "periodTo", to, "term", term,
                "organisations", SpinValues.jsonValue(Spin.JSON(town.schools().stream().map(School::code).toList()).toString()).create(),
                "childrenBase", "enrolled", "enterpriseBase", "partners"};
        Object[] all = new Object[values.length + more.length];
        System.arraycopy(values, 0, all, 0, values.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return walk.startByForm(town.specialist(), MonitoringProcess.KEY, all);
    }

    long round(ProcessInstance monitoring) {
        return ((Number) processes.getVariable(monitoring.getId(), MonitoringProcess.ROUND.name())).longValue();
    }

    /** The one open task of the organisation's assessment. */
    Task of(School school) {
        return tasks.createTaskQuery().tenantIdIn(school.code()).processDefinitionKey(OrganisationMonitoringProcess.KEY).singleResult();
    }

    List<Task> open(Municipality town) {
        return tasks.createTaskQuery().tenantIdIn(town.schools().stream().map(School::code).toArray(String[]::new))
                .processDefinitionKey(OrganisationMonitoringProcess.KEY).list();
    }

    void count(School school, int pupils10to14, int pupils15to19) {
        walk.submit(of(school), "pupils10to14", pupils10to14, "pupils15to19", pupils15to19, "teachers", 40, "youngTeachers", 5);
    }

    void assessQuality(School school) {
        walk.submit(of(school), QUALITY);
    }

    void compose(ProcessInstance monitoring) {
        walk.submit(monitoring, "Task_ComposeReport", "conclusions", "Наставничество идёт во всех школах района", "proposals",
                "Провести обучение взрослых наставников", "appendices", List.of(Walk.map("title", "Сводная таблица", "link", "https://otdel.example/svod")));
    }

    /** The row of a table that a form shows, as text. */
    String row(Task task, String table, String start) {
        return Spin.JSON(walk.form(task).get(table).toString()).elements().stream().map(Object::toString)
                .filter(row -> row.contains(start)).findFirst().orElseThrow(() -> new IllegalStateException("no «" + start + "» in " + table));
    }
}
