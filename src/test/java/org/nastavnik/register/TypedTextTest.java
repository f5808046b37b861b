package org.nastavnik.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people typed is text on every page, whatever it looks like. */
@ApplicationTest
class TypedTextTest {

    private static final String EVIL = "\"><img src=x onerror=alert(1)><a href='javascript:alert(2)'>";
    /** HTML that is made by the server itself: how-tos of the repository and drawings of QR codes. */
    private static final List<String> MAY_HOLD_HTML = List.of("web/help.html: ${text}", "questionnaire/print.html: ${ticket.code}", "consent/links.html: ${slip.code}");

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    @Test
    void noPageOfTheRegisterRunsIt() {
        School school = schools.openWithProgramme();
        long person = people.person(school, "pupil", LocalDate.of(2013, 5, 6));
        database.sql("update participant set surname = ?, class_or_post = ?, contact = ?, employer = ? where id = ?").params(EVIL, EVIL, EVIL, EVIL, person).update();
        database.sql("insert into representative (participant, full_name, relation, contact) values (?, ?, ?, ?)").params(person, EVIL, EVIL, EVIL).update();
        database.sql("update organisation set full_name = ?, short_name = ? where code = ?").params(EVIL, EVIL, school.code()).update();
        SignedIn curator = new SignedIn(port, school.curator());
        try {
            for (String page : List.of("/", "/pages/people", "/pages/people/print", "/pages/people?find=" + "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E", "/pages/people/" + person,
                    "/pages/people/" + person + "/edit", "/pages/consents?show=all", "/pages/consents?name=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E", "/pages/consents/" + person,
                    "/pages/consents/" + person + "/extract", "/pages/consents/print?person=" + person, "/pages/surveys", "/pages/control", "/pages/people/alike",
                    "/pages/people/import", "/pages/practices?words=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E", "/login?error=%3Cimg%20src%3Dx%3E")) {
                assertThat(curator.get(page)).as(page).satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                        .satisfies(answer -> assertThat(answer.body()).doesNotContain("<img src=x", "href='javascript:", "href=\"javascript:"));
            }
        } finally {
            database.sql("update organisation set full_name = code, short_name = code where code = ?").param(school.code()).update();
        }
    }

    /** A new place that writes HTML as it is needs a reason, here. */
    @Test
    void onlyHelpAndQrCodesWriteHtmlAsItIs() throws IOException {
        Path templates = Path.of("src/main/resources/templates");
        Pattern raw = Pattern.compile("th:utext=\"([^\"]*)\"|\\[\\(([^)]*)\\)]|th:(?:on\\w+|srcdoc)=\"([^\"]*)\"");
        try (Stream<Path> files = Files.walk(templates)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(file -> raw.matcher(read(file)).results()
                    .map(found -> templates.relativize(file) + ": " + found.group(1)))).containsExactlyInAnyOrderElementsOf(MAY_HOLD_HTML);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
