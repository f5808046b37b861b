package org.nastavnik.roadmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of roadmaps. A version is written once, at submission; afterwards only its state and the remarks change. */
@Repository
class Roadmaps {

    private final JdbcClient database;
    private final ObjectMapper json;

    Roadmaps(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Roadmap> latest(long programme) {
        return database.sql("select * from roadmap where programme = ? order by version desc limit 1").param(programme)
                .query(Roadmap::read).optional();
    }

    /** All versions of the programme's roadmap, the first one first. */
    List<Roadmap> versions(long programme) {
        return database.sql("select * from roadmap where programme = ? order by version").param(programme).query(Roadmap::read).list();
    }

    List<RoadmapItem> items(Roadmap roadmap) {
        return database.sql("select * from roadmap_item where roadmap = ? order by number").param(roadmap.id())
                .query(RoadmapItem::read).list();
    }

    /** The items of the version before; empty for the first. */
    List<RoadmapItem> itemsBefore(Roadmap roadmap) {
        return database.sql("""
                        select roadmap_item.* from roadmap_item join roadmap on id = roadmap
                         where programme = ? and version = ? order by number""")
                .params(roadmap.programme(), roadmap.version() - 1)
                .query(RoadmapItem::read).list();
    }

    /** The highest number that an item of any version has had; 0 without items. */
    int lastNumber(long programme) {
        return database.sql("select coalesce(max(number), 0) from roadmap_item join roadmap on id = roadmap where programme = ?")
                .param(programme).query(Integer.class).single();
    }

    /** Adds the next version of the programme's roadmap. */
    void submit(String organisation, long programme, Roadmap.Resources resources, List<RoadmapItem> items) {
        long id = database.sql("""
                        insert into roadmap (organisation, programme, version, state, inside_resources, outside_resources)
                        select :organisation, :programme, coalesce(max(version), 0) + 1, 'submitted', :inside, :outside
                          from roadmap where programme = :programme returning id""")
                .param("organisation", organisation).param("programme", programme)
                .param("inside", resources.inside()).param("outside", resources.outside())
                .query(Long.class).single();
        database.sql("""
                        insert into roadmap_item (roadmap, number, section, activity, due_on, owner, expected_result)
                        select :roadmap, number, section, activity, "dueOn", owner, "expectedResult"
                          from jsonb_to_recordset(:items::jsonb)
                               as item (number int, section text, activity text, "dueOn" date, owner text, "expectedResult" text)""")
                .param("roadmap", id).param("items", written(items)).update();
    }

    /** @param comments by number of the item they are about */
    void giveBack(Roadmap roadmap, Map<Integer, String> comments) {
        move(roadmap, RoadmapState.RETURNED);
        database.sql("""
                        update roadmap_item set comment = :comments::jsonb ->> number::text
                         where roadmap = :roadmap and jsonb_exists(:comments::jsonb, number::text)""")
                .param("comments", written(comments)).param("roadmap", roadmap.id()).update();
    }

    void agree(Roadmap roadmap, String specialist, LocalDate on) {
        move(roadmap, RoadmapState.AGREED);
        database.sql("update roadmap set agreed_by = ?, agreed_on = ? where id = ?").params(specialist, on, roadmap.id()).update();
    }

    void approve(Roadmap roadmap) {
        move(roadmap, RoadmapState.APPROVED);
    }

    void link(Roadmap roadmap, long document) {
        database.sql("update roadmap set document = ? where id = ?").params(document, roadmap.id()).update();
    }

    private void move(Roadmap roadmap, RoadmapState state) {
        database.sql("update roadmap set state = ? where id = ?").params(state.code(), roadmap.id()).update();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
