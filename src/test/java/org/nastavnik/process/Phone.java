package org.nastavnik.process;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A person without an account who follows a link. Redirects are not followed, nothing is remembered. */
public final class Phone {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    public Phone(int port) {
        this.address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(to(path)).join();
    }

    /** @param fields name, value, name, value; a name may come again */
    public HttpResponse<String> post(String path, String... fields) {
        return post(path, IntStream.range(0, fields.length / 2).mapToObj(i -> Map.entry(fields[2 * i], fields[2 * i + 1]))).join();
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return posted(path, fields).join();
    }

    /** Does not wait for the answer. */
    public CompletableFuture<HttpResponse<String>> posted(String path, Map<String, String> fields) {
        return post(path, fields.entrySet().stream());
    }

    private CompletableFuture<HttpResponse<String>> post(String path, Stream<Map.Entry<String, String>> fields) {
        String body = fields.map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
