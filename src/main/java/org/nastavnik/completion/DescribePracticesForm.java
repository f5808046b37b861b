package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.ContactsInText;
import org.nastavnik.participant.NamesInText;
import org.nastavnik.practice.Practice;
import org.nastavnik.practice.PracticeState;
import org.nastavnik.practice.Practices;
import org.nastavnik.programme.MentoringForm;
import org.springframework.stereotype.Component;

/** What others could repeat, without the names of those who did it. */
@Component
class DescribePracticesForm implements TaskForm {

    private final WorkedPeople people;
    private final Practices practices;
    private final WorkingCalendar calendar;

    DescribePracticesForm(WorkedPeople people, Practices practices, WorkingCalendar calendar) {
        this.people = people;
        this.practices = practices;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "describe-practices";
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Row> rows = submission.rows("practices");
        if (rows.isEmpty() != submission.yes("none")) {
            throw submission.refuse("practices", "опишите хотя бы одну практику или отметьте, что описывать нечего");
        }
        refuseNames(rows, context.get(PROGRAMME));
        refuseUsedTitles(rows, context.organisation());
        LocalDate today = calendar.today(context.organisation());
        practices.add(rows.stream().map(row -> new Practice(0, context.organisation(), context.get(PROGRAMME), row.text("title"),
                MentoringForm.of(row.text("form")), row.text("problem"), row.text("essence"), row.text("result"), row.text("conditions"),
                row.yes("consentToPublish"), PracticeState.DESCRIBED, today)).toList());
    }

    private void refuseNames(List<Row> rows, long programme) {
        NamesInText names = new NamesInText(people.of(programme).stream().map(worked -> worked.person().name()).toList());
        for (Row row : rows) {
            Stream.of("title", "problem", "essence", "result", "conditions").filter(key -> names.foundIn(row.text(key)) || ContactsInText.foundIn(row.text(key))).findFirst()
                    .ifPresent(key -> {
                        throw row.refuse(key, "названо имя участника или контакт; напишите роль, например «ученица 10 класса»");
                    });
        }
    }

    private void refuseUsedTitles(List<Row> rows, String organisation) {
        Set<String> used = new HashSet<>(practices.usedTitles(organisation, rows.stream().map(row -> row.text("title")).toList()));
        for (Row row : rows) {
            if (!used.add(row.text("title"))) {
                throw row.refuse("title", "практика с таким названием у организации уже есть");
            }
        }
    }
}
