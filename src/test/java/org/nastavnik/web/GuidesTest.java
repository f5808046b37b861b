package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.routes.Caller;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The how-tos inside the application. */
@ApplicationTest
class GuidesTest {

    private static final Pattern ARTICLE = Pattern.compile("(?s)<article>(.*)</article>");
    private static final Pattern LEADS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Guide.class)
    void everyLinkAndPictureOfAGuideIsThere(Guide guide) {
        Caller admin = Caller.person(port, "admin", "admin-password");
        String address = "/pages/help/" + guide.file();
        String article = ARTICLE.matcher(admin.call("GET", address, null).body()).results().findFirst().orElseThrow().group(1);
        List<String> leads = LEADS.matcher(article).results().map(found -> found.group(1)).toList();
        assertThat(leads).allSatisfy(lead -> {
            if (lead.startsWith("#")) {
                assertThat(article).contains("id=\"" + lead.substring(1) + "\"");
            } else {
                assertThat(admin.call("GET", URI.create(address).resolve(lead).getPath(), null).status()).as(lead).isEqualTo(200);
            }
        });
        if (!List.of(Guide.OPERATOR, Guide.WORDS).contains(guide)) {
            assertThat(leads).as("pictures").anyMatch(lead -> lead.endsWith(".png"));
        }
    }

    @ParameterizedTest
    @CsvSource({"curator.zeya-sosh-1,curator", "head.zeya-sosh-1,manager", "specialist.zeya,manager", "department-head.zeya,manager", "expert1.zeya,expert", "admin,administrator"})
    void helpIsThatOfTheRole(String login, String guide) {
        Caller person = Caller.person(port, login, login.equals("admin") ? "admin-password" : "sample-password");
        assertThat(person.call("GET", "/pages/help", null).leadsTo()).endsWith("/pages/help/" + guide);
        assertThat(person.call("GET", "/", null).body()).contains("href=\"/pages/help\"");
    }
}
