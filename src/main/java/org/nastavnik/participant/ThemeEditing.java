package org.nastavnik.participant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Changes the list of themes of one municipality; the first change gives it a copy of the delivered list. Codes stay for ever.
 * To be called within a transaction.
 */
@Repository
public class ThemeEditing {

    /** @param asked mentees who ask for it @param offered mentors who help with it */
    public record Usage(String code, int asked, int offered) {

        public boolean isUsed() {
            return asked + offered > 0;
        }
    }

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Themes themes;

    ThemeEditing(JdbcClient database, JdbcTemplate batches, Themes themes) {
        this.database = database;
        this.batches = batches;
        this.themes = themes;
    }

    /** By code, of those that somebody of the municipality has. */
    public Map<String, Usage> usage(String municipality) {
        Map<String, Usage> usage = new HashMap<>();
        database.sql("""
                        select used.code, count(*) filter (where side = 'mentee')::int as asked, count(*) filter (where side = 'mentor')::int as offered
                          from (select theme as code, programme, 'mentee' as side from mentee where theme is not null
                                union all
                                select unnest(competences), programme, 'mentor' from mentor) used
                          join programme on programme.id = used.programme
                          join organisation on organisation.code = programme.organisation and :municipality in (organisation.code, organisation.municipality)
                         group by used.code""")
                .param("municipality", municipality).query(Usage.class).list().forEach(one -> usage.put(one.code(), one));
        return usage;
    }

    /** At the end of the list. @throws org.springframework.dao.DuplicateKeyException when there is one of this title */
    public void add(String municipality, Theme theme) {
        own(municipality);
        database.sql("""
                        insert into theme (municipality, code, title, signs, for_pupils, for_teachers, place)
                        select :municipality, 'own-' || nextval('theme_code'), :title, :signs, :pupils, :teachers, 1 + coalesce(max(place), 0)
                          from theme where municipality = :municipality""")
                .param("municipality", municipality).param("title", theme.title()).param("signs", theme.signs().toArray(String[]::new))
                .param("pupils", theme.forPupils()).param("teachers", theme.forTeachers()).update();
    }

    /** All but the code. @throws org.springframework.dao.DuplicateKeyException when there is another of this title */
    public void change(String municipality, Theme theme) {
        own(municipality);
        database.sql("update theme set title = ?, signs = ?, for_pupils = ?, for_teachers = ?, retired = ? where municipality = ? and code = ?")
                .params(theme.title(), theme.signs().toArray(String[]::new), theme.forPupils(), theme.forTeachers(), theme.retired(), municipality, theme.code())
                .update();
    }

    /** One place up or down. */
    public void move(String municipality, String code, boolean up) {
        own(municipality);
        List<String> codes = new ArrayList<>(themes.of(municipality).all().stream().map(Theme::code).toList());
        int from = codes.indexOf(code);
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= codes.size()) {
            return;
        }
        Collections.swap(codes, from, to);
        List<Object[]> places = new ArrayList<>();
        codes.forEach(one -> places.add(new Object[] {places.size() + 1, municipality, one}));
        batches.batchUpdate("update theme set place = ? where municipality = ? and code = ?", places);
    }

    /** @return false when somebody of the municipality has it: then it can only be retired */
    public boolean remove(String municipality, String code) {
        own(municipality);
        if (usage(municipality).containsKey(code)) {
            return false;
        }
        return database.sql("delete from theme where municipality = ? and code = ?").params(municipality, code).update() == 1;
    }

    private void own(String municipality) {
        database.sql("select code from organisation where code = ? for update").param(municipality).query(String.class).single();
        database.sql("""
                        insert into theme (municipality, code, title, signs, for_pupils, for_teachers, place, retired)
                        select :municipality, code, title, signs, for_pupils, for_teachers, place, retired from theme
                         where municipality is null and not exists (select from theme where municipality = :municipality)""")
                .param("municipality", municipality).update();
    }
}
