package org.nastavnik.directory;

import java.util.Optional;
import org.nastavnik.web.Visitor;
import org.nastavnik.web.WaitingWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many new people wait for their first password. */
@Component
class AccountsToOpen implements WaitingWork {

    private static final String TASK = "Task_OpenAccount";

    private final JdbcClient database;

    AccountsToOpen(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return "/pages/accounts";
    }

    @Override
    public Optional<String> of(Visitor visitor) {
        int waiting = database.sql("select count(*) from act_ru_task where task_def_key_ = ?").param(TASK).query(Integer.class).single();
        return waiting == 0 ? Optional.empty() : Optional.of("Ждут первого пароля: " + waiting + ".");
    }
}
