package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.participant.Changes;
import org.nastavnik.participant.Erasure;
import org.nastavnik.participant.ListsFromFiles;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.NameKey;
import org.nastavnik.participant.Participants;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineTables;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A file on its way into the register. */
@ApplicationTest
class ImportPagesTest {

    private static final String PAGE = "/pages/people/import";
    private static final String LIST = """
            Фамилия;Имя;Отчество;Дата рождения;Класс;Запрос;Форма;Родитель;Телефон родителя;Языки
            Снегирёва;Вера;Олеговна;05.04.2013;7А;учёба;ученик – ученик;Снегирёва Анна;89000000001;русский
            Щеглов;Олег;Ильич;06.04.2013;7Б;спорт;ученик – ученик;;;
            Чижов;О.;;06.04.2013;7Б;спорт;ученик – ученик;;;
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private Participants people;
    @Autowired
    private Mentees mentees;
    @Autowired
    private Mentors mentors;
    @Autowired
    private Changes changes;
    @Autowired
    private ListsFromFiles files;
    @Autowired
    private Walk walk;
    @Autowired
    private Erasure erasure;
    @Autowired
    private EngineTables engineTables;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient database;

    private School school;
    private SignedIn curator;

    @BeforeEach
    void openSchool() {
        school = schools.openWithProgramme();
        curator = new SignedIn(port, school.curator());
    }

    @Test
    void nothingIsWrittenBeforeTheConfirmationAndEverythingAfterIt() {
        String preview = upload("mentee", LIST);
        assertThat(curator.get(preview).body()).contains("будут добавлены: 2", "не загрузятся: 1", "B4: вместо имени инициалы", "Снегирёва Вера Олеговна", "7 А, 05.04.2013");
        assertThat(people.ofOrganisation(school.code())).isEmpty();

        curator.post(preview, preview + "/confirm");
        assertThat(curator.get(preview).body()).contains("Загружено людей: 2");
        assertThat(mentees.ofProgramme(school.programme(), MenteeState.CANDIDATE)).extracting(mentee -> mentee.person().label())
                .containsExactly("Снегирёва В. О., 7 А", "Щеглов О. И., 7 Б");
        long vera = mentees.ofProgramme(school.programme()).get(0).person().id();
        assertThat(curator.get("/pages/people/" + vera).body()).contains("Снегирёва Анна", "+7 900 000-00-01", "русский", "загрузка файла", "прежний список или файл");
        assertThat(changes.of(vera, 10)).allMatch(change -> change.author().equals(school.curator()) && change.via().equals("import"));
        assertThat(curator.bytes(preview + "/file").body()).isEqualTo(LIST.getBytes(StandardCharsets.UTF_8));

        curator.post(preview, preview + "/confirm");
        assertThat(curator.get(preview).body()).contains("Этот файл уже загружен");
        assertThat(people.ofOrganisation(school.code())).hasSize(2);
        assertThat(engineTables.find("Снегирёва")).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherOnlyWhatItSays() {
        confirm(upload("mentee", LIST));
        assertThat(curator.get(upload("mentee", LIST)).body()).contains("без изменений: 2").doesNotContain("будут добавлены");

        String changed = upload("mentee", "ФИО;Дата рождения;Класс;Телефон\nСнегирева Вера Олеговна;05.04.2013;8А;\nЩеглов Олег Ильич;06.04.2013;;89000000009\nЩеглов Олег;07.04.2013;7Б;");
        assertThat(curator.get(changed).body()).contains("изменятся: 2", "не загрузятся: 1", "класс или должность: было «7 А», станет «8 А»", "нет запроса из списка");
        confirm(changed);
        assertThat(people.ofOrganisation(school.code())).extracting(person -> person.label() + " " + person.contact())
                .containsExactly("Снегирёва В. О., 8 А null", "Щеглов О. И., 7 Б +7 900 000-00-09");
        assertThat(mentees.ofProgramme(school.programme()).get(1).theme()).isEqualTo("sport");
    }

    @Test
    void columnsAndWhatIsMissingAreNamedByTheCurator() {
        String preview = upload("mentee", "Кого учим;Когда появился\nСнегирёва Вера Олеговна;05.04.1993");
        assertThat(curator.get(preview).body()).contains("Какой столбец что значит", "нет запроса из списка");
        curator.post(preview, preview + "/columns", "column0", "FULL_NAME", "column1", "BIRTH_DATE", "kind", "teacher", "theme", "study", "form", "teacher-teacher");
        assertThat(curator.get(preview).body()).contains("будут добавлены: 1");
        confirm(preview);
        assertThat(mentees.ofProgramme(school.programme())).singleElement().satisfies(mentee -> {
            assertThat(mentee.preferredForms()).containsExactly("teacher-teacher");
            assertThat(mentee.theme()).isEqualTo("study");
        });
    }

    @Test
    void aboutWhomIsAlikeTheCuratorDecidesBeforeAnythingIsWritten() {
        long vera = person("Снегирёва", "Вера", null);
        String preview = upload("mentee", LIST);
        assertThat(curator.get(preview + "?outcome=doubtful").body()).contains("похож на человека из реестра", "Снегирёва Вера, 05.04.2013", "ждут решения: 1")
                .doesNotContain("Щеглов Олег");
        curator.post(preview, preview + "/confirm");
        assertThat(curator.get(preview + "?outcome=undecided").body()).contains("осталось 1");
        assertThat(mentees.ofProgramme(school.programme())).as("nothing without a decision").isEmpty();

        curator.post(preview, preview + "/decisions", "line2", "same-" + vera);
        confirm(preview);
        assertThat(mentees.ofProgramme(school.programme())).hasSize(2).first().satisfies(mentee -> {
            assertThat(mentee.person().id()).isEqualTo(vera);
            assertThat(mentee.person().name().patronymic()).isEqualTo("Олеговна");
            assertThat(mentee.person().classOrPost()).isEqualTo("7 А");
        });
        assertThat(people.ofOrganisation(school.code())).hasSize(2);
        assertThat(curator.get(preview).body()).contains("решили: тот же человек");
    }

    @Test
    void aLineMayBeLeftOutOrTakenAsSomebodyNewWhoIsNotAskedAboutAgain() {
        person("Снегирёва", "Вера", null);
        String skipped = upload("mentee", LIST);
        curator.post(skipped, skipped + "/decisions", "rest", "take");
        assertThat(curator.get(skipped).body()).as("who may be known is never taken wholesale").contains("ждут решения: 1");
        curator.post(skipped, skipped + "/decisions", "rest", "skip");
        confirm(skipped);
        assertThat(people.ofOrganisation(school.code())).hasSize(2);

        String taken = upload("mentee", LIST);
        curator.post(taken, taken + "/decisions", "line2", "take");
        confirm(taken);
        assertThat(people.ofOrganisation(school.code())).hasSize(3);
        assertThat(curator.get("/pages/people/alike").body()).contains("Вопросов нет");
    }

    @Test
    void nobodyIsDecidedToBeSomebodyElseOrTwoPeopleAtOnce() {
        long vera = person("Снегирёва", "Вера", null);
        long stranger = person("Галкин", "Пётр", null);
        String preview = upload("mentee", LIST);
        curator.post(preview, preview + "/decisions", "line2", "same-" + stranger, "line3", "skip", "line77", "take");
        assertThat(curator.get(preview).body()).contains("ждут решения: 1", "будут добавлены: 1");

        String twice = upload("mentee", LIST + "Снегирёва;Вера;Олеговна;06.04.2013;7А;учёба;ученик – ученик;;;\n");
        curator.post(twice, twice + "/decisions", "line2", "same-" + vera, "line5", "same-" + vera);
        curator.post(twice, twice + "/confirm");
        assertThat(curator.get(twice).body()).contains("строки 2, 5 записались бы как один человек");
        assertThat(mentees.ofProgramme(school.programme())).isEmpty();
        curator.post(twice, twice + "/decisions", "line5", "skip");
        confirm(twice);
    }

    @Test
    void aDecisionStaysWhileItsLineRaisesTheSameDoubts() {
        long vera = person("Снегирёва", "Вера", null);
        String preview = upload("mentee", LIST);
        curator.post(preview, preview + "/decisions", "line2", "same-" + vera);
        person("Щеглов", "Олег", null);
        curator.post(preview, preview + "/confirm");
        assertThat(curator.get(preview).body()).contains("реестр изменился", "под вопросом: 2", "ждут решения: 1");
        curator.post(preview, preview + "/decisions", "rest", "skip");
        confirm(preview);
        assertThat(people.ofOrganisation(school.code())).hasSize(2);
    }

    private long person(String surname, String name, String patronymic) {
        return database.sql("insert into participant (organisation, surname, name, patronymic, birth_date, kind) values (?, ?, ?, ?, ?, 'pupil') returning id")
                .params(school.code(), surname, name, patronymic, LocalDate.of(2013, 4, surname.startsWith("Щ") ? 6 : 5)).query(Long.class).single();
    }

    @Test
    void whoRefusedOrWithdrewIsNotEnteredAgain() {
        confirm(upload("mentee", LIST));
        mentees.state(List.of(mentees.ofProgramme(school.programme()).get(0).id()), MenteeState.WITHDRAWN);
        mentees.state(List.of(mentees.ofProgramme(school.programme()).get(1).id()), MenteeState.RESERVE);
        assertThat(curator.get(upload("mentee", LIST)).body()).contains("согласие отозвано", "сейчас «в резерве», снова станет кандидатом");
    }

    @Test
    void aPreviewThatIsOldIsMadeAnew() {
        String preview = upload("mentee", LIST);
        confirm(upload("mentee", LIST));
        curator.post(preview, preview + "/confirm");
        assertThat(curator.get(preview).body()).contains("реестр изменился", "без изменений: 2");
        assertThat(people.ofOrganisation(school.code())).hasSize(2);
    }

    @Test
    void whatFailsInTheMiddleLeavesNothingBehind() {
        String preview = upload("mentee", LIST.replace("Языки", "Своими словами").replace(";русский", ";взрыв-" + school.code()));
        database.sql("create function explode() returns trigger language plpgsql as $$ begin raise exception 'boom'; end $$").update();
        database.sql("create trigger explode before insert on mentee for each row when (new.words like 'взрыв%') execute function explode()").update();
        try {
            assertThat(curator.post(preview, preview + "/confirm").statusCode()).isEqualTo(500);
        } finally {
            database.sql("drop trigger explode on mentee").update();
            database.sql("drop function explode").update();
        }
        assertThat(people.ofOrganisation(school.code())).isEmpty();
        assertThat(curator.get(preview).body()).contains("будут добавлены: 2");
        confirm(preview);
        assertThat(people.ofOrganisation(school.code())).hasSize(2);
    }

    @Test
    void mentorsGetTheUsualNumberOfPlaces() {
        confirm(upload("mentor", "ФИО;Дата рождения;Должность;В чём поможет;Формы\nВасильков Олег Петрович;05.04.1985;учитель физики;Методика преподавания;учитель – учитель"));
        assertThat(mentors.ofProgramme(school.programme())).singleElement().satisfies(mentor -> {
            assertThat(mentor.competences()).containsExactly("teaching");
            assertThat(mentor.capacity()).isPositive();
            assertThat(mentor.person().kind().code()).isEqualTo("teacher");
        });
    }

    @Test
    void withoutAProgrammePeopleAreEnteredWithoutARole() {
        School bare = schools.open();
        curator = new SignedIn(port, bare.curator());
        school = bare;
        confirm(upload("mentee", "ФИО;Дата рождения;Класс\nСнегирёва Вера Олеговна;05.04.2013;7А"));
        assertThat(people.ofOrganisation(bare.code())).hasSize(1);
    }

    @Test
    void aFileRemembersTheTaskItWasUploadedInAndNoForeignOne() {
        Task own = walk.task(walk.start("mentee-base", school), "Task_LaunchMenteeSurvey");
        Task foreign = walk.task(walk.start("curator-appointment", school), "Task_IssueOrder");
        for (Task task : List.of(own, foreign)) {
            HttpResponse<String> answer = curator.upload(PAGE, PAGE, "список.csv", LIST.getBytes(StandardCharsets.UTF_8), "organisation", school.code(),
                    "side", "mentee", "task", task.getId());
            String location = answer.headers().firstValue("Location").orElseThrow();
            assertThat(files.ofTask(task.getId())).hasSize(task == own ? 1 : 0);
            assertThat(curator.get(location.substring(location.indexOf(PAGE))).body().contains("Вернуться к задаче")).isEqualTo(task == own);
        }
    }

    @Test
    void theFileAndItsResultAreEvidenceInTheTabOfTheTask() {
        Task task = walk.task(walk.start("mentee-base", school), "Task_LaunchMenteeSurvey");
        HttpResponse<String> answer = curator.upload(PAGE, PAGE, "список.csv", LIST.getBytes(StandardCharsets.UTF_8), "organisation", school.code(), "side", "mentee", "task", task.getId());
        String preview = answer.headers().firstValue("Location").map(location -> location.substring(location.indexOf(PAGE))).orElseThrow();
        String tab = "/camunda/api/nastavnik/tasks/" + task.getId() + "/files";
        assertThat(curator.get(tab).body()).contains("список.csv", "ждёт подтверждения", preview);
        SignedIn head = new SignedIn(port, school.head());
        assertThat(head.get(preview + "/file").statusCode()).as("not before it is confirmed").isEqualTo(404);
        confirm(preview);
        assertThat(curator.get(tab).body()).contains("внесено людей: 2");
        assertThat(head.bytes(preview + "/file").body()).as("who approves the base").isEqualTo(LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(head.get(preview).statusCode()).isEqualTo(404);
        assertThat(new SignedIn(port, schools.open().head()).get(preview + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void filesOfOthersDoNotExist() {
        String preview = upload("mentee", LIST);
        for (SignedIn stranger : List.of(new SignedIn(port, schools.open().curator()), new SignedIn(port, school.head()), new SignedIn(port, School.SPECIALIST))) {
            for (String path : List.of(preview, preview + "/file", PAGE + "?organisation=" + school.code())) {
                assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
            }
            for (String action : List.of("/confirm", "/columns", "/decisions", "/discard")) {
                assertThat(stranger.post("/", preview + action).statusCode()).as(action).isEqualTo(404);
            }
            assertThat(stranger.upload("/", PAGE, "list.csv", LIST.getBytes(StandardCharsets.UTF_8), "organisation", school.code(), "side", "mentee").statusCode()).isEqualTo(404);
        }
        assertThat(people.ofOrganisation(school.code())).isEmpty();
        assertThat(curator.get(PAGE + "/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeReadLeavesNoTrace() {
        HttpResponse<String> answer = curator.upload(PAGE, PAGE, "фото.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "organisation", school.code(), "side", "mentee");
        String back = answer.headers().firstValue("Location").orElseThrow();
        assertThat(curator.get(back.substring(back.indexOf(PAGE))).body()).contains("Это не таблица", "Файлов ещё не было");
    }

    @Test
    void aDiscardedPreviewIsGoneAndAnOldOneIsForgotten() {
        String discarded = upload("mentee", LIST);
        curator.post(discarded, discarded + "/discard");
        assertThat(curator.get(discarded).statusCode()).isEqualTo(404);
        String old = upload("mentee", LIST);
        database.sql("update people_import set uploaded_at = uploaded_at - interval '4 days' where organisation = ?").param(school.code()).update();
        upload("mentee", LIST);
        assertThat(curator.get(old).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsErasedLeavesTheFilesTooAlsoWhereTheLineWasRefused() {
        String first = upload("mentee", LIST);
        confirm(first);
        String second = upload("mentee", "ФИО;Дата рождения\nСнегирёва Вера Олеговна;2013\nЩеглов Олег Ильич;2013");
        long vera = mentees.ofProgramme(school.programme()).get(0).person().id();
        assertThat(erasure.extract(vera).toString()).contains("список.csv");
        transaction.executeWithoutResult(status -> erasure.erase(vera, LocalDate.of(2026, 11, 1)));

        for (String page : List.of(first, second)) {
            assertThat(curator.get(page).body()).doesNotContain("Снегирёв").contains("Щеглов");
            assertThat(curator.get(page + "/file").statusCode()).isEqualTo(404);
        }
        assertThat(database.sql("select count(*) from people_import_row where participant = ?").param(vera).query(Integer.class).single()).isZero();
    }

    @Test
    void keysOfNamesAreThoseOfTheDatabase() {
        for (String name : List.of("Ёлкина-Палкина", "OcТpOвA", "о’Нил Анна", "HBMTKXY", "ґіj`\"", "Ромашкина  Вера")) {
            assertThat(NameKey.of(name)).isEqualTo(database.sql("select name_key(?)").param(name).query(String.class).single());
        }
    }

    @Test
    void aThousandPeopleAreNoTrouble() {
        confirm(upload("mentee", People.csv(1_000)));
        assertThat(people.ofOrganisation(school.code())).hasSize(1_000);
    }

    private String upload(String side, String list) {
        HttpResponse<String> answer = curator.upload(PAGE, PAGE, "список.csv", list.getBytes(StandardCharsets.UTF_8), "organisation", school.code(), "side", side);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf(PAGE));
    }

    private void confirm(String preview) {
        curator.post(preview, preview + "/confirm");
        assertThat(curator.get(preview).body()).contains("Загружено");
    }
}
