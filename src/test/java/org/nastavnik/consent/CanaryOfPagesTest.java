package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.participant.Erasure;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Phone;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Traces;
import org.nastavnik.process.Walk;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People with unmistakable data come in by every door that is not a form of a task: import, public links, pages, files, and every
 * door is also used wrongly. None of it is in a table of the engine, the log or a temporary file; after the erasure none is in
 * the whole database. The forms of tasks have {@code process.Canary}.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryOfPagesTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF ".getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private Erasure erasure;
    @Autowired
    private Traces traces;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transactions;

    /** Nobody else, and no run at the same time, has this word: the surname of child, mother and mentor. */
    private final String surname = "Зимородок" + new Random().ints(8, 'а', 'я').mapToObj(letter -> String.valueOf((char) letter)).collect(Collectors.joining());
    private final String digits = new Random().ints(7, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    private final String contact = "+7 924 " + digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    private final List<String> words = List.of(surname, digits, contact, URLEncoder.encode(surname, StandardCharsets.UTF_8));
    private School school;
    private SignedIn curator;
    private String today;

    @Test
    void nothingOfPeopleIsInTheEngineTheLogOrATemporaryFileAndNothingAnywhereAfterTheErasure(CapturedOutput log) {
        Instant begun = Instant.now();
        school = schools.openWithProgramme();
        curator = new SignedIn(port, school.curator());
        today = calendar.today(school.code()).toString();
        imported();
        answeredByLinkAndOnPaper();
        addedByHand();
        long child = database.sql("select id from participant where organisation = ? and name = 'Аглая'").param(school.code()).query(Long.class).single();
        edited(child);
        consented(child);
        filed(child);
        lookedAt(child);

        assertThat(traces.inDatabase(words)).as("the canary is where it belongs").contains("participant.surname", "participant.contact", "representative.full_name",
                "people_import.content", "people_import.file_name", "people_import_row.who", "questionnaire_invitation.answers", "consent_link.full_name", "stored_file.name",
                "file_part.bytes", "participant_change.after", "mentee.words");
        assertThat(traces.inEngine(words)).isEmpty();
        assertThat(traces.inDatabase(words)).noneMatch(column -> column.startsWith("audit_event"));
        assertThat(words).noneMatch(log.getAll()::contains);
        assertThat(Traces.inTemporaryFiles(words, begun)).isEmpty();

        transactions.executeWithoutResult(status -> database.sql("select id from participant where organisation = ? order by id").param(school.code()).query(Long.class).list()
                .forEach(person -> erasure.erase(person, calendar.today(school.code()))));
        assertThat(traces.inDatabase(words)).isEmpty();
        assertThat(words).noneMatch(log.getAll()::contains);
    }

    private void imported() {
        String page = "/pages/people/import";
        String list = "Фамилия;Имя;Отчество;Дата рождения;Класс;Запрос;Форма;Родитель;Телефон родителя;Телефон\n"
                + surname + ";Аглая;Игоревна;05.04.2013;7А;учёба;ученик – ученик;" + surname + " Анна;" + contact + ";" + contact + "\n"
                + surname + ";Б.;;05.04.2013;7А;учёба;ученик – ученик;;;\n";
        String preview = location(curator.upload(page, page, surname + ".csv", list.getBytes(Charset.forName("windows-1251")), "organisation", school.code(), "side", "mentee"), page);
        assertThat(curator.get(preview).body()).contains("будут добавлены: 1", "не загрузятся: 1");
        curator.post(preview, preview + "/confirm");
        curator.upload(page, page, surname + ".xlsx", (surname + " – не таблица").getBytes(StandardCharsets.UTF_8), "organisation", school.code(), "side", "mentee");
        assertThat(curator.get(preview).body()).contains("Загружено людей: 1");
    }

    private void answeredByLinkAndOnPaper() {
        String pages = "/pages/surveys";
        String wish = location(curator.post(pages, pages, "programme", String.valueOf(school.programme()), "kind", "questionnaire-pupil", "opensOn", today, "closesOn", today), pages);
        curator.post(wish, wish + "/links", "count", "1", "group", surname);
        String link = "/open/survey/" + database.sql("select token from questionnaire_invitation where label like ?").param(surname + "%").query(String.class).single();
        assertThat(open(link, "surname", surname, "name", "Аглая", "birthDate", surname).statusCode()).isEqualTo(400);
        assertThat(open(link, "surname", surname, "name", "Аглая", "birthDate", "2013-04-05", "classOrPost", "7 А", "kind", "pupil", "theme", "study", "preferredForms", "pupil-pupil",
                "words", surname + " мечтает").statusCode()).isEqualTo(302);
        open("/open/survey/" + surname, "surname", surname);
        String parents = location(curator.post(pages, pages, "programme", String.valueOf(school.programme()), "kind", "questionnaire-parent", "opensOn", today, "closesOn", today), pages);
        curator.post(parents, parents + "/links", "count", "1", "group", "7 А");
        long row = database.sql("select invitation.id from questionnaire_invitation invitation join questionnaire on questionnaire.id = questionnaire where programme = ? and kind = 'questionnaire-parent'")
                .param(school.programme()).query(Long.class).single();
        assertThat(curator.post(parents + "/paper", parents + "/paper", row + ".satisfaction", "9", row + ".noticed", "better", row + ".better", "Спасибо, говорит " + surname + " Анна").body())
                .contains("Записано ответов: 1");
    }

    private void addedByHand() {
        String page = "/pages/people/new";
        String[] typed = {"organisation", school.code(), "surname", surname, "name", "Устинья", "born", "06.04.1985", "kind", "teacher", "contact", contact, "restrictions", contact,
                "asMentor", "true", "competences", "study", "forms", "teacher-teacher", "representative", surname + " Анна", "representativeContact", contact};
        assertThat(curator.post(page, page, typed).statusCode()).isEqualTo(302);
        assertThat(curator.post(page, page, typed).statusCode()).as("the same person again").isEqualTo(200);
        assertThat(curator.post(page, page, "organisation", school.code(), "surname", surname, "name", contact, "born", surname, "kind", surname, "different", surname).statusCode()).isLessThan(500);
    }

    private void edited(long child) {
        String card = "/pages/people/" + child;
        assertThat(curator.post(card, card + "/edit", "surname", surname, "name", "Аглая", "patronymic", "Игоревна", "born", "05.04.2013", "kind", "pupil", "place", "7 А",
                "contact", contact, "theme", "study", "words", surname + " мечтает", "preferredForms", "pupil-pupil", "restrictions", contact).statusCode()).isEqualTo(302);
        assertThat(curator.post(card, card + "/edit", "surname", surname, "name", "", "born", contact, "kind", "pupil", "place", surname).statusCode()).isEqualTo(200);
        curator.post(card, card + "/representatives", "fullName", surname + " Анна", "relation", "мать", "contact", contact);
    }

    private void consented(long child) {
        String page = "/pages/consents/" + child;
        String[] paper = {"purpose", "participation", "state", "given", "signedBy", "representative", "representative", surname + " Анна", "givenOn", today, "document", surname};
        assertThat(curator.upload(page, page, surname + ".pdf", (surname + " не PDF").getBytes(StandardCharsets.UTF_8), paper).statusCode()).isEqualTo(200);
        assertThat(curator.upload(page, page, surname + ".pdf", withCanary(), paper).statusCode()).isEqualTo(302);
        curator.post(page, page, "purpose", surname, "state", surname, "representative", surname, "link", surname);
        curator.post(page, page + "/links", "purpose", "personalData", "expiresOn", today);
        String link = "/open/consent/" + database.sql("select token from consent_link where participant = ?").param(child).query(String.class).single();
        assertThat(open(link, "representative", surname, "personalData", surname).statusCode()).isEqualTo(400);
        assertThat(open(link, "representative", surname + " Анна", "personalData", "given", "personalData.version", "1").statusCode()).isEqualTo(302);
        open("/open/consent/" + surname, "representative", surname);
    }

    private void filed(long child) {
        ProcessInstance stage = walk.start("mentee-base", school);
        Task task = walk.task(stage, "Task_LaunchMenteeSurvey");
        Session tasklist = Session.of(port, school.curator(), "password-" + school.curator());
        String files = "/camunda/api/nastavnik/tasks/" + task.getId() + "/files";
        assertThat(tasklist.upload(files, surname + ".pdf", withCanary(), "participant", String.valueOf(child)).statusCode()).isEqualTo(200);
        assertThat(tasklist.upload(files, surname + ".pdf", surname.getBytes(StandardCharsets.UTF_8), "evidence", surname).statusCode()).isEqualTo(400);
        walk.cancel(stage);
    }

    private void lookedAt(long child) {
        String name = URLEncoder.encode(surname, StandardCharsets.UTF_8);
        for (String path : List.of("/pages/people?name=" + name, "/pages/people/print?name=" + name, "/pages/consents?show=all&name=" + name, "/pages/consents/print?organisation=" + school.code(),
                "/pages/consents/" + child + "/extract", "/pages/people/" + child, "/pages/people/" + name, "/pages/" + name, "/open/" + name, "/pages/people?side=" + name + "&page=" + name)) {
            assertThat(curator.get(path).statusCode()).as(path).isLessThan(500);
        }
    }

    private byte[] withCanary() {
        return (new String(PDF, StandardCharsets.US_ASCII) + surname).getBytes(StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<String> answer, String from) {
        String location = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return location.substring(location.indexOf(from));
    }

    private HttpResponse<String> open(String path, String... fields) {
        return new Phone(port).post(path.replace(surname, URLEncoder.encode(surname, StandardCharsets.UTF_8)), fields);
    }
}
