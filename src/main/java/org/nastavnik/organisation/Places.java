package org.nastavnik.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where organisations are, for «how far». */
@Repository
public class Places {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Places(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A page of the active organisations of a municipality, by name. */
    public List<Place> of(String municipality, int offset, int atMost) {
        return database.sql("""
                        select code, short_name, address, latitude, longitude from organisation where municipality = ? and state = 'active'
                         order by short_name collate "ru-numbers", code limit ? offset ?""")
                .params(municipality, atMost, offset).query(Place.class).list();
    }

    /** How many active organisations of a municipality have no place. */
    public int missing(String municipality) {
        return database.sql("select count(*) from organisation where municipality = ? and state = 'active' and (latitude is null or longitude is null)")
                .param(municipality).query(Integer.class).single();
    }

    /** @param points latitude and longitude by code of the organisation; two nulls forget the place. Those of other municipalities stay */
    public void change(String municipality, Map<String, BigDecimal[]> points) {
        batches.batchUpdate("update organisation set latitude = ?, longitude = ? where code = ? and municipality = ?",
                points.entrySet().stream().map(point -> new Object[] {point.getValue()[0], point.getValue()[1], point.getKey(), municipality}).toList());
    }
}
