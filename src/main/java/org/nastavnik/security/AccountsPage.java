package org.nastavnik.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The accounts and their passwords, for administrators. */
@Controller
@Allowed("camunda-admin")
@MenuEntry(path = "/pages/accounts", title = "Учётные записи", about = "Новые пароли и требование сменить пароль.", order = 910)
@RequestMapping("/pages/accounts")
class AccountsPage {

    private static final int PAGE = 50;

    /** @param title post and organisation @param must change the password @param lastSignIn in words, or null */
    record Account(String login, String title, boolean must, String lastSignIn) {
    }

    private final JdbcClient database;
    private final PasswordChange passwords;

    AccountsPage(JdbcClient database, PasswordChange passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    @GetMapping
    String show(Model model, @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "1") int page) {
        int number = Math.max(1, Math.min(page, 10_000));
        List<Account> accounts = database.sql("""
                        select id_ as login, concat_ws(', ', nullif(first_, ''), nullif(last_, '')) as title,
                               coalesce(must_change_password, false) as must,
                               (select to_char(max(happened_at), 'DD.MM.YYYY HH24:MI') from audit_event
                                 where audit_event.login = id_ and kind = 'SIGN_IN') as last_sign_in
                          from act_id_user left join account_safety on account_safety.login = id_
                         where position(lower(?) in lower(concat_ws(' ', id_, first_, last_))) > 0
                         order by id_ limit ? offset ?""")
                .params(find, PAGE + 1, (number - 1) * PAGE).query(Account.class).list();
        model.addAttribute("find", find);
        model.addAttribute("number", number);
        model.addAttribute("more", accounts.size() > PAGE);
        model.addAttribute("accounts", accounts.subList(0, Math.min(PAGE, accounts.size())));
        return "security/accounts";
    }

    @PostMapping("/demand")
    String demand(@RequestParam String login) {
        passwords.demand(existing(login));
        return "redirect:/pages/accounts?find=" + UriUtils.encode(login, StandardCharsets.UTF_8);
    }

    @PostMapping("/reset")
    String reset(Model model, @RequestParam String login) {
        model.addAttribute("made", passwords.reset(existing(login)));
        model.addAttribute("madeFor", login);
        return show(model, login, 1);
    }

    private String existing(String login) {
        return database.sql("select id_ from act_id_user where id_ = ?").param(login).query(String.class).optional().orElseThrow(NoSuchPage::new);
    }
}
