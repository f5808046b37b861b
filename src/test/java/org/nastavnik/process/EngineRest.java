package org.nastavnik.process;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The engine's REST as one person uses it, with Basic. */
public record EngineRest(int port, String login, String password) {

    public record Answer(int status, String body) {
    }

    public static EngineRest administrator(int port) {
        return new EngineRest(port, "admin", "admin-password");
    }

    public Answer get(String path) {
        return call(HttpMethod.GET, path, null, null);
    }

    public Answer post(String path, String json) {
        return call(HttpMethod.POST, path, MediaType.APPLICATION_JSON, json);
    }

    public Answer put(String path, String json) {
        return call(HttpMethod.PUT, path, MediaType.APPLICATION_JSON, json);
    }

    public Answer delete(String path) {
        return call(HttpMethod.DELETE, path, null, null);
    }

    /** As the button of Camunda Modeler sends it. */
    public Answer deploy(Map<String, String> files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "test");
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("enable-duplicate-filtering", "true");
        files.forEach((name, content) -> parts.add(name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        }));
        return call(HttpMethod.POST, "/deployment/create", MediaType.MULTIPART_FORM_DATA, parts);
    }

    private Answer call(HttpMethod method, String path, MediaType type, Object body) {
        RestClient.RequestBodySpec request = RestClient.create().method(method).uri(java.net.URI.create("http://localhost:" + port + "/engine-rest" + path))
                .headers(headers -> headers.setBasicAuth(login, password));
        if (body != null) {
            request.contentType(type).body(body);
        }
        return request.exchange((sent, answer) -> new Answer(answer.getStatusCode().value(), new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8)));
    }
}
