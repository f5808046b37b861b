package org.nastavnik.roadmap;

import java.util.List;
import java.util.Optional;
import org.nastavnik.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which organisations have roadmaps and how far they are. */
@Repository
class RoadmapVersions {

    static final int PAGE = 50;

    /** A programme's roadmap. @param versions how many there are @param state of the last one @param remarks items sent back in it */
    record Line(long programme, String organisation, String name, String schoolYear, int versions, String state, int items, int remarks) {

        public String stateTitle() {
            return RoadmapState.of(state).title();
        }
    }

    private static final String SELECT = """
            select programme.id as programme, programme.organisation, place.short_name as name, programme.school_year, last.version as versions, last.state,
                   counted.items, counted.remarks
              from programme
              join organisation place on place.code = programme.organisation
              join lateral (select * from roadmap where roadmap.programme = programme.id order by version desc limit 1) last on true
              join lateral (select count(*)::int as items, count(comment)::int as remarks from roadmap_item where roadmap = last.id) counted on true
            """;

    private final JdbcClient database;

    RoadmapVersions(JdbcClient database) {
        this.database = database;
    }

    /** One more line than a page has when there is another page. @param state null or empty for all */
    List<Line> list(Visitor visitor, String state, int page) {
        return database.sql(SELECT + """
                         where programme.organisation = any (:organisations) and (:state = '' or last.state = :state)
                         order by programme.school_year desc, place.short_name collate "ru-x-icu", programme.id
                         limit :rows offset :offset""")
                .param("organisations", visitor.organisations().toArray(String[]::new)).param("state", state == null ? "" : state)
                .param("rows", PAGE + 1).param("offset", (page - 1L) * PAGE).query(Line.class).list();
    }

    Optional<Line> find(long programme) {
        return database.sql(SELECT + "where programme.id = ?").param(programme).query(Line.class).optional();
    }
}
