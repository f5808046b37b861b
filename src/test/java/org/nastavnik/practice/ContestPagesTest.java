package org.nastavnik.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.organisation.Post;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The protocol of a contest: whose scores who reads, and when. */
@ApplicationTest
class ContestPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;

    private Municipality town;
    private long contest;

    @BeforeEach
    void aContestWithTwoScoredEntries() {
        town = schools.openMunicipality(2);
        contest = database.sql("""
                        insert into contest (municipality, title, state, entries_to, announced_on, regulation, process_instance)
                        values (?, 'Лучшие практики', 'announced', '2026-10-30', '2026-10-12', '№ 12 от 09.10.2026', ?) returning id""")
                .params(town.code(), "contest-" + town.code()).query(Long.class).single();
        long nomination = database.sql("insert into contest_nomination (contest, title) values (?, 'Школьный клуб') returning id").param(contest).query(Long.class).single();
        database.sql("insert into contest_criterion (contest, number, criterion, max_points) values (?, 1, 'Результативность', 50)").param(contest).update();
        List<String> experts = List.of(expert(1), expert(2));
        entry(town.schools().get(0), nomination, "Шахматы", experts, 45, 41, "Ярко и с числами");
        entry(town.schools().get(1), nomination, "Театр теней", experts, 30, 26, "Мало чисел");
    }

    @Test
    void untilTheResultsAreApprovedScoresAreTheDepartmentHeads() {
        String page = "/pages/contests/" + contest;
        assertThat(as(town.departmentHead(), page)).contains("Это проект протокола", "45, 41 из 50", "43,0", "8 %", "Мало чисел");
        assertThat(as(town.specialist(), page)).contains("Итоги не утверждены", "Шахматы", "Театр теней", "допущена").doesNotContain("45, 41", "Мало чисел");
        assertThat(as(town.schools().get(1).curator(), page)).contains("Театр теней").doesNotContain("Шахматы", "30, 26", "Мало чисел");
        assertThat(as(town.schools().get(1).curator(), "/pages/contests")).contains("Лучшие практики", "заявки оцениваются");
    }

    @Test
    void afterwardsEverybodyReadsWhoWonAndAnOrganisationItsOwnScores() {
        database.sql("update contest set state = 'approved', protocol_number = '3', protocol_date = '2026-11-20' where id = ?").param(contest).update();
        database.sql("update contest_entry set place = 1 where contest = ? and organisation = ?").params(contest, town.schools().get(0).code()).update();
        String page = "/pages/contests/" + contest;
        assertThat(as(town.specialist(), page)).contains("Протокол № 3 от 20.11.2026", "45, 41 из 50", "30, 26 из 50", "1 место", "без места", "Эксперты:");
        assertThat(as(town.schools().get(1).head(), page)).contains("Шахматы", "1 место", "30, 26 из 50", "Мало чисел")
                .doesNotContain("45, 41", "Ярко и с числами", "Эксперты:");
        assertThat(as(town.specialist(), "/pages/contests")).contains("№ 3 от 20.11.2026", "итоги утверждены");
    }

    @Test
    void strangersAndExpertsFindNothing() {
        Municipality elsewhere = schools.openMunicipality(1);
        for (String login : List.of(elsewhere.specialist(), elsewhere.schools().get(0).curator(), "expert1." + town.code())) {
            assertThat(new SignedIn(port, login).get("/pages/contests/" + contest).statusCode()).as(login).isEqualTo(404);
        }
        assertThat(as(elsewhere.specialist(), "/pages/contests")).contains("Конкурсов пока нет");
    }

    private String as(String login, String page) {
        return new SignedIn(port, login).get(page).body();
    }

    private String expert(int number) {
        return schools.hire(town.code(), Post.EXPERT, "expert" + number + "." + town.code());
    }

    private void entry(School author, long nomination, String title, List<String> experts, int first, int second, String comment) {
        long practice = database.sql("""
                        insert into practice (organisation, title, form, problem, essence, result, consent_to_publish, state, described_on)
                        values (?, ?, 'pupil-pupil', 'Задача', 'Суть', 'Итог', true, 'entered', '2026-10-12') returning id""")
                .params(author.code(), title).query(Long.class).single();
        long entry = database.sql("""
                        insert into contest_entry (contest, organisation, state, practice, nomination, consent_number, consent_on)
                        values (?, ?, 'admitted', ?, ?, '7', '2026-10-09') returning id""")
                .params(contest, author.code(), practice, nomination).query(Long.class).single();
        int seat = 1;
        for (int points : new int[] {first, second}) {
            long score = database.sql("insert into contest_score (entry, seat, expert, state, comment) values (?, ?, ?, 'scored', ?) returning id")
                    .params(entry, seat, experts.get(seat - 1), comment).query(Long.class).single();
            database.sql("insert into contest_points (score, number, points) values (?, 1, ?)").params(score, points).update();
            seat++;
        }
        database.sql("insert into contest_expert (contest, login) select ?, unnest(?::text[]) on conflict do nothing").params(contest, experts.toArray(String[]::new)).update();
    }
}
