package org.nastavnik.security;

import jakarta.servlet.Filter;
import org.nastavnik.web.Visitors;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** What every call of the engine's REST and of the webapps passes after the sign-in, in this order. */
@Component
class EngineCalls {

    private final Doors doors;
    private final OwnObjects objects;
    private final Visitors visitors;
    private final AccountSafety accounts;

    EngineCalls(Doors doors, OwnObjects objects, Visitors visitors, AccountSafety accounts) {
        this.doors = doors;
        this.objects = objects;
        this.visitors = visitors;
        this.accounts = accounts;
    }

    HttpSecurity in(HttpSecurity http) {
        return http.addFilterAfter(accounts(), AuthorizationFilter.class)
                .addFilterAfter(new TidyAnswers(), AccountGuard.class)
                .addFilterAfter(new RequestLimits(), TidyAnswers.class)
                .addFilterAfter(new EngineDoor(doors, objects, visitors), RequestLimits.class);
    }

    Filter accounts() {
        return new AccountGuard(accounts);
    }
}
