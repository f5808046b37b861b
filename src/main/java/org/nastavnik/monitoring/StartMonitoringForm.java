package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.KEY;
import static org.nastavnik.monitoring.MonitoringProcess.ROUND;
import static org.nastavnik.programme.SchoolProgrammeProcess.SCHOOL_YEAR;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Opens a round: what is assessed, for which period, of whom and by when. */
@Component
class StartMonitoringForm implements TaskForm {

    /** Working days that are proposed. */
    private static final int TO_ANSWER = 10;

    private final Rounds rounds;
    private final Formulas formulas;
    private final Counts counts;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    StartMonitoringForm(Rounds rounds, Formulas formulas, Counts counts, Organisations organisations, WorkingCalendar calendar) {
        this.rounds = rounds;
        this.formulas = formulas;
        this.counts = counts;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "start-monitoring";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Organisation> municipalities = organisations.municipalities().stream().filter(each -> context.reaches(each.code())).toList();
        List<Organisation> all = municipalities.stream().flatMap(each -> organisations.of(each.code()).stream()).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("municipalities", options(municipalities));
        values.put("organisation", municipalities.size() == 1 ? municipalities.get(0).code() : "");
        values.put("organisationOptions", options(all));
        values.put("organisations", municipalities.size() == 1 ? all.stream().map(Organisation::code).toList() : List.of());
        values.put("roundKind", RoundKind.BOTH.code());
        municipalities.stream().findFirst().map(Organisation::code).ifPresent(code -> values.putAll(days(code)));
        values.put("childrenBase", "enrolled");
        values.put("enterpriseBase", "partners");
        return values;
    }

    /** From the beginning of the school year to today; some days to answer. */
    private Map<String, String> days(String municipality) {
        LocalDate today = calendar.today(municipality);
        LocalDate september = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
        return Map.of("periodFrom", (today.isBefore(september) ? september.minusYears(1) : september).toString(), "periodTo", today.toString(),
                "term", calendar.plusWorkingDays(today, TO_ANSWER, municipality).toString());
    }

    private static List<Map<String, String>> options(List<Organisation> organisations) {
        return organisations.stream().map(each -> Map.of("value", each.code(), "label", each.shortName())).toList();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Round round = round(context.organisation(), submission);
        long id = rounds.open(round, asked(context.organisation(), submission), context.processInstanceId());
        formulas.keep(id, round.year());
        OrganisationCount count = new OrganisationCount(round.municipality(), round.year(), null, null, null, null,
                submission.whole("residents10to14"), submission.whole("residents15to19"), submission.whole("enterprises"));
        if (count.residents10to14() != null || count.residents15to19() != null || count.enterprises() != null) {
            counts.save(count, context.user(), calendar.today(round.municipality()));
        }
        context.set(ROUND, id);
        context.set(SCHOOL_YEAR, SchoolYear.of(round.to()));
        context.businessKey(round.municipality() + "/" + SchoolYear.of(round.to()) + "/" + KEY + "-" + id);
    }

    private Round round(String municipality, Submission submission) {
        LocalDate from = submission.date("periodFrom");
        LocalDate to = submission.date("periodTo");
        LocalDate day = submission.has("reportingDay") ? submission.date("reportingDay") : LocalDate.of(to.getYear(), Month.DECEMBER, 31);
        RoundKind kind = RoundKind.of(submission.text("roundKind"));
        if (to.isBefore(from)) {
            throw submission.refuse("periodTo", "раньше первого дня периода");
        }
        if (day.isBefore(from)) {
            throw submission.refuse("reportingDay", "раньше первого дня периода");
        }
        if (submission.date("term").isBefore(calendar.today(municipality))) {
            throw submission.refuse("term", "этот день уже прошёл");
        }
        if (rounds.exists(municipality, kind, from, to)) {
            throw submission.refuse("periodTo", "такой мониторинг за этот период уже начат");
        }
        formulas.fault(day.getYear()).ifPresent(fault -> {
            throw submission.refuse("reportingDay", fault);
        });
        return new Round(0, municipality, kind, from, to, day, submission.date("term"), "residents".equals(submission.text("childrenBase")),
                "official".equals(submission.text("enterpriseBase")));
    }

    private List<String> asked(String municipality, Submission submission) {
        Set<String> known = organisations.of(municipality).stream().map(Organisation::code).collect(Collectors.toSet());
        List<String> asked = submission.choices("organisations").stream().distinct().toList();
        if (!known.containsAll(asked)) {
            throw submission.refuse("organisations", "есть организация другого муниципалитета");
        }
        return asked;
    }
}
