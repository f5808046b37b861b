package org.nastavnik.file;

import java.util.List;
import java.util.Set;
import org.nastavnik.participant.ExtractTable;
import org.nastavnik.participant.PersonalData;
import org.springframework.stereotype.Component;

/** The files that were filed as somebody's papers. */
@Component
class FileData implements PersonalData {

    private final StoredFiles files;
    private final Filing filing;

    FileData(StoredFiles files, Filing filing) {
        this.files = files;
        this.filing = filing;
    }

    @Override
    public String title() {
        return "Файлы";
    }

    @Override
    public Set<String> tables() {
        return Set.of("stored_file");
    }

    @Override
    public int erase(long participant) {
        return filing.eraseOf(participant);
    }

    @Override
    public List<ExtractTable> extract(long participant) {
        List<List<String>> rows = files.ofParticipant(participant).stream()
                .map(file -> List.of(file.name(), file.taskName(), file.addedAt().toLocalDate().toString())).toList();
        return rows.isEmpty() ? List.of() : List.of(new ExtractTable(title(), List.of("Файл", "Задача", "Добавлен"), rows));
    }
}
