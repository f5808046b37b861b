package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.pair.PairsAtWork.at;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.pair.PairAtWork;
import org.nastavnik.pair.PairsAtWork;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Erasure;
import org.nastavnik.participant.Mentees;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reaches which page of consents, and what can be done there. */
@ApplicationTest
class ConsentPagesTest {

    private static final String LIST = "/pages/consents";

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private PairsAtWork pairs;
    @Autowired
    private Consents consents;
    @Autowired
    private Mentees mentees;
    @Autowired
    private ConsentExpiry expiry;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Erasure erasure;
    @Autowired
    private TransactionTemplate transactions;

    private School school;
    private SignedIn curator;
    private long child;

    @BeforeEach
    void aChildWithoutConsentToProcessingOfData() {
        at(LocalDate.of(2026, 10, 6));
        school = schools.openWithProgramme();
        child = mentees.find(List.of(people.mentee(school))).get(0).person().id();
        database.sql("update participant set surname = 'Зимородкова', name = 'Ия', patronymic = null where id = ?").param(child).update();
        database.sql("delete from consent where participant = ? and purpose = 'personalData'").param(child).update();
        curator = new SignedIn(port, school.curator());
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void theListNamesTheMissingPaperAndTheSheetHasTheRightLines() {
        assertThat(curator.get(LIST).body()).contains("Зимородкова", "обработка персональных данных: нет подписи законного представителя");
        assertThat(curator.get(LIST + "?name=нетникого").body()).contains("Все нужные согласия есть");

        String sheets = curator.get(LIST + "/print?organisation=" + school.code()).body();
        assertThat(sheets).containsOnlyOnce("class=\"sheet\"").contains("Зимородкова Ия", "01.03.2013 г. р.", "Школа " + school.code(), "законный представитель", "версия 1")
                .doesNotContain("(участник)", "{организация}");
        assertThat(curator.get(LIST + "/print?person=" + child + "&purpose=photoVideo&purpose=participation").body().split("class=\"sheet\"")).hasSize(3);
        assertThat(curator.get(LIST + "/print?person=" + child + "&purpose=nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void aPaperIsCheckedAndEntered() {
        String page = LIST + "/" + child;
        assertThat(note("purpose", "personalData", "state", "given", "signedBy", "person", "givenOn", "2026-10-05", "document", "12").body())
                .contains("Не хватает подписи законного представителя");
        assertThat(note("purpose", "personalData", "state", "given", "signedBy", "representative", "givenOn", "2026-10-07", "link", "http://x").body())
                .contains("не позже сегодняшнего", "кто подписал", "Укажите номер бумаги", "начинается с https://");
        assertThat(note("purpose", "", "state", "").body()).contains("Выберите, на что согласие", "дано согласие или отказ");
        assertThat(note("purpose", "personalData", "state", "given", "signedBy", "representative", "representative", "Зимородкова Ева", "givenOn", "2026-10-05",
                "document", "12", "link", "https://school.example/12", "validTo", "2027-01-31").statusCode()).isEqualTo(302);

        assertThat(consents.valid(List.of(child))).containsExactly(child);
        assertThat(curator.get(page).body()).contains("Внесено", "31.01.2027", "Зимородкова Ева", "https://school.example/12", "Нужные согласия есть");
        assertThat(note("purpose", "photoVideo", "state", "refused").statusCode()).as("who and when need not be known").isEqualTo(302);
        assertThat(curator.get(page).body()).contains("отказ");
        assertThat(note("purpose", "thirdParty", "state", "refused", "givenOn", "2026-10-07", "document", "1".repeat(41)).body()).contains("ещё не наступил", "не длиннее 40");
        assertThat(note("purpose", "thirdParty", "state", "refused", "signedBy", "representative", "representative", "Зимородкова Ада", "givenOn", "2026-10-04",
                "document", "13").statusCode()).isEqualTo(302);
        assertThat(curator.get(page).body()).containsPattern("(?s)отказ</span>.*?законный представитель: Зимородкова Ада</td>.*?04\\.10\\.2026</td>.*?№ 13");
    }

    @Test
    void aScanIsKeptWithItsConsentAndGoesWithThePerson() {
        String page = LIST + "/" + child;
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        String[] paper = {"purpose", "personalData", "state", "given", "signedBy", "representative", "representative", "Зимородкова Ева", "givenOn", "2026-10-05", "document", "12"};
        assertThat(curator.upload(page, page, "согласие.pdf", "MZ программа".getBytes(StandardCharsets.UTF_8), paper).body()).contains("не принят");
        assertThat(consents.valid(List.of(child))).as("neither the file nor the consent").isEmpty();
        assertThat(curator.upload(page, page, "согласие.pdf", pdf, paper).statusCode()).isEqualTo(302);
        String first = scanOf(child);
        assertThat(curator.bytes(first).body()).isEqualTo(pdf);
        assertThat(curator.get(page).body()).contains("href=\"" + first + "\"");

        assertThat(curator.upload(page, page + "/scan", "чище.pdf", (new String(pdf, StandardCharsets.US_ASCII) + "\n").getBytes(StandardCharsets.US_ASCII), "purpose", "personalData").statusCode()).isEqualTo(302);
        String second = scanOf(child);
        assertThat(second).isNotEqualTo(first);
        curator.upload(page, page + "/scan", "лишний.pdf", pdf, "purpose", "photoVideo");
        assertThat(curator.get(page).body()).contains("такого сейчас нет");

        assertThat(new SignedIn(port, school.head()).get(second).statusCode()).isEqualTo(200);
        assertThat(new SignedIn(port, school.head()).upload(LIST, page + "/scan", "x.pdf", pdf, "purpose", "personalData").statusCode()).isEqualTo(404);
        for (SignedIn other : List.of(new SignedIn(port, schools.open().curator()), new SignedIn(port, School.SPECIALIST))) {
            assertThat(other.get(second).statusCode()).isEqualTo(404);
        }
        long stranger = mentees.find(List.of(people.mentee(school))).get(0).person().id();
        assertThat(curator.get(second.replace("/" + child + "/", "/" + stranger + "/")).statusCode()).as("somebody else's paper").isEqualTo(404);

        transactions.executeWithoutResult(status -> erasure.erase(child, LocalDate.of(2026, 10, 6)));
        assertThat(curator.get(second).statusCode()).isEqualTo(404);
        assertThat(database.sql("select count(*) from file_part where file = any(?)").param(Stream.of(first, second).map(path -> Long.valueOf(path.replaceFirst(".*/", ""))).toArray(Long[]::new))
                .query(Long.class).single()).isZero();
    }

    private String scanOf(long person) {
        return LIST + "/" + person + "/scans/" + database.sql("select scan from consent where participant = ? and purpose = 'personalData' and not replaced").param(person).query(Long.class).single();
    }

    @Test
    void strangersHeadsAndTheDepartmentReachNoMoreThanTheyShould() {
        SignedIn head = new SignedIn(port, school.head());
        assertThat(head.get(LIST + "/" + child).body()).contains("Зимородкова").doesNotContain("Внести согласие", "Какие данные обо мне");
        assertThat(head.get(LIST + "/" + child + "/extract").statusCode()).isEqualTo(404);
        assertThat(head.post(LIST, LIST + "/" + child, "purpose", "photoVideo", "state", "refused").statusCode()).isEqualTo(404);

        SignedIn stranger = new SignedIn(port, schools.open().curator());
        SignedIn department = new SignedIn(port, School.SPECIALIST);
        for (String path : List.of("?organisation=" + school.code(), "/" + child, "/" + child + "/extract", "/print?person=" + child,
                "/print?organisation=" + school.code(), "/acts?organisation=" + school.code(), "/999999999")) {
            assertThat(stranger.get(LIST + path).statusCode()).as(path).isEqualTo(404);
            assertThat(department.get(LIST + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void thePersonGetsEverythingInOneFile() {
        database.sql("update mentee set words = 'хочу понимать <b>физику</b>' where participant = ?").param(child).update();
        HttpResponse<String> file = curator.get(LIST + "/" + child + "/extract");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", "dannye-" + child + ".html");
        assertThat(file.body()).contains("Зимородкова", "01.03.2013", "Учёба, отдельные предметы", "ученик – ученик", "участие в программе", "&lt;b&gt;физику")
                .doesNotContain("inBase", "pupil-pupil");
    }

    @Test
    void theSpecialistWritesTheTextsAndSchoolsPrintThem() {
        Municipality town = schools.openMunicipality(1);
        SignedIn specialist = new SignedIn(port, town.specialist());
        String text = "/pages/consent-texts/participation";
        assertThat(specialist.get("/pages/consent-texts").body()).contains("участие в программе", "из поставки");
        assertThat(specialist.post(text, text, "body", "коротко", "validFrom", "2026-10-06").body()).contains("от 40 до 8000");
        assertThat(specialist.post(text, text, "body", "Согласие на участие в походах, которые проводит {организация}.", "months", "6", "validFrom", "2026-10-06").statusCode()).isEqualTo(302);
        assertThat(specialist.get(text).body()).contains("в походах", "Версия 2", "Версия 1");

        School there = town.schools().get(0);
        long teacher = people.person(there, "teacher", LocalDate.of(1980, 1, 1));
        assertThat(new SignedIn(port, there.curator()).get(LIST + "/print?person=" + teacher).body())
                .contains("в походах, которые проводит Школа " + there.code(), "Согласие действует 6 мес.", "(участник)", "версия 2").doesNotContain("законный представитель");
        assertThat(curator.get(LIST + "/print?person=" + child).body()).doesNotContain("в походах");
        assertThat(curator.get("/pages/consent-texts").statusCode()).isEqualTo(404);
    }

    @Test
    void aConsentThatRunsOutStopsThePairUntilItIsGivenAnew() {
        PairAtWork pair = pairs.begun(pairs.pair());
        at(LocalDate.of(2026, 10, 6));
        long person = mentees.find(pair.mentees).get(0).person().id();
        database.sql("update consent set valid_to = '2026-10-06' where participant = ? and purpose = 'personalData'").param(person).update();
        expiry.run();
        assertThat(pair.open()).as("the last day still counts").containsExactly("Task_HoldFirstMeeting");
        assertThat(new SignedIn(port, pair.school.curator()).get(LIST).body()).contains("06.10.2026");

        at(LocalDate.of(2026, 10, 7));
        expiry.run();
        assertThat(pair.open()).containsExactly("Task_CollectMissingConsents");
        expiry.run();
        pair.submit("Task_CollectMissingConsents", "decision", "goOn", "papers", List.of(Walk.map("participant", person,
                "name", "x", "paper", "обработка персональных данных: нет подписи законного представителя", "answer", "given", "signedBy", "representative",
                "representative", "Иванова Мария Петровна", "givenOn", "2026-10-07", "document", "18")));
        assertThat(pair.open()).containsExactly("Task_HoldFirstMeeting");
    }

    private HttpResponse<String> note(String... fields) {
        return curator.post(LIST + "/" + child, LIST + "/" + child, fields);
    }
}
