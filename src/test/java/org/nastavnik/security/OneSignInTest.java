package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.junit.jupiter.api.Test;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.OpenToAll;
import java.net.http.HttpClient;

@ApplicationTest
class OneSignInTest {

    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', value = {
            "GET  | /                                                  | 302 | /login",
            "GET  | /camunda/app/tasklist/default/                     | 302 | /login",
            "GET  | /camunda/app/admin/default/setup/                  | 302 | /login",
            "GET  | /camunda/api/engine/engine/default/task            | 401 |",
            "POST | /camunda/api/admin/setup/default/user/create       | 401 |",
            "POST | /camunda/api/admin/auth/user/default/login/cockpit | 401 |",
            "GET  | /engine-rest/engine/default/task                   | 401 |",
            "GET  | /engine-rest/task                                  | 401 |",
            "GET  | /pages/nothing                                     | 302 | /login",
            "GET  | /api/nothing                                       | 401 |",
            "GET  | /nothing                                           | 302 | /login",
            "GET  | /actuator/env                                      | 302 | /login",
            "GET  | /actuator/health                                   | 200 |",
            "GET  | /login                                             | 200 |"})
    void whoIsNotSignedInGetsNoFurther(String method, String path, int status, String leadsTo) {
        HttpClient browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        RestClient.builder().requestFactory(new JdkClientHttpRequestFactory(browser)).build()
                .method(HttpMethod.valueOf(method)).uri("http://localhost:" + port + path)
                .exchange((request, answer) -> {
                    assertThat(answer.getStatusCode().value()).isEqualTo(status);
                    assertThat(answer.getHeaders().getFirst("Location")).isEqualTo(leadsTo == null ? null : "http://localhost:" + port + leadsTo);
                    return null;
                });
    }

    @ParameterizedTest(name = "{0} as {1}: remembered {2}")
    @CsvSource({"/pages/nothing, text/html, true", "/api/nothing, application/json, false", "/pages/nothing, */*, false"})
    void onlyAPageIsRememberedForAfterTheSignIn(String path, String accept, boolean remembered) {
        HttpClient browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        String session = RestClient.builder().requestFactory(new JdkClientHttpRequestFactory(browser)).build()
                .get().uri("http://localhost:" + port + path).header("Accept", accept)
                .exchange((request, answer) -> answer.getHeaders().getFirst("Set-Cookie"));
        assertThat(session != null).isEqualTo(remembered);
    }

    @Test
    void everyControllerNamesWhoMayReachIt() {
        assertThat(controllers.getHandlerMethods().values()).filteredOn(method -> !ErrorController.class.isAssignableFrom(method.getBeanType()))
                .isNotEmpty().allMatch(OneSignInTest::isGuarded);
    }

    private static boolean isGuarded(HandlerMethod method) {
        return method.hasMethodAnnotation(Allowed.class) || method.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Allowed.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }
}
