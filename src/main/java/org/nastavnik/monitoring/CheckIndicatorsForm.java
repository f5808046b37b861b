package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The specialist checks the values, corrects one with a reason, or sends the answer of an organisation back. */
@Component
class CheckIndicatorsForm implements TaskForm {

    private final Rounds rounds;
    private final RoundAnswers answers;
    private final Indicators indicators;
    private final Corrections corrections;
    private final Counts counts;
    private final WorkingCalendar calendar;

    CheckIndicatorsForm(Rounds rounds, RoundAnswers answers, Indicators indicators, Corrections corrections, Counts counts,
                        WorkingCalendar calendar) {
        this.rounds = rounds;
        this.answers = answers;
        this.indicators = indicators;
        this.corrections = corrections;
        this.counts = counts;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "check-indicators";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Round round = rounds.get(context.get(ROUND));
        List<RoundAnswer> said = answers.of(round.id());
        OrganisationCount known = counts.find(round.municipality(), round.year());
        Map<String, Object> values = new HashMap<>();
        values.put("reportLink", ReportLink.to(round.id()) + "\n\n" + ReportLink.behind(round.id()));
        values.put("indicators", indicators.ofMunicipality(round).stream().map(IndicatorLine::of).toList());
        values.put("corrected", corrections.of(round.id()).stream().map(CheckIndicatorsForm::line).toList());
        values.put("organisations", organisations(round, said));
        values.put("organisationOptions", said.stream().map(each -> Map.of("value", each.organisation(), "label", each.organisationName())).toList());
        values.put("childrenBase", round.residents() ? "residents" : "enrolled");
        values.put("enterpriseBase", round.official() ? "official" : "partners");
        values.put("residents10to14", known.residents10to14());
        values.put("residents15to19", known.residents15to19());
        values.put("enterprises", known.enterprises());
        return values;
    }

    private static Map<String, String> line(Correction correction) {
        return Map.of("code", correction.indicator(), "counted", correction.numerator() + " из " + correction.denominator(),
                "reason", correction.reason(), "on", RussianDate.of(correction.on()));
    }

    private List<Map<String, Object>> organisations(Round round, List<RoundAnswer> said) {
        Map<String, List<IndicatorValue>> byOrganisation = indicators.ofOrganisations(round);
        return said.stream().map(answer -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("organisation", answer.organisationName());
            line.put("state", answer.stateTitle());
            byOrganisation.get(answer.organisation()).forEach(indicator -> line.put(indicator.code(), IndicatorLine.cell(indicator)));
            line.put("returns", answer.returns());
            return line;
        }).toList();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Round round = rounds.get(context.get(ROUND));
        LocalDate today = calendar.today(round.municipality());
        counts.save(new OrganisationCount(round.municipality(), round.year(), null, null, null, null, submission.whole("residents10to14"),
                submission.whole("residents15to19"), submission.whole("enterprises")), context.user(), today);
        for (Row row : submission.rows("corrections")) {
            if (row.whole("numerator") > row.whole("denominator")) {
                throw row.refuse("numerator", "больше знаменателя");
            }
            corrections.add(round.id(), new Correction(row.text("indicator"), row.whole("numerator"), row.whole("denominator"),
                    row.text("reason"), context.user(), today));
        }
        switch (submission.text("checkResult")) {
            case "return" -> sendBack(round, submission, context.user(), today);
            case "done" -> refuseTooHigh(indicators.ofMunicipality(round), submission, "checkResult");
            default -> { }
        }
    }

    private void sendBack(Round round, Submission submission, String by, LocalDate today) {
        List<Row> rows = submission.rows("returned");
        if (rows.isEmpty()) {
            throw submission.refuse("returned", "назовите хотя бы одну организацию");
        }
        Set<String> asked = answers.of(round.id()).stream().map(RoundAnswer::organisation).collect(Collectors.toSet());
        Set<String> named = new HashSet<>();
        for (Row row : rows) {
            String organisation = row.text("organisation");
            if (!asked.contains(organisation) || !named.add(organisation)) {
                throw row.refuse("organisation", "организации нет в этом мониторинге или она названа дважды");
            }
            answers.sendBack(round.id(), organisation, row.text("comment"), by, today);
        }
    }

    /** A share of more than all stops the report: its denominator is wrong. */
    static void refuseTooHigh(List<IndicatorValue> values, Submission submission, String key) {
        List<String> wrong = values.stream().filter(IndicatorValue::tooHigh)
                .map(value -> value.code() + " (" + value.numerator() + " из " + value.denominator() + ")").toList();
        if (!wrong.isEmpty()) {
            throw submission.refuse(key, "больше 100 %: " + String.join(", ", wrong)
                    + ". Неверен знаменатель: верните организации её численность или исправьте значение с причиной");
        }
    }
}
