package org.nastavnik.web;

import java.util.List;
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

    StartPage(JdbcClient database, Startable startable, List<FirstSteps> features) {
        this.database = database;
        this.startable = startable;
        this.features = features;
    }

    @GetMapping("/")
    String show(Visitor visitor, Model model) {
        model.addAttribute("work", workOf(visitor.login()));
        model.addAttribute("firstSteps", features.stream().flatMap(feature -> feature.of(visitor).stream()).toList());
        model.addAttribute("startable", startable.processes());
        return "web/start";
    }

    private Work workOf(String login) {
        return database.sql("""
                        select count(*) as all, count(*) filter (where due_date_ < now()) as overdue,
                               count(*) filter (where due_date_ between now() and now() + interval '7 days') as week
                          from act_ru_task where assignee_ = ?""").param(login).query(Work.class).single();
    }
}
