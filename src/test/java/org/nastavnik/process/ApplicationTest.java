package org.nastavnik.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the whole application on a real port. All such tests share one context and one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "NASTAVNIK_SAMPLE=true", "NASTAVNIK_SAMPLE_PASSWORD=sample-password", "NASTAVNIK_ADMIN_PASSWORD=admin-password",
        // The library of the identity provider in RestartIT is no part of the application.
        "spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration",
        "nastavnik.password-strength=4", "camunda.bpm.job-execution.enabled=false", "nastavnik.control.scheduled=false"})
public @interface ApplicationTest {
}
