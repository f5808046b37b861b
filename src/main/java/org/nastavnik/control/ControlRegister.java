package org.nastavnik.control;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What control did and what people decided; each step happens once per task and deadline. */
@Repository
class ControlRegister {

    private static final int LOCK = 351_145;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    ControlRegister(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** One step of control: a reminder to the performer, or the group that has to decide. */
    record Step(String task, String organisation, LocalDate dueOn, String step, String login) {

        String key() {
            return task + "/" + dueOn + "/" + step;
        }
    }

    /** Whether this node may work: one node of a cluster at a time, until its transaction ends. */
    boolean alone() {
        return database.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
    }

    /** Keys of the steps that were taken for these tasks. */
    Set<String> taken(Collection<String> tasks) {
        return new HashSet<>(database.sql("select task || '/' || due_on || '/' || step from task_control where task = any (?)")
                .param(tasks.toArray(String[]::new)).query(String.class).list());
    }

    /** «task/due» of those that somebody took off control. */
    Set<String> dropped(Collection<String> tasks) {
        return new HashSet<>(database.sql("select task || '/' || due_before from task_decision where kind = 'drop' and task = any (?)")
                .param(tasks.toArray(String[]::new)).query(String.class).list());
    }

    void take(List<Step> steps) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        batches.batchUpdate("""
                        insert into task_control (task, organisation, due_on, step, login, happened_at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""",
                steps.stream().map(step -> new Object[] {step.task(), step.organisation(), step.dueOn(), step.step(), step.login(), now}).toList());
    }

    void startedBy(Step step, String processInstance) {
        database.sql("update task_control set process_instance = ? where task = ? and due_on = ? and step = ?")
                .params(processInstance, step.task(), step.dueOn(), step.step()).update();
    }

    void decide(Verdict verdict) {
        database.sql("""
                        insert into task_decision (task, organisation, kind, due_before, due_after, reason, decided_by, decided_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(verdict.task(), verdict.organisation(), verdict.kind(), verdict.dueBefore(), verdict.dueAfter(), verdict.reason(),
                        verdict.decidedBy(), verdict.decidedOn()).update();
    }

    /** All that was decided about a task, oldest first. */
    List<Verdict> verdicts(String task) {
        return database.sql("""
                        select task, organisation, kind, due_before, due_after, reason, decided_by, decided_on
                          from task_decision where task = ? order by id""").param(task).query(Verdict.class).list();
    }

    record Request(long id, LocalDate dueBefore, LocalDate wanted, String reason, String requestedBy, LocalDate requestedOn) {
    }

    boolean isAsked(String task) {
        return database.sql("select exists (select from extension_request where task = ? and settled_on is null)").param(task)
                .query(Boolean.class).single();
    }

    void ask(String task, String organisation, Request request, String processInstance) {
        database.sql("""
                        insert into extension_request (task, organisation, due_before, wanted, reason, requested_by, requested_on, process_instance)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(task, organisation, request.dueBefore(), request.wanted(), request.reason(), request.requestedBy(),
                        request.requestedOn(), processInstance).update();
    }

    Request request(String processInstance) {
        return database.sql("""
                        select id, due_before, wanted, reason, requested_by, requested_on from extension_request
                         where process_instance = ?""").param(processInstance).query(Request.class).single();
    }

    /** Settles the open request about the task. */
    void settle(String task, LocalDate on) {
        database.sql("update extension_request set settled_on = ? where task = ? and settled_on is null").params(on, task).update();
    }

    /** The process instances that may wait for a decision about the task. */
    List<String> waiting(String task) {
        return database.sql("""
                        select process_instance from task_control where task = :task and process_instance is not null
                        union select process_instance from extension_request where task = :task""")
                .param("task", task).query(String.class).list();
    }
}
