package org.nastavnik.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What stands behind a figure. An organisation sees its own people, partners or surveys; the department sees every
 * organisation's part in it, and the enterprises, but no names of people.
 */
@Controller
@Allowed({"curators", "heads", "deputy-heads", "specialists", "department-heads"})
class FigurePages {

    private static final int PAGE = 50;

    private final Rounds rounds;
    private final RoundList list;
    private final RoundAnswers answers;
    private final Indicators indicators;
    private final InformationReports reports;
    private final Organisations organisations;
    private final CountedPeople people;
    private final CountedPartners partners;
    private final CountedSurveys surveys;
    private final Formulas formulas;
    private final Audit audit;

    FigurePages(Rounds rounds, RoundList list, RoundAnswers answers, Indicators indicators, InformationReports reports, Organisations organisations,
                CountedPeople people, CountedPartners partners, CountedSurveys surveys, Formulas formulas, Audit audit) {
        this.rounds = rounds;
        this.list = list;
        this.answers = answers;
        this.indicators = indicators;
        this.reports = reports;
        this.organisations = organisations;
        this.people = people;
        this.partners = partners;
        this.surveys = surveys;
        this.formulas = formulas;
        this.audit = audit;
    }

    @GetMapping("/pages/monitoring/report/{id}/behind/{code}")
    String behind(@PathVariable long id, @PathVariable String code, @RequestParam(defaultValue = "1") int page, Visitor visitor, Model model) {
        Round round = rounds.find(id).orElseThrow(NoSuchPage::new);
        Indicator indicator = Indicator.of(code).orElseThrow(NoSuchPage::new);
        int asked = Math.max(1, page);
        model.addAttribute("round", round);
        model.addAttribute("indicator", indicator);
        model.addAttribute("rule", formulas.of(round).ofOrganisation(indicator).numerator());
        model.addAttribute("page", asked);
        model.addAttribute("signed", reports.find(id).filter(InformationReport::signed).map(report -> report.figures().asOf()).orElse(null));
        if (visitor.isOfDepartment(round.municipality())) {
            model.addAttribute("place", organisations.find(round.municipality()).map(Organisation::shortName).orElse(""));
            municipality(round, indicator, asked, model);
        } else {
            String organisation = visitor.organisations().stream().sorted().filter(each -> list.asks(id, List.of(each))).findFirst().orElseThrow(NoSuchPage::new);
            model.addAttribute("place", organisations.find(organisation).map(Organisation::shortName).orElse(""));
            organisation(round, indicator, organisation, asked, model);
        }
        return "monitoring/behind";
    }

    private void municipality(Round round, Indicator indicator, int page, Model model) {
        List<RoundAnswer> all = answers.of(round.id());
        if (indicator == Indicator.I4) {
            show(partners.of(round, all.stream().map(RoundAnswer::organisation).toList(), PAGE + 1, (page - 1) * PAGE), "partners", model);
            return;
        }
        Map<String, List<IndicatorValue>> values = indicators.ofOrganisations(round);
        show(all.stream().sorted(Comparator.comparing(RoundAnswer::organisationName)).skip((page - 1L) * PAGE).limit(PAGE + 1L)
                .map(answer -> Part.of(answer.organisationName(), values.get(answer.organisation()).get(indicator.ordinal()))).toList(), "parts", model);
    }

    private void organisation(Round round, Indicator indicator, String organisation, int page, Model model) {
        int offset = (page - 1) * PAGE;
        model.addAttribute("value", IndicatorLine.of(indicators.ofOrganisation(round, organisation).get(indicator.ordinal())));
        switch (indicator) {
            case I1, I2, I3 -> {
                show(people.of(round, organisation, indicator, PAGE + 1, offset), "people", model);
                audit.record(AuditKind.DATA_READ, organisation, "monitoring/" + round.id() + "/" + indicator);
            }
            case I4 -> show(partners.of(round, List.of(organisation), PAGE + 1, offset), "partners", model);
            default -> show(surveys.of(round, organisation, indicator == Indicator.I6, PAGE + 1, offset), "surveys", model);
        }
    }

    /** @param found one more than a page holds when there is another page */
    private static void show(List<?> found, String name, Model model) {
        model.addAttribute(name, found.stream().limit(PAGE).toList());
        model.addAttribute("more", found.size() > PAGE);
    }

    /** An organisation's part in a figure, in Russian. */
    record Part(String organisation, String numerator, String denominator, String value) {

        private static final String NOT_SHOWN = "—";

        static Part of(String organisation, IndicatorValue value) {
            return new Part(organisation, value.numerator() == null ? NOT_SHOWN : value.numerator().toString(),
                    value.denominator() == null ? NOT_SHOWN : value.denominator().toString(), IndicatorLine.of(value).value());
        }
    }
}
