package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.pair.PairsAtWork.at;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nastavnik.pair.PairAtWork;
import org.nastavnik.pair.PairsAtWork;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Mentees;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.Phone;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Consents by personal link: who may give them, and what a link that is guessed, late, foreign or used again is worth. */
@ApplicationTest
class ConsentLinkTest {

    private static final String LIST = "/pages/consents";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private PairsAtWork pairs;
    @Autowired
    private Walk walk;
    @Autowired
    private Consents consents;
    @Autowired
    private Mentees mentees;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transactions;

    private Phone phone;
    private School school;
    private SignedIn curator;
    private long child;

    @BeforeEach
    void aChildWithoutConsentToProcessingOfData() {
        at(TODAY);
        school = schools.openWithProgramme();
        child = mentees.find(List.of(people.mentee(school))).get(0).person().id();
        database.sql("update participant set surname = 'Свиристелева', name = 'Ия', patronymic = null where id = ?").param(child).update();
        database.sql("delete from consent where participant = ? and purpose = 'personalData'").param(child).update();
        curator = new SignedIn(port, school.curator());
        phone = new Phone(port);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aRepresentativeReadsTheTextAndAgreesOnceForAChildUnderFourteen() {
        ask(child, "personalData", "photoVideo");
        assertThat(tokens(child)).hasSize(1);
        String link = tokens(child).get(0);
        assertThat(curator.get(LIST).body()).contains("ждём ответа законного представителя до 20.10.2026");
        assertThat(curator.get(LIST + "/links?organisation=" + school.code()).body()).contains("<svg", "/open/consent/" + link, "отвечает законный представитель");

        HttpResponse<String> page = get(link);
        assertThat(page.body()).contains("За несовершеннолетнего участника", "Свиристелева Ия", "Согласие: обработка персональных данных", "Согласие: фото и видео", "Версия текста 1",
                "Школа " + school.code()).doesNotContain("Согласие: участие в программе");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(post(link, "personalData", "given", "personalData.version", "1", "photoVideo", "refused", "photoVideo.version", "1").body()).contains("Напишите свои фамилию");
        assertThat(post(link, "representative", "Свиристелева Нина Павловна", "personalData", "given", "personalData.version", "1").body()).contains("Ответьте на каждое согласие", "value=\"Свиристелева Нина Павловна\"");
        assertThat(consents.valid(List.of(child))).isEmpty();

        HttpResponse<String> answer = post(link, "representative", "Свиристелева Нина Павловна", "personalData", "given", "personalData.version", "1", "photoVideo", "refused", "photoVideo.version", "1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(consents.valid(List.of(child))).containsExactly(child);
        assertThat(consents.current(List.of(child)).get(child).get(ConsentPurpose.PHOTO_VIDEO).refused()).isTrue();
        assertThat(get(link).body()).contains("Ответ записан", "06.10.2026", "версия текста 1").doesNotContain("Свиристелева");
        assertThat(curator.get(LIST + "/" + child).body()).contains("законный представитель: Свиристелева Нина Павловна", "по ссылке", "Нужные согласия есть").doesNotContain("ждём ответа");
        assertThat(database.sql("select way || text_version || given_on || valid_to from consent where participant = ? and purpose = 'personalData' and not replaced")
                .param(child).query(String.class).single()).isEqualTo("link12026-10-062029-10-05");

        post(link, "representative", "Кто-то Другой", "personalData", "refused", "personalData.version", "1", "photoVideo", "given", "photoVideo.version", "1");
        assertThat(consents.valid(List.of(child))).as("one answer").containsExactly(child);
    }

    @Test
    void fromFourteenThePersonAndTheRepresentativeAgreeEachByTheirOwnLink() {
        database.sql("update participant set birth_date = '2011-05-05' where id = ?").param(child).update();
        ask(child, "personalData");
        List<String> links = tokens(child);
        assertThat(links).hasSize(2);
        assertThat(get(links.get(0)).body()).contains("Участник:").doesNotContain("name=\"representative\"");
        post(links.get(0), "personalData", "given", "personalData.version", "1");
        assertThat(consents.valid(List.of(child))).as("one of two").isEmpty();
        assertThat(curator.get(LIST).body()).contains("есть согласие участника, ждём ответа законного представителя");
        post(links.get(1), "representative", "Свиристелева Нина Павловна", "personalData", "given", "personalData.version", "1");
        assertThat(consents.valid(List.of(child))).containsExactly(child);
        assertThat(curator.get(LIST + "/" + child).body()).contains("участник, законный представитель: Свиристелева Нина Павловна");
    }

    @Test
    void oneRefusalIsEnoughAndAnAdultAnswersAlone() {
        database.sql("update participant set birth_date = '2011-05-05' where id = ?").param(child).update();
        ask(child, "personalData");
        post(tokens(child).get(0), "personalData", "refused", "personalData.version", "1");
        assertThat(get(tokens(child).get(1)).body()).contains("Ссылка больше не действует").doesNotContain("Свиристелева");
        assertThat(curator.get(LIST).body()).contains("обработка персональных данных: отказ");
        assertThat(curator.get(LIST + "/" + child).body()).as("who refused, when and how")
                .containsPattern("(?s)обработка персональных данных</td>.*?отказ</span>.*?>участник</td>.*?\\d\\d\\.\\d\\d\\.\\d{4}</td>.*?по ссылке \\d+");

        long teacher = people.person(school, "teacher", LocalDate.of(1980, 1, 1));
        ask(teacher, "participation", "personalData");
        assertThat(tokens(teacher)).hasSize(1);
        post(tokens(teacher).get(0), "participation", "given", "participation.version", "1", "personalData", "given", "personalData.version", "1");
        assertThat(consents.valid(List.of(teacher))).containsExactly(teacher);
    }

    @Test
    void guessedExpiredForeignAndReplacedLinksLeadNowhere() {
        assertThat(get("AAAAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
        ask(child, "personalData");
        String old = tokens(child).get(0);
        assertThat(old).matches("[\\w-]{24}");
        assertThat(phone.get("/open/survey/" + old).statusCode()).as("a token of another kind of link").isEqualTo(404);
        ask(child, "personalData");
        String[] agree = {"representative", "Свиристелева Нина Павловна", "personalData", "given", "personalData.version", "1"};
        assertThat(get(old).body()).contains("Ссылка больше не действует").doesNotContain("Свиристелева");
        post(old, agree);
        String late = database.sql("select token from consent_link where participant = ? and not cancelled").param(child).query(String.class).single();
        at(TODAY.plusDays(15));
        assertThat(get(late).body()).contains("Ссылка больше не действует").doesNotContain("Свиристелева");
        post(late, agree);
        assertThat(consents.valid(List.of(child))).isEmpty();

        at(TODAY);
        SignedIn head = new SignedIn(port, school.head());
        SignedIn stranger = new SignedIn(port, schools.open().curator());
        for (SignedIn other : List.of(head, stranger)) {
            assertThat(other.get(LIST + "/links?person=" + child).statusCode()).isEqualTo(404);
            assertThat(other.get(LIST + "/links?organisation=" + school.code()).statusCode()).isEqualTo(404);
        }
        assertThat(head.post(LIST, LIST + "/" + child + "/links", "purpose", "personalData", "expiresOn", "2026-10-20").statusCode()).isEqualTo(404);
        assertThat(head.post(LIST, LIST + "/links", "organisation", school.code(), "expiresOn", "2026-10-20").statusCode()).isEqualTo(404);
        assertThat(curator.post(LIST + "/" + child, LIST + "/" + child + "/links", "purpose", "personalData", "expiresOn", "2027-10-20").headers().firstValue("Location").orElse("")).endsWith("/" + child);
    }

    @Test
    void whoReadAnotherTextReadsAgainAndWhoWithdrewIsNotAskedByAnOldLink() {
        ask(child, "personalData");
        String link = tokens(child).get(0);
        assertThat(post(link, "representative", "Свиристелева Нина Павловна", "personalData", "given", "personalData.version", "7").body()).contains("Текст согласия изменился");
        transactions.executeWithoutResult(status -> consents.revoke(child, Set.of(ConsentPurpose.PARTICIPATION), "3"));
        assertThat(get(link).body()).contains("Ссылка больше не действует");
    }

    @Test
    void everybodyWhoLacksSomethingIsAskedAtOnceAndOnlyOnce() {
        people.mentee(school);
        assertThat(askAll().headers().firstValue("Location").orElse("")).contains("/links?organisation=" + school.code());
        assertThat(curator.get(LIST + "/links?organisation=" + school.code()).body()).contains("Новых ссылок: для участников – 2");
        askAll();
        assertThat(curator.get(LIST + "/links?organisation=" + school.code()).body()).contains("Новых ссылок: для участников – 0");
        assertThat(get(tokens(child).get(0)).body()).contains("Согласие: фото и видео", "Согласие: обработка").doesNotContain("муниципальную базу");
    }

    @Test
    void anAnswerThatComesWhileTheCuratorsListIsOpenIsNotTakenBack() {
        school = schools.openWithProgramme();
        curator = new SignedIn(port, school.curator());
        ProcessInstance stage = walk.start("mentee-base", school);
        walk.submit(stage, "Task_LaunchMenteeSurvey", "audiences", List.of("pupils"), "openFrom", "2026-10-06", "openTo", "2026-10-16", "version", "1", "way", "paper");
        walk.submit(stage, "Task_RegisterMentees", "people", List.of(Walk.map("surname", "Свиристелева", "name", "Зоя", "birthDate", "2014-03-01", "kind", "pupil",
                "classOrPost", "6 А", "theme", "study", "preferredForms", List.of("pupil-pupil"), "origin", "teacher")));
        child = mentees.ofProgramme(school.programme()).get(0).person().id();
        Task collecting = walk.task(stage, "Task_CollectMenteeConsents");
        List<Map<String, Object>> opened = rows(collecting);
        ask(child, "participation", "personalData");
        post(tokens(child).get(0), "representative", "Свиристелева Нина Павловна", "participation", "given", "participation.version", "1", "personalData", "given", "personalData.version", "1");
        assertThat(rows(collecting).get(0)).containsEntry("participation", "given").containsEntry("givenBy", "representative");

        walk.submit(collecting, "people", opened, "next", "go");
        assertThat(consents.valid(List.of(child))).containsExactly(child);
        assertThat(walk.open(stage)).containsExactly("Task_AnalyseNeeds");
        walk.cancel(stage);
    }

    @Test
    void aPairThatWaitsGoesOnByItselfAndStopsAtARefusal() {
        PairAtWork pair = pairs.begun(pairs.pair());
        at(TODAY);
        long person = mentees.find(pair.mentees).get(0).person().id();
        curator = new SignedIn(port, pair.school.curator());
        database.sql("delete from consent where participant = ? and purpose = 'participation'").param(person).update();
        note(person, "purpose", "photoVideo", "state", "refused");
        assertThat(pair.open()).containsExactly("Task_CollectMissingConsents");

        ask(person, "participation");
        post(tokens(person).get(0), "representative", "Свиристелева Нина Павловна", "participation", "given", "participation.version", "1");
        assertThat(pair.open()).containsExactly("Task_HoldFirstMeeting");

        note(person, "purpose", "participation", "state", "refused");
        assertThat(pair.open()).containsExactly("Task_CollectMissingConsents");
        note(person, "purpose", "participation", "state", "given", "signedBy", "representative", "representative", "Свиристелева Нина", "givenOn", "2026-10-06", "document", "12");
        assertThat(pair.open()).containsExactly("Task_HoldFirstMeeting");
    }

    private List<Map<String, Object>> rows(Task task) {
        try {
            return new ObjectMapper().readValue(walk.form(task).get("people").toString(), new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void note(long person, String... fields) {
        assertThat(curator.post(LIST + "/" + person, LIST + "/" + person, fields).statusCode()).isEqualTo(302);
    }

    private void ask(long person, String... purposes) {
        String[] fields = new String[2 * purposes.length + 2];
        for (int i = 0; i < purposes.length; i++) {
            fields[2 * i] = "purpose";
            fields[2 * i + 1] = purposes[i];
        }
        fields[2 * purposes.length] = "expiresOn";
        fields[2 * purposes.length + 1] = "2026-10-20";
        assertThat(curator.post(LIST + "/" + person, LIST + "/" + person + "/links", fields).headers().firstValue("Location").orElse("")).endsWith("/links?person=" + person);
    }

    private HttpResponse<String> askAll() {
        return curator.post(LIST, LIST + "/links", "organisation", school.code(), "expiresOn", "2026-10-20", "also", "photoVideo", "also", "municipalBase");
    }

    private List<String> tokens(long person) {
        return database.sql("select token from consent_link where participant = ? order by signer").param(person).query(String.class).list();
    }

    private HttpResponse<String> get(String token) {
        return phone.get("/open/consent/" + token);
    }

    private HttpResponse<String> post(String token, String... fields) {
        return phone.post("/open/consent/" + token, fields);
    }
}
