package org.nastavnik.routes;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Somebody who calls the application: nobody, a script with HTTP Basic, or a person with a session of the sign-in page. */
public final class Caller {

    /** @param status HTTP status @param body as text @param leadsTo where a redirect leads, or an empty text */
    public record Said(int status, String body, String leadsTo) {
    }

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER).build();
    private final String basic;
    private String token = "";
    private String stolen;
    private boolean forged;

    private Caller(int port, String basic) {
        this.address = "http://localhost:" + port;
        this.basic = basic;
    }

    public static Caller anonymous(int port) {
        return new Caller(port, null);
    }

    public static Caller script(int port, String login, String password) {
        return new Caller(port, "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    public static Caller person(int port, String login, String password) {
        return anonymous(port).signIn(login, password);
    }

    /** By the page, in the session that there is. */
    public Caller signIn(String login, String password) {
        String page = call("GET", "/login", null).body();
        String csrf = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        token = "";
        Said answer = form("/login", "login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf));
        if (answer.leadsTo().contains("/login")) {
            throw new IllegalStateException(login + " cannot sign in: " + answer);
        }
        call("GET", "/camunda/app/tasklist/default/", null);
        token = call("GET", "/pages/password", null).body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return this;
    }

    /** Somebody who got hold of a session's cookie. */
    public static Caller withSession(int port, String session) {
        Caller caller = new Caller(port, null);
        caller.stolen = session;
        return caller;
    }

    /** As from a page of another site, which cannot read the tokens. */
    public Caller withoutTokens() {
        token = "";
        forged = true;
        return this;
    }

    /** @param body JSON, or null for none */
    public Said call(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request);
    }

    /** @param path encoded already @param body null for none */
    Said send(String method, String path, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return send(body == null ? request : request.header("Content-Type", contentType));
    }

    public Said form(String path, String fields) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).POST(HttpRequest.BodyPublishers.ofString(fields))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private Said send(HttpRequest.Builder request) {
        if (basic != null) {
            request.header("Authorization", basic);
        }
        if (stolen != null) {
            request.header("Cookie", "JSESSIONID=" + stolen);
        }
        if (!forged && !cookie("XSRF-TOKEN").isEmpty()) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        if (!token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        try {
            HttpResponse<String> answer = answer(request.build());
            return new Said(answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The server may close a resting connection just when it is used again: then once more. */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException closed) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
