package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ROADMAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.Deadline.Doubt;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.execution.Remarks;
import org.nastavnik.execution.Terms;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** The draft of a municipal roadmap: it goes on only when every item has an owner and a term that is understood. */
@Component
class DraftRoadmapForm implements TaskForm {

    private static final PastedRows PASTED = new PastedRows(PastedColumn.text("section", "Раздел"), PastedColumn.text("number", "№").obligatory(),
            PastedColumn.text("activity", "Мероприятие").obligatory(), PastedColumn.text("deadline", "Срок"),
            PastedColumn.choices("roles", "Ответственные", ResponsibleRole.codesByTitle()), PastedColumn.text("result", "Ожидаемый результат"));

    private final MunicipalRoadmaps roadmaps;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    DraftRoadmapForm(MunicipalRoadmaps roadmaps, Organisations organisations, WorkingCalendar calendar) {
        this.roadmaps = roadmaps;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "draft-roadmap";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        MunicipalRoadmap roadmap = roadmaps.find(context.get(ROADMAP));
        List<MunicipalItem> items = roadmaps.items(roadmap.id());
        List<Organisation> members = organisations.of(context.organisation());
        List<String> chosen = roadmaps.organisations(roadmap.id());
        Map<String, Object> values = new HashMap<>();
        values.put("warnings", warnings(items, context.organisation()));
        values.put("title", roadmap.title());
        values.put("startsOn", roadmap.startsOn() == null ? roadmap.actDate() : roadmap.startsOn());
        values.put("endsOn", roadmap.endsOn() == null ? roadmap.actDate().plusYears(1).minusDays(1) : roadmap.endsOn());
        values.put("organisationOptions", members.stream().map(each -> Map.of("value", each.code(), "label", each.shortName())).toList());
        values.put("organisations", chosen.isEmpty() ? members.stream().map(Organisation::code).toList() : chosen);
        values.put("items", items.stream().map(DraftRoadmapForm::row).toList());
        return values;
    }

    private String warnings(List<MunicipalItem> items, String municipality) {
        Remarks remarks = new Remarks();
        for (MunicipalItem item : items) {
            item.openQuestions().forEach(question -> remarks.add(item.number(), question));
        }
        int blocking = remarks.count();
        for (MunicipalItem item : items) {
            if (item.deadline().doubts().isEmpty() || item.deadline().doubts().equals(Set.of(Doubt.YEAR_ASSUMED))) {
                remarks.add(item.number(), Terms.warning(item.deadline(), municipality, calendar));
            }
        }
        return remarks.count() == 0 ? ""
                : "**Предупреждений: " + remarks.count() + ", из них ждут ответа: " + blocking + "**\n\n" + remarks.list();
    }

    private static Map<String, Object> row(MunicipalItem item) {
        Map<String, Object> row = new HashMap<>();
        row.put("section", item.section());
        row.put("number", item.number());
        row.put("activity", item.activity());
        row.put("deadline", item.deadline().text());
        row.put("clarified", item.clarified());
        row.put("roles", item.roles().stream().map(ResponsibleRole::code).toList());
        row.put("result", item.result());
        row.put("stage", item.stage());
        return row;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        MunicipalRoadmap roadmap = roadmaps.find(context.get(ROADMAP));
        LocalDate start = submission.date("startsOn");
        if (!submission.date("endsOn").isAfter(start)) {
            throw submission.refuse("endsOn", "раньше начала");
        }
        List<Row> rows = new ArrayList<>(submission.rows("items"));
        rows.addAll(PASTED.read(submission, "pasted"));
        if (rows.isEmpty()) {
            throw submission.refuse("items", "внесите хотя бы одно мероприятие");
        }
        Set<String> numbers = new HashSet<>();
        rows.stream().filter(row -> !numbers.add(row.text("section") + "/" + row.text("number"))).findFirst().ifPresent(row -> {
            throw row.refuse("number", "номер «" + row.text("number") + "» в этом разделе уже есть");
        });
        List<MunicipalItem> items = rows.stream().map(row -> item(row, roadmap.actDate())).toList();
        if ("submit".equals(submission.text("draft"))) {
            refuseOpenQuestions(submission, items);
            roadmaps.state(roadmap.id(), "submitted");
        }
        roadmaps.describe(roadmap.id(), submission.text("title"), start, submission.date("endsOn"), submission.choices("organisations"));
        roadmaps.replaceItems(roadmap.id(), items);
    }

    static void refuseOpenQuestions(Submission submission, List<MunicipalItem> items) {
        List<String> open = items.stream().filter(item -> !item.openQuestions().isEmpty())
                .map(item -> "№ " + item.number() + " — " + String.join(", ", item.openQuestions())).toList();
        if (!open.isEmpty()) {
            throw submission.refuse("items", "ждут ответа (" + open.size() + "): " + String.join("; ", open));
        }
    }

    private static MunicipalItem item(Row row, LocalDate actDate) {
        return new MunicipalItem(row.has("section") ? row.text("section") : "", row.text("number"), row.text("activity"),
                MunicipalItem.term(row.text("deadline"), row.text("clarified"), actDate), row.text("clarified"), row.choices("roles").stream().map(ResponsibleRole::of).collect(Collectors.toList()),
                row.text("result"), row.text("stage"));
    }
}
