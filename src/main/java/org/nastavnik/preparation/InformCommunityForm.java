package org.nastavnik.preparation;

import static org.nastavnik.preparation.PreparationProcess.COMMUNITY_INFORMED;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Telling every audience about mentoring; those still missing come again until all are covered. */
@Component
class InformCommunityForm implements TaskForm {

    private static final int SHORTEST_EXPLANATION = 10;

    private final Informing informing;
    private final WorkingCalendar calendar;

    InformCommunityForm(Informing informing, WorkingCalendar calendar) {
        this.informing = informing;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "inform-community";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Informed> done = informing.of(context.get(PROGRAMME));
        Set<Audience> missing = missing(done);
        Map<String, Object> values = new HashMap<>();
        values.put("done", done.stream().map(InformCommunityForm::shown).toList());
        values.put("doneCount", done.size());
        values.put("missing", titles(missing));
        values.put("audienceOptions", missing.stream().map(one -> Map.of("value", one.code(), "label", one.title())).toList());
        values.put("audiences", missing.stream().map(one -> Map.of("audience", one.code())).toList());
        return values;
    }

    private static Map<String, Object> shown(Informed informed) {
        Map<String, Object> row = new HashMap<>();
        row.put("audience", informed.audience().title());
        row.put("channel", informed.channel().title());
        row.put("date", RussianDate.of(informed.on()));
        row.put("reached", informed.reached());
        row.put("evidence", Stream.of(informed.link(), informed.note()).filter(text -> text != null).collect(Collectors.joining("; ")));
        return row;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        LocalDate today = calendar.today(context.organisation());
        List<Informed> informed = submission.rows("audiences").stream().filter(InformCommunityForm::isBegun)
                .map(row -> informed(row, today)).toList();
        Set<Audience> missing = missing(informing.of(context.get(PROGRAMME)));
        for (Informed one : informed) {
            if (!missing.remove(one.audience())) {
                throw submission.refuse("audiences", "аудитория «" + one.audience().title() + "» указана дважды");
            }
        }
        if (!missing.isEmpty() && !submission.has("reason")) {
            throw submission.refuse("reason", "пока не проинформированы: " + titles(missing) + ". Напишите, почему");
        }
        informing.add(context.get(PROGRAMME), informed);
        context.set(COMMUNITY_INFORMED, missing.isEmpty());
    }

    private static boolean isBegun(Row row) {
        return Stream.of("channel", "date", "reached", "link", "note").anyMatch(row::has);
    }

    private static Informed informed(Row row, LocalDate today) {
        for (String key : List.of("channel", "date")) {
            if (!row.has(key)) {
                throw row.refuse(key, "нужно заполнить");
            }
        }
        if (row.date("date").isAfter(today)) {
            throw row.refuse("date", "этот день ещё не наступил");
        }
        Channel channel = Channel.of(row.text("channel"));
        if (channel == Channel.NONE && (!row.has("note") || row.text("note").length() < SHORTEST_EXPLANATION)) {
            throw row.refuse("note", "поясните, почему такой аудитории нет");
        }
        if (!row.has("link") && !row.has("note")) {
            throw row.refuse("link", "нужна ссылка или номер протокола");
        }
        return new Informed(Audience.of(row.text("audience")), channel, row.date("date"), row.whole("reached"), row.text("link"), row.text("note"));
    }

    private static Set<Audience> missing(List<Informed> done) {
        Set<Audience> missing = EnumSet.allOf(Audience.class);
        done.forEach(informed -> missing.remove(informed.audience()));
        return missing;
    }

    private static String titles(Set<Audience> audiences) {
        return audiences.stream().map(Audience::title).collect(Collectors.joining(", "));
    }
}
