package org.nastavnik.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in by OpenID Connect, when the operator names an identity provider ({@code spring.security.oauth2.client.*}). The
 * provider's claim {@code user-name-attribute} must hold the login of an account of ours: nobody gets in without one. The
 * provider asks for the password each time: who left here shall not be let in again by a click of the next one at the desk.
 */
@Component
class IdentityProviders {

    private static final String UNKNOWN = "unknown_account";

    /** @param id of the registration @param name for people */
    record Offer(String id, String name) {
    }

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final JdbcClient database;
    private final Audit audit;

    IdentityProviders(ObjectProvider<ClientRegistrationRepository> registrations, JdbcClient database, Audit audit) {
        this.registrations = registrations;
        this.database = database;
        this.audit = audit;
    }

    /** The providers to choose from on the sign-in page; none is the rule. */
    List<Offer> offers() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false).map(ClientRegistration.class::cast)
                        .map(registration -> new Offer(registration.getRegistrationId(), registration.getClientName())).toList()
                : List.of();
    }

    void offerIn(HttpSecurity http) throws Exception {
        ClientRegistrationRepository known = registrations.getIfAvailable();
        if (known != null) {
            http.oauth2Login(login -> login.loginPage(WebSecurity.SIGN_IN).defaultSuccessUrl("/").failureHandler(this::refuse)
                    .authorizationEndpoint(there -> there.authorizationRequestResolver(askingForThePassword(known)))
                    .userInfoEndpoint(people -> people.oidcUserService(onlyOurs(new OidcUserService()))));
        }
    }

    private static OAuth2AuthorizationRequestResolver askingForThePassword(ClientRegistrationRepository known) {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(known,
                OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(request -> request.additionalParameters(parameters -> parameters.put("prompt", "login"))));
        return resolver;
    }

    OAuth2UserService<OidcUserRequest, OidcUser> onlyOurs(OAuth2UserService<OidcUserRequest, OidcUser> provider) {
        return request -> {
            OidcUser person = loaded(provider, request);
            if (!PlainText.is(person.getName()) || !exists(person.getName())) {
                throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN));
            }
            return person;
        };
    }

    private static OidcUser loaded(OAuth2UserService<OidcUserRequest, OidcUser> provider, OidcUserRequest request) {
        try {
            return provider.loadUser(request);
        } catch (IllegalArgumentException withoutTheClaim) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN), withoutTheClaim);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        boolean unknown = failure instanceof OAuth2AuthenticationException known && UNKNOWN.equals(known.getError().getErrorCode());
        audit.record(AuditKind.SIGN_IN_FAILED, null, null, unknown ? "provider/unknown" : "provider");
        response.sendRedirect(WebSecurity.SIGN_IN + (unknown ? "?unknown" : "?provider"));
    }

    private boolean exists(String login) {
        return database.sql("select exists (select 1 from act_id_user where id_ = ?)").param(login).query(Boolean.class).single();
    }
}
