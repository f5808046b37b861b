package org.nastavnik.base;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.participant.ListsFromFiles;
import org.nastavnik.participant.ListsFromFiles.FromFile;
import org.springframework.stereotype.Component;

/** What a task of a list says about files: where to upload one, and what came of those uploaded in this task. */
@Component
class FilesOfList {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final ListsFromFiles files;
    private final WorkingCalendar calendar;

    FilesOfList(ListsFromFiles files, WorkingCalendar calendar) {
        this.files = files;
        this.calendar = calendar;
    }

    /** Markdown. @param imported how many people of the list came from files */
    String of(FormContext context, Side side, long imported) {
        String task = context.taskId().orElse("");
        String link = "/pages/people/import?side=" + side.code() + "&organisation=" + context.organisation() + "&task=" + task;
        String uploaded = files.ofTask(task).stream().map(file -> line(context.organisation(), file)).collect(Collectors.joining("\n"));
        return "Список есть в Excel или CSV? [Загрузите его из файла](" + link + "): столбцы могут стоять в любом порядке. Внесено из файлов и в Реестре: " + imported
                + "; этих людей смотрят, правят и убирают в [Реестре](/pages/people), в списке ниже их нет."
                + (uploaded.isEmpty() ? "" : "\n\nФайлы этой задачи:\n\n" + uploaded);
    }

    private String line(String organisation, FromFile file) {
        return "- [" + Markdown.escape(file.fileName()) + "](/pages/people/import/" + file.id() + "), "
                + file.uploadedAt().atZone(calendar.zone(organisation)).format(MOMENT) + ", "
                + (file.written() == null ? "ждёт подтверждения" : "загружено людей: " + file.written());
    }
}
