package org.nastavnik.run;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows redirects and keeps cookies from one server to the other, as a browser does. */
final class PersonAtBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return http.send(to(address).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** By the link of the sign-in page to the provider's own page, and back. */
    HttpResponse<String> signInAtProvider(String application, String login) throws IOException, InterruptedException {
        HttpResponse<String> page = open(application + "/oauth2/authorization/city");
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no sign-in page of the provider: " + page + "\n" + page.body());
        }
        String fields = "username=" + encoded(login) + "&password=" + encoded(IdentityProvider.PASSWORD) + "&_csrf=" + encoded(token.group(1));
        return http.send(to(page.uri().resolve("/login").toString()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*;q=0.1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
