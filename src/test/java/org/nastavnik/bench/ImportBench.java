package org.nastavnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nastavnik.intake.People;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of 10,000 people: how long until the preview, how long until they are written, and how much memory stays taken. */
@Tag("bench")
@ApplicationTest
class ImportBench {

    private static final int PEOPLE = 10_000;
    private static final int ROUNDS = 3;
    private static final long MOST_KEPT = 40;
    private static final String PAGE = "/pages/people/import";

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;

    @Test
    void tenThousandPeopleInOneTextFile() {
        measure("list.csv", People.csv(PEOPLE).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tenThousandPeopleInOneWorkbook() {
        measure("list.xlsx", People.xlsx(PEOPLE));
    }

    private void measure(String name, byte[] file) {
        for (int round = 1; round <= ROUNDS; round++) {
            School school = schools.openWithProgramme();
            SignedIn curator = new SignedIn(port, school.curator());
            curator.get(PAGE);
            long before = heap();
            long start = System.nanoTime();
            String preview = curator.upload(PAGE, PAGE, name, file, "organisation", school.code(), "side", "mentee").headers().firstValue("Location").orElseThrow();
            preview = preview.substring(preview.indexOf(PAGE));
            curator.get(preview);
            long previewed = System.nanoTime();
            curator.post(preview, preview + "/decisions", "rest", "take");
            curator.post(preview, preview + "/decisions", "rest", "skip");
            curator.post(preview, preview + "/confirm");
            long written = System.nanoTime();
            String list = "/pages/people?organisation=" + school.code();
            curator.get(list);
            long listed = System.nanoTime();
            curator.get(list + "&q=%D1%81%D0%BD%D0%B5%D0%B3%D0%B8%D1%80%D0%B5%D0%B2&consents=missing");
            long searched = System.nanoTime();
            long entered = database.sql("select count(*) from participant where organisation = ?").param(school.code()).query(Long.class).single();
            long after = heap();
            System.out.printf("%s, %d people: preview %.1f s, written %.1f s, list %.0f ms, search %.0f ms, entered %d, questions %d, heap %d → %d MB%n", name, PEOPLE,
                    seconds(start, previewed), seconds(previewed, written), seconds(written, listed) * 1000, seconds(listed, searched) * 1000, entered,
                    database.sql("select count(*) from likeness join participant on id = entered where organisation = ?").param(school.code()).query(Long.class).single(),
                    before, after);
            assertThat(entered).isEqualTo(PEOPLE);
            assertThat(seconds(start, previewed)).isLessThan(10);
            assertThat(seconds(previewed, written)).isLessThan(20);
            assertThat(after).as("heap kept, MB").isLessThan(before + MOST_KEPT);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
