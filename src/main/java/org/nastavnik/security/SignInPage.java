package org.nastavnik.security;

import org.nastavnik.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page on which everybody signs in. */
@Controller
@OpenToAll
class SignInPage {

    private final IdentityProviders providers;

    SignInPage(IdentityProviders providers) {
        this.providers = providers;
    }

    @GetMapping(WebSecurity.SIGN_IN)
    String show(Model model) {
        model.addAttribute("providers", providers.offers());
        return "security/login";
    }
}
