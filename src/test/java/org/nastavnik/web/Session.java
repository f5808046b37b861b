package org.nastavnik.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed-in person without a browser: cookies and CSRF tokens like those of the pages and the webapps. */
public final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    private Session(int port) {
        this.address = "http://localhost:" + port;
    }

    public static Session of(int port, String login, String password) {
        Session session = new Session(port);
        String token = session.token("/login");
        session.send(session.to("/login").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(token))));
        session.get("/camunda/app/tasklist/default/");
        return session;
    }

    /** The CSRF token of a page of ours. */
    public String token(String page) {
        Matcher found = TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    /** For calls of the webapps, whose CSRF token stands in a cookie. */
    public HttpResponse<String> call(String method, String path, String contentType, byte[] body) {
        String token = cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElse("");
        return send(to(path).header("X-XSRF-TOKEN", token).header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    /** Uploads one file as a browser does; more fields as name, value, name, value. */
    public HttpResponse<String> upload(String path, String name, byte[] contents, String... fields) {
        List<byte[]> parts = new ArrayList<>();
        for (int field = 0; field < fields.length; field += 2) {
            parts.add(("--b0undary\r\nContent-Disposition: form-data; name=\"" + fields[field] + "\"\r\n\r\n" + fields[field + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        parts.add(("--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        parts.add(contents);
        parts.add("\r\n--b0undary--\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] body = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int position = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, body, position, part.length);
            position += part.length;
        }
        return call("POST", path, "multipart/form-data; boundary=b0undary", body);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
