package org.nastavnik.security;

import jakarta.servlet.http.HttpServletRequest;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's own password: change it, and leave on all devices. */
@Controller
@Allowed(Allowed.EVERYBODY)
@RequestMapping(AccountGuard.PASSWORD_PAGE)
class PasswordPage {

    private final PasswordChange passwords;
    private final AccountSafety accounts;

    PasswordPage(PasswordChange passwords, AccountSafety accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    @GetMapping
    String show(Visitor visitor, Model model) {
        model.addAttribute("must", accounts.of(visitor.login()).mustChangePassword());
        return "security/password";
    }

    @PostMapping
    String change(Visitor visitor, Model model, HttpServletRequest request,
                  @RequestParam String current, @RequestParam String wanted, @RequestParam String repeated) {
        String fault = wanted.equals(repeated)
                ? passwords.change(visitor.login(), current, wanted, request.getRemoteAddr()).orElse(null)
                : "Новый пароль и его повтор не совпадают";
        if (fault != null) {
            model.addAttribute("fault", fault);
            return show(visitor, model);
        }
        request.getSession().invalidate();
        return "redirect:" + WebSecurity.SIGN_IN + "?changed";
    }
}
