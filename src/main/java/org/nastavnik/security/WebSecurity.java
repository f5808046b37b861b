package org.nastavnik.security;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Deny by default in front of everything. The webapps keep their own login, CSRF and headers; {@code /engine-rest} asks for
 * HTTP Basic against the engine's users; what is not listed here does not exist.
 */
@Configuration
class WebSecurity {

    private static final String[] NEVER = {"/camunda/app/admin/*/setup/**", "/camunda/api/admin/setup/**"};

    private static final String[] GUARDED_BY_THE_ENGINE = {"/", "/camunda", "/camunda/app/**", "/camunda/api/**", "/camunda/lib/**",
            "/camunda/assets/**", "/camunda/favicon.ico", "/engine-rest/**", "/error", "/favicon.ico"};

    @Bean
    SecurityFilterChain denyByDefault(HttpSecurity http) throws Exception {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return http
                .authorizeHttpRequests(requests -> {
                    for (String never : NEVER) {
                        requests.requestMatchers(path.matcher(never)).denyAll();
                    }
                    for (String guarded : GUARDED_BY_THE_ENGINE) {
                        requests.requestMatchers(path.matcher(guarded)).permitAll();
                    }
                    requests.requestMatchers(path.matcher("/actuator/health/**")).permitAll().anyRequest().denyAll();
                })
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** No users of Spring's own: without this bean it would invent one and print its password. */
    @Bean
    UserDetailsService noUsersBesidesTheEngines() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> basicForRest() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.addInitParameter("authentication-provider",
                "org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider");
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }
}
