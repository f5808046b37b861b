package org.nastavnik.draft;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist's «Сохранить» calls; inside the webapps' session and CSRF check. Only the performer's own tasks have drafts. */
@RestController
@RequestMapping("/camunda/api/nastavnik/drafts/{task}")
@Allowed(Allowed.EVERYBODY)
class DraftsOfTasklist {

    /** More keys than any form has. */
    private static final int MOST_KEYS = 300;

    private final Drafts drafts;
    private final TaskService tasks;

    DraftsOfTasklist(Drafts drafts, TaskService tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String task, @RequestBody Map<String, Object> answers, Visitor visitor) {
        if (tasks.createTaskQuery().taskId(task).taskAssignee(visitor.login()).count() == 0 || answers.size() > MOST_KEYS) {
            throw new NoSuchPage();
        }
        drafts.save(task, visitor.login(), answers);
    }
}
