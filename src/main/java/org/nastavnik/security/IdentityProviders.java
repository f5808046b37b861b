package org.nastavnik.security;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in by OpenID Connect, when the operator names an identity provider ({@code spring.security.oauth2.client.*}). The
 * provider's claim {@code user-name-attribute} must hold the login of an account of ours: nobody gets in without one.
 */
@Component
class IdentityProviders {

    /** @param id of the registration @param name for people */
    record Offer(String id, String name) {
    }

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final JdbcClient database;

    IdentityProviders(ObjectProvider<ClientRegistrationRepository> registrations, JdbcClient database) {
        this.registrations = registrations;
        this.database = database;
    }

    /** The providers to choose from on the sign-in page; none is the rule. */
    List<Offer> offers() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false).map(ClientRegistration.class::cast)
                        .map(registration -> new Offer(registration.getRegistrationId(), registration.getClientName())).toList()
                : List.of();
    }

    void offerIn(HttpSecurity http) throws Exception {
        if (registrations.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage(WebSecurity.SIGN_IN).defaultSuccessUrl("/").failureUrl(WebSecurity.SIGN_IN + "?unknown")
                    .userInfoEndpoint(people -> people.oidcUserService(onlyOurs(new OidcUserService()))));
        }
    }

    OAuth2UserService<OidcUserRequest, OidcUser> onlyOurs(OAuth2UserService<OidcUserRequest, OidcUser> provider) {
        return request -> {
            OidcUser person = provider.loadUser(request);
            if (!PlainText.is(person.getName()) || !exists(person.getName())) {
                throw new OAuth2AuthenticationException(new OAuth2Error("unknown_account"));
            }
            return person;
        };
    }

    private boolean exists(String login) {
        return database.sql("select exists (select 1 from act_id_user where id_ = ?)").param(login).query(Boolean.class).single();
    }
}
