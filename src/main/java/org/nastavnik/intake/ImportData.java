package org.nastavnik.intake;

import java.util.List;
import java.util.Set;
import org.nastavnik.participant.ExtractTable;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.participant.PersonalRows;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A person in uploaded files: also in lines that were refused, which are found by the name, so this comes before the name goes.
 * The file itself goes as a whole; lines about others stay.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportData implements PersonalData {

    private static final String ABOUT_PERSON = """
            (participant = :person or import in (select people_import.id from people_import join participant person using (organisation) where person.id = :person)
                                  and name_key(who) like (select surname_key || name_key || '%' from participant where id = :person))""";

    /** Uploaded and not entered, perhaps not even understood; a packed workbook is found by its lines instead. */
    private static final String UNUSED_FILE = """
            id in (select people_import.id from people_import join participant person using (organisation)
                    where person.id = :person and people_import.state = 'preview' and (position(convert_to(surname, 'UTF8') in content) > 0
                          or case when surname ~ '^[А-ЯЁа-яё -]+$' then position(convert_to(surname, 'WIN1251') in content) > 0 else false end))""";

    private final PersonalRows rows;

    ImportData(JdbcClient database) {
        rows = new PersonalRows(database, "Загруженные файлы", Set.of("people_import_row", "people_import_alike"), """
                select file_name as "Файл", uploaded_at::date as "Загружен", line as "Строка", who as "Имя", about as "О человеке", array_to_string(reasons, '; ') as "Пояснения"
                  from people_import_row join people_import on people_import.id = import where participant = :person order by people_import.id, line""",
                "update people_import set content = null, settings = settings - 'samples' || '{\"samples\": []}' where id in (select import from people_import_row where "
                        + ABOUT_PERSON + ")",
                "delete from people_import where " + UNUSED_FILE,
                "delete from people_import_alike where participant = :person",
                "update people_import_row set same_as = null, decision = null where same_as = :person",
                "delete from people_import_row where " + ABOUT_PERSON);
    }

    @Override
    public String title() {
        return rows.title();
    }

    @Override
    public Set<String> tables() {
        return rows.tables();
    }

    @Override
    public int erase(long participant) {
        return rows.erase(participant);
    }

    @Override
    public List<ExtractTable> extract(long participant) {
        return rows.extract(participant);
    }
}
