package org.nastavnik.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class OrganisationsPageTest {

    private static final String LIST = "/pages/organisations";
    private static final String PASTE = LIST + "/paste";
    private static final String NEW = LIST + "/new";

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private Organisations organisations;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private IdentityService identities;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private Municipality town;
    private String school;
    private SignedIn specialist;

    @BeforeEach
    void aMunicipality() {
        town = schools.openMunicipality(1);
        school = town.schools().get(0).code();
        specialist = new SignedIn(port, town.specialist());
    }

    @Test
    void aSpecialistSeesAndKeepsTheSchoolsOfTheOwnMunicipalityOnly() {
        Municipality elsewhere = schools.openMunicipality(1);
        String foreign = elsewhere.schools().get(0).code();
        assertThat(specialist.get(LIST).body()).contains(">" + school + "<", ">" + town.code() + "<", "Фамилия-head." + school).doesNotContain(foreign, "zeya");
        assertThat(specialist.get(LIST + "?municipality=" + elsewhere.code()).body()).doesNotContain(foreign);
        assertThat(specialist.get(LIST + "/" + town.code()).body()).contains("Отдел образования изменяет администратор").doesNotContain("/edit", "Приостановить");
        for (String closed : List.of("/" + foreign, "/" + foreign + "/edit", "/" + town.code() + "/edit", "/no-such")) {
            assertThat(specialist.get(LIST + closed).statusCode()).as(closed).isEqualTo(404);
        }
        for (String closed : List.of("/" + foreign, "/" + town.code(), "/no-such")) {
            assertThat(specialist.post(LIST, LIST + closed + "/state", "state", "suspended").statusCode()).as(closed).isEqualTo(404);
            assertThat(specialist.post(LIST, LIST + closed + "/edit", facts("Чужая", town.code())).statusCode()).as(closed).isEqualTo(404);
        }
        assertThat(specialist.post(LIST, NEW, "kind", "department", "shortName", "Отдел", "fullName", "Отдел").statusCode()).isEqualTo(404);
        assertThat(specialist.post(LIST, NEW, facts("Чужая", elsewhere.code())).body()).contains("выберите муниципалитет из списка");
        assertThat(specialist.post(LIST, LIST + "/" + school + "/edit", facts("Школа " + school, elsewhere.code())).body()).contains("выберите муниципалитет из списка");
        assertThat(specialist.post(LIST, PASTE, "municipality", elsewhere.code(), "text", "Чужая").statusCode()).isEqualTo(404);
        for (String stranger : List.of(town.schools().get(0).curator(), town.schools().get(0).head(), town.departmentHead(), "expert1.zeya")) {
            assertThat(new SignedIn(port, stranger).get(LIST).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(new SignedIn(port, "admin").get(LIST + "?find=" + foreign).body()).contains(foreign).doesNotContain(">" + school + "<");
    }

    @Test
    void anAddedSchoolIsATenantThatTheDepartmentReaches() {
        assertThat(specialist.post(LIST, NEW, facts("Гимназия «Лира»", town.code(), "site", "lira", "point", "далеко", "weekDays", "7", "region", "Амур", "code", "Лира")).body())
                .contains("адрес целиком", "широта и долгота", "5 или 6", "код региона", "строчные латинские буквы", "Гимназия «Лира»");
        String code = town.code() + "-gimnaziya-lira";
        assertThat(specialist.post(LIST, NEW, facts("Гимназия «Лира»", town.code(), "point", "53.7361, 127.2602")).headers().firstValue("Location").orElse(""))
                .endsWith(LIST + "/" + code);
        assertThat(identities.createTenantQuery().tenantId(code).singleResult().getName()).isEqualTo("Гимназия «Лира»");
        assertThat(identities.createTenantQuery().userMember(town.departmentHead()).list()).extracting(Tenant::getId).contains(code);
        assertThat(specialist.get(LIST + "/" + code).body()).contains("53.7361, 127.2602", "Не занято: директор, куратор.");
        assertThat(specialist.post(LIST, NEW, facts("гимназия «лира»", town.code())).body()).contains("с таким названием в этом муниципалитете уже есть");
        assertThat(specialist.post(LIST, NEW, facts("Другая", town.code(), "code", school)).body()).contains("такой код уже есть");

        specialist.post(LIST, LIST + "/" + code + "/edit", facts("Лицей «Лира»", town.code(), "code", "another"));
        assertThat(organisations.shortName(code)).isEqualTo("Лицей «Лира»");
        assertThat(identities.createTenantQuery().tenantId(code).singleResult().getName()).isEqualTo("Лицей «Лира»");
        assertThat(audit(code)).containsExactly("organisation/opened", "organisation/changed");
    }

    @Test
    void aListIsEnteredWholeOrNotAtAll() {
        String text = "Вид\tКраткое название\nшкола\tСОШ № 3\nтеатр\tТеатр\nшкола\tСОШ № 3\nшкола\tШкола " + school;
        assertThat(specialist.post(LIST, PASTE, "municipality", town.code(), "text", text, "step", "enter").body())
                .contains("строка 3, «Вид»: ожидается одно из", "уже есть выше в списке", "уже есть, не изменится", "СОШ № 3");
        assertThat(organisations.of(town.code())).hasSize(1);

        byte[] file = "Краткое название;Вид;Адрес\nСОШ № 3;школа;ул. Новая, 3\nДетский сад № 5;детский сад;ул. Новая, 5\n".getBytes(Charset.forName("windows-1251"));
        assertThat(specialist.upload(PASTE, PASTE, "школы.csv", file, "municipality", town.code(), "step", "look").body())
                .contains(town.code() + "-sosh-3", town.code() + "-detskiy-sad-5", "Внести организаций: 2");
        assertThat(organisations.of(town.code())).hasSize(1);
        assertThat(specialist.upload(PASTE, PASTE, "школы.csv", file, "municipality", town.code(), "step", "enter").statusCode()).isEqualTo(302);
        assertThat(organisations.of(town.code())).extracting("kind").containsExactlyInAnyOrder("school", "school", "kindergarten");
        assertThat(specialist.upload(PASTE, PASTE, "школы.csv", file, "municipality", town.code(), "step", "enter").statusCode()).as("a second time").isEqualTo(302);
        assertThat(organisations.of(town.code())).hasSize(3);
        assertThat(specialist.upload(PASTE, PASTE, "школы.xls", new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, "municipality", town.code()).body()).contains("Это не таблица");
        assertThat(specialist.post(LIST, PASTE, "municipality", town.code(), "text", " ").body()).contains("Список пуст");
    }

    @Test
    void aSuspendedSchoolGoesOnButBeginsNothing() {
        assertThat(offered()).contains(school);
        specialist.post(LIST, LIST + "/" + school + "/state", "state", "suspended");
        assertThat(offered()).doesNotContain(school);
        assertThat(new SignedIn(port, town.schools().get(0).head()).get("/").statusCode()).isEqualTo(200);
        assertThat(specialist.get(LIST + "?state=suspended").body()).contains(">" + school + "<");
        specialist.post(LIST, LIST + "/" + school + "/state", "state", "active");
        assertThat(offered()).contains(school);
        assertThat(audit(school)).containsExactly("organisation/suspended", "organisation/reopened");
    }

    @Test
    void aSchoolIsClosedOnceNothingRunsAndThenNobodyHoldsAPostThere() {
        var running = walk.start("curator-appointment", town.schools().get(0));
        assertThat(specialist.get(LIST + "/" + school).body()).contains("Закрыть нельзя, пока идёт начатое").doesNotContain("value=\"closed\"");
        specialist.post(LIST, LIST + "/" + school + "/state", "state", "closed");
        assertThat(state()).isEqualTo("active");
        assertThat(new SignedIn(port, "admin").post(LIST, LIST + "/" + town.code() + "/state", "state", "closed").statusCode()).isEqualTo(302);
        assertThat(organisations.municipalities()).as("not before its schools").extracting("code").contains(town.code());

        walk.cancel(running);
        specialist.post(LIST, LIST + "/" + school + "/state", "state", "closed");
        assertThat(state()).isEqualTo("closed");
        assertThat(database.sql("select max(coalesce(to_day, 'infinity')) from staff_post where organisation = ?").param(school).query(LocalDate.class).single())
                .isBeforeOrEqualTo(LocalDate.now().plusDays(1));
        assertThat(walk.startForm(town.specialist(), "staff-appointment").get("organisations").toString()).as("somebody must settle the data").contains("(закрыта)");
        new SignedIn(port, "admin").post(LIST, LIST + "/" + town.code() + "/state", "state", "closed");
        assertThat(organisations.municipalities()).extracting("code").doesNotContain(town.code());
    }

    @Test
    void aSchoolMovesToAnotherMunicipalityWithItsReach() {
        Municipality other = schools.openMunicipality(0);
        SignedIn admin = new SignedIn(port, "admin");
        var running = walk.start("curator-appointment", town.schools().get(0));
        assertThat(admin.post(LIST, LIST + "/" + school + "/edit", facts("Школа " + school, other.code())).body()).contains("нельзя, пока идёт начатое");
        walk.cancel(running);
        admin.post(LIST, LIST + "/" + school + "/edit", facts("Школа " + school, other.code()));
        assertThat(organisations.municipalityOf(school)).isEqualTo(other.code());
        assertThat(identities.createTenantQuery().userMember(other.specialist()).list()).extracting(Tenant::getId).contains(school);
        assertThat(identities.createTenantQuery().userMember(town.specialist()).list()).extracting(Tenant::getId).doesNotContain(school);
        assertThat(specialist.get(LIST + "/" + school).statusCode()).isEqualTo(404);
    }

    @Test
    void theTermsOfASchoolYearAreEnteredForAllSchoolsAlike() {
        String second = town.code() + "-sosh-9";
        specialist.post(LIST, NEW, facts("СОШ № 9", town.code()));
        int year = LocalDate.now().getMonthValue() >= 8 ? LocalDate.now().getYear() : LocalDate.now().getYear() - 1;
        String[] terms = {"year", SchoolYear.of(LocalDate.of(year, 9, 1)), "starts", year + "-09-01", "ends", year + "-10-24", "starts", year + "-11-03", "ends", year + "-12-30",
            "starts", "", "ends", "", "starts", "", "ends", "", "everywhere", "true"};
        String path = LIST + "/" + school + "/terms";
        assertThat(calendar.isBreak(LocalDate.of(year, 10, 28), school)).isFalse();
        assertThat(specialist.post(LIST, path, terms).statusCode()).isEqualTo(302);
        assertThat(calendar.isBreak(LocalDate.of(year, 10, 28), school)).isTrue();
        assertThat(calendar.isBreak(LocalDate.of(year, 10, 28), second)).isTrue();
        assertThat(specialist.get(path).body()).contains("value=\"24.10." + year + "\"");
        terms[3] = year + "-12-01";
        assertThat(specialist.post(LIST, path, terms).body()).contains("период кончается раньше, чем начинается");
        terms[3] = "";
        assertThat(specialist.post(LIST, path, terms).body()).contains("нужны обе даты");
        assertThat(specialist.post(LIST, LIST + "/zeya-sosh-1/terms", terms).statusCode()).isEqualTo(404);
        assertThat(specialist.get(LIST + "/zeya-sosh-1/terms").statusCode()).isEqualTo(404);
    }

    @Test
    void codesAreMadeOfNames() {
        assertThat(Codes.made(null, "Отдел образования Зеи", Set.of("zei"))).isEqualTo("zei-2");
        assertThat(Codes.made("zeya", "ДДТ «Ровесник»", Set.of())).isEqualTo("zeya-ddt-rovesnik");
        assertThat(Codes.made(null, "№ 1", Set.of())).isEqualTo("org-1");
        assertThat(Codes.made("zeya", "Щ".repeat(80), Set.of())).hasSizeLessThanOrEqualTo(Codes.LONGEST).satisfies(code -> assertThat(Codes.isFit(code)).isTrue());
    }

    private String offered() {
        return walk.startForm(town.specialist(), "school-programme").get("organisations").toString();
    }

    private String state() {
        return database.sql("select state from organisation where code = ?").param(school).query(String.class).single();
    }

    private List<String> audit(String code) {
        return database.sql("select subject from audit_event where organisation = ? and kind = 'ORGANISATION_CHANGED' order by id").param(code).query(String.class).list();
    }

    private static String[] facts(String name, String municipality, String... other) {
        List<String> fields = new ArrayList<>(List.of("shortName", name, "fullName", name, "kind", "school", "municipality", municipality, "timeZone", "Asia/Yakutsk"));
        fields.addAll(List.of("termScheme", "quarters"));
        if (!List.of(other).contains("weekDays")) {
            fields.addAll(List.of("weekDays", "5"));
        }
        fields.addAll(List.of(other));
        return fields.toArray(String[]::new);
    }
}
