package org.nastavnik.security;

import org.nastavnik.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page on which everybody signs in. */
@Controller
@OpenToAll
class SignInPage {

    @GetMapping(WebSecurity.SIGN_IN)
    String show() {
        return "security/login";
    }
}
