package org.nastavnik.security;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Deny by default in front of everything, in three parts: the engine's REST asks for HTTP Basic; the webapps and our own pages
 * share one sign-in and one session. The webapps keep their own CSRF and headers. What is not listed here does not exist.
 */
@Configuration
class WebSecurity {

    static final String SIGN_IN = "/login";

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    /** The first-administrator page of the webapps, and their own sign-in, which would go around ours. */
    private static final List<String> NEVER = List.of("/camunda/app/admin/*/setup/**", "/camunda/api/admin/setup/**",
            "/camunda/api/admin/auth/user/*/login/**");
    private static final List<String> APPEARANCE = List.of("/camunda/lib/**", "/camunda/assets/**", "/camunda/favicon.ico");
    /** The library behind the fields for days: {@code days.js}. */
    private static final String CALENDAR = "/webjars/flatpickr/**";
    private static final String PAGES_MAY_LOAD = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'self'";

    private final EngineCalls engineCalls;
    private final IdentityProviders identityProviders;

    WebSecurity(EngineCalls engineCalls, IdentityProviders identityProviders) {
        this.engineCalls = engineCalls;
        this.identityProviders = identityProviders;
    }

    /** Remembers which page somebody wanted to see before the sign-in; calls that a page makes by itself are no page to go to. */
    @Bean
    RequestCache wantedPage() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return engineCalls.in(http).securityMatcher(PATH.matcher("/engine-rest/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new AskForPassword()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new AskForPassword()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return engineCalls.in(http).securityMatcher(PATH.matcher("/camunda/**"))
                .authorizeHttpRequests(requests -> {
                    NEVER.forEach(never -> requests.requestMatchers(PATH.matcher(never)).denyAll());
                    APPEARANCE.forEach(appearance -> requests.requestMatchers(PATH.matcher(appearance)).permitAll());
                    List.of("/camunda", "/camunda/app/**", "/camunda/api/**")
                            .forEach(guarded -> requests.requestMatchers(PATH.matcher(guarded)).authenticated());
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(refusals -> refusals
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PATH.matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(SIGN_IN), AnyRequestMatcher.INSTANCE))
                .logout(leaving -> leaving
                        .logoutRequestMatcher(PATH.matcher(POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(WebSecurity::besidesThoseOfTheWebapps)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        identityProviders.offerIn(http);
        return http.addFilterAfter(engineCalls.accounts(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    List.of(SIGN_IN, "/open/**", "/favicon.ico", "/actuator/health/**")
                            .forEach(open -> requests.requestMatchers(PATH.matcher(open)).permitAll());
                    List.of("/", "/pages/**", "/api/**", CALENDAR).forEach(page -> requests.requestMatchers(PATH.matcher(page)).authenticated());
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(refusals -> refusals
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PATH.matcher("/api/**"))
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(SIGN_IN), AnyRequestMatcher.INSTANCE))
                .formLogin(login -> login.loginPage(SIGN_IN).usernameParameter("login").passwordParameter("password").defaultSuccessUrl("/")
                        .failureHandler(WebSecurity::refuse))
                .csrf(csrf -> csrf.ignoringRequestMatchers(PATH.matcher("/open/**")))
                .logout(leaving -> leaving.logoutUrl("/logout").logoutSuccessUrl(SIGN_IN + "?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES_MAY_LOAD))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(
                                ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The webapps set their own content policy and frame rule, which stay; refusals that come before them get that of our pages. */
    private static void besidesThoseOfTheWebapps(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().contentSecurityPolicy(policy -> policy.policyDirectives(PAGES_MAY_LOAD)).contentTypeOptions(Customizer.withDefaults())
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(PATH.matcher("/camunda/api/**"), new CacheControlHeadersWriter()));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        response.sendRedirect(SIGN_IN + (failure instanceof TooManyAttempts tooMany ? "?wait=" + tooMany.seconds() : "?error"));
    }
}
