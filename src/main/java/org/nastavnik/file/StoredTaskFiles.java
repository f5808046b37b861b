package org.nastavnik.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.nastavnik.participant.StoredForATerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files at the tasks of one process, known by the id of the first of them; papers of people go with the people. */
@Component
class StoredTaskFiles implements StoredForATerm {

    private final JdbcClient database;
    private final Filing filing;

    StoredTaskFiles(JdbcClient database, Filing filing) {
        this.database = database;
        this.filing = filing;
    }

    @Override
    public String kind() {
        return "files";
    }

    @Override
    public String title() {
        return "файлы задач";
    }

    @Override
    public boolean isOfPeople() {
        return false;
    }

    @Override
    public String since() {
        return "последний файл от";
    }

    @Override
    public Map<Long, LocalDate> endedBefore(String organisation, LocalDate day) {
        return StoredForATerm.byId(database.sql("""
                        select min(id), max(added_at)::date from stored_file
                         where organisation = ? and process_instance is not null and deleted_at is null
                         group by process_instance having max(added_at)::date < ?""")
                .params(organisation, day),
                (row, number) -> row.getObject(2, LocalDate.class));
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return StoredForATerm.byId(database.sql("""
                        select first.id, first.task_name, (select count(*) from stored_file where process_instance = first.process_instance and deleted_at is null)
                          from stored_file first where first.id = any(?)""").param(ids.toArray(Long[]::new)),
                (row, number) -> "Задача «" + row.getString(2) + "» и следующие, файлов: " + row.getInt(3));
    }

    @Override
    public Map<String, Integer> erase(long first, LocalDate on) {
        return Map.of("Файлы задач", filing.eraseWith(first));
    }
}
