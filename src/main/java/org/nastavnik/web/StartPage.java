package org.nastavnik.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads each role to its work. */
@Controller
@Allowed(Allowed.EVERYBODY)
class StartPage {

    /** Open tasks of one person. @param all how many @param overdue of them past their due date @param week due in seven days */
    record Work(long all, long overdue, long week) {
    }

    private final JdbcClient database;
    private final Startable startable;
    private final List<FirstSteps> features;
    private final Menu menu;
    private final List<WaitingWork> waiting;

    StartPage(JdbcClient database, Startable startable, List<FirstSteps> features, Menu menu, List<WaitingWork> waiting) {
        this.database = database;
        this.startable = startable;
        this.features = features;
        this.menu = menu;
        this.waiting = waiting;
    }

    @GetMapping("/")
    String show(Visitor visitor, Model model) {
        model.addAttribute("work", workOf(visitor.login()));
        model.addAttribute("firstSteps", features.stream().flatMap(feature -> feature.of(visitor).stream()).toList());
        model.addAttribute("startable", startable.processes());
        model.addAttribute("waiting", waitingFor(visitor));
        model.addAttribute("incidents", incidents(visitor));
        return "web/start";
    }

    /** Words by the path of the entry. */
    private Map<String, String> waitingFor(Visitor visitor) {
        Set<String> paths = menu.of(visitor).stream().map(Menu.Entry::path).collect(Collectors.toSet());
        Map<String, String> words = new HashMap<>();
        waiting.stream().filter(work -> paths.contains(work.path()))
                .forEach(work -> work.of(visitor).ifPresent(found -> words.put(work.path(), found)));
        return words;
    }

    /** Processes that stopped because of a fault: all for the administrator, of their organisations for others. */
    private long incidents(Visitor visitor) {
        return database.sql("select count(*) from act_ru_incident where ? or tenant_id_ = any (?)")
                .params(visitor.isAdministrator(), visitor.organisations().toArray(String[]::new)).query(Long.class).single();
    }

    private Work workOf(String login) {
        return database.sql("""
                        select count(*) as all, count(*) filter (where due_date_ < now()) as overdue,
                               count(*) filter (where due_date_ between now() and now() + interval '7 days') as week
                          from act_ru_task where assignee_ = ?""").param(login).query(Work.class).single();
    }
}
