package org.nastavnik.bench;

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
    private static final String PAGE = "/pages/people/import";

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private JdbcClient database;

    @Test
    void tenThousandPeopleInOneFile() {
        byte[] file = People.csv(PEOPLE).getBytes(StandardCharsets.UTF_8);
        for (int round = 1; round <= ROUNDS; round++) {
            School school = schools.openWithProgramme();
            SignedIn curator = new SignedIn(port, school.curator());
            curator.get(PAGE);
            long before = heap();
            long start = System.nanoTime();
            String preview = curator.upload(PAGE, PAGE, "list.csv", file, "organisation", school.code(), "side", "mentee").headers().firstValue("Location").orElseThrow();
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
            System.out.printf("%d people: preview %.1f s, written %.1f s, list %.0f ms, search %.0f ms, entered %d, questions %d, heap %d → %d MB%n", PEOPLE,
                    (previewed - start) / 1e9, (written - previewed) / 1e9, (listed - written) / 1e6, (searched - listed) / 1e6,
                    database.sql("select count(*) from participant where organisation = ?").param(school.code()).query(Long.class).single(),
                    database.sql("select count(*) from likeness join participant on id = entered where organisation = ?").param(school.code()).query(Long.class).single(),
                    before, heap());
        }
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
