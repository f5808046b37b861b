package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.nastavnik.participant.StoredForATerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploaded lists of people: the file and its lines go, that there was an import and its counts stay. */
@Component
class StoredImports implements StoredForATerm {

    private final JdbcClient database;

    StoredImports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "importFiles";
    }

    @Override
    public String title() {
        return "загруженный список людей";
    }

    @Override
    public boolean isOfPeople() {
        return false;
    }

    @Override
    public String since() {
        return "загружен";
    }

    @Override
    public Map<Long, LocalDate> endedBefore(String organisation, LocalDate day) {
        return StoredForATerm.byId(database.sql("""
                        select id, uploaded_at::date from people_import
                         where organisation = ? and state = 'done' and uploaded_at::date < ?
                           and (content is not null or exists (select from people_import_row where import = people_import.id))""")
                .params(organisation, day),
                (row, number) -> row.getObject(2, LocalDate.class));
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return StoredForATerm.byId(database.sql("select id, added + changed from people_import where id = any(?)").param(ids.toArray(Long[]::new)),
                (row, number) -> "Список № " + row.getLong(1) + ", внесено строк: " + row.getInt(2));
    }

    @Override
    public Map<String, Integer> erase(long uploaded, LocalDate on) {
        int lines = database.sql("delete from people_import_row where import = ?").param(uploaded).update();
        database.sql("update people_import set content = null, file_name = 'удалённый файл', settings = settings - 'samples' || '{\"samples\": []}' where id = ?")
                .param(uploaded).update();
        return Map.of("Загруженные файлы", 1, "Строки загруженных файлов", lines);
    }
}
