package org.nastavnik.run;

import java.net.InetAddress;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** An identity provider such as a municipality may have (Spring Authorization Server), with accounts and keys of its own. */
final class IdentityProvider implements AutoCloseable {

    static final String PASSWORD = "password-of-the-provider";
    static final String CLIENT_SECRET = "secret-of-nastavnik-at-the-provider";

    /** Of its own: not found when the application under test looks for its parts. */
    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class, SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class})
    static class Application {

        @Bean
        UserDetailsService accounts(Accounts accounts) {
            return new InMemoryUserDetailsManager(accounts.logins().stream()
                    .map(login -> User.withUsername(login).password("{noop}" + PASSWORD).build()).toList());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> loginAsClaim() {
            return token -> token.getClaims().claim(StandardClaimNames.PREFERRED_USERNAME, token.getPrincipal().getName());
        }
    }

    private record Accounts(List<String> logins) {
    }

    private final ConfigurableApplicationContext context;

    private IdentityProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param returnTo where Nastavnik takes people back @param logins its accounts */
    static IdentityProvider start(String returnTo, String... logins) {
        String client = "spring.security.oauth2.authorizationserver.client.nastavnik.registration.";
        return new IdentityProvider(new SpringApplicationBuilder(Application.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("known", new Accounts(List.of(logins))))
                .properties("spring.config.name=identity-provider", "spring.main.banner-mode=off", "nastavnik.data=none", "server.port=0",
                        "server.address=" + InetAddress.getLoopbackAddress().getHostAddress(),
                        client + "client-id=nastavnik", client + "client-secret={noop}" + CLIENT_SECRET,
                        client + "client-authentication-methods=client_secret_basic", client + "authorization-grant-types=authorization_code",
                        client + "redirect-uris=" + returnTo, client + "scopes=openid,profile")
                .run());
    }

    /** By number: cookies of one name would not tell two ports of one host apart. */
    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
