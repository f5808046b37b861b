package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.execution.OwnEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That the organisation has handed in its roadmap, as evidence: the register knows it, so the curator need not write it again. */
@Component
class RoadmapHandedIn implements OwnEvidence {

    private static final Pattern WORDS = Pattern.compile("дорожн\\S* карт", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final JdbcClient database;

    RoadmapHandedIn(JdbcClient database) {
        this.database = database;
    }

    /** The latest version of the school year's roadmap; one that was sent back is not handed in. */
    @Override
    public Optional<String> of(String organisation, LocalDate from, LocalDate to) {
        return database.sql("""
                        select version, roadmap.state from roadmap join programme on programme.id = roadmap.programme
                         where roadmap.organisation = ? and programme.school_year = ? order by version desc limit 1""")
                .params(organisation, SchoolYear.of(to))
                .query((row, number) -> new Version(row.getInt("version"), RoadmapState.of(row.getString("state")))).optional()
                .filter(version -> version.state() != RoadmapState.RETURNED)
                .map(version -> "Дорожная карта организации, версия " + version.number() + ": " + version.state().title());
    }

    private record Version(int number, RoadmapState state) {
    }

    @Override
    public boolean fits(String words) {
        return WORDS.matcher(words).find();
    }
}
