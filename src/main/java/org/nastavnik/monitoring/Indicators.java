package org.nastavnik.monitoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The indicators of a round as the registers have them now, for the municipality and for each organisation. */
@Component
class Indicators {

    /** Organisations that enrol a child once; others count the pupils of these again. */
    private static final Set<String> ENROLLING = Set.of("school", "college");

    private final RegisterNumbers registers;
    private final Counts counts;
    private final RoundAnswers answers;
    private final Corrections corrections;
    private final IndicatorTargets targets;
    private final Formulas formulas;

    Indicators(RegisterNumbers registers, Counts counts, RoundAnswers answers, Corrections corrections, IndicatorTargets targets, Formulas formulas) {
        this.registers = registers;
        this.counts = counts;
        this.answers = answers;
        this.corrections = corrections;
        this.targets = targets;
        this.formulas = formulas;
    }

    /** Of the municipality, with what was corrected by hand; answers of fewer than five people stay hidden. */
    List<IndicatorValue> ofMunicipality(Round round) {
        List<RoundAnswer> asked = answers.of(round.id());
        List<String> codes = asked.stream().map(RoundAnswer::organisation).toList();
        RoundFormulas formula = formulas.of(round);
        Numbers numbers = registers.of(round, codes, formula::ofMunicipality).get(null);
        Map<String, OrganisationCount> known = counts.find(codes, round.year());
        OrganisationCount municipality = counts.find(round.municipality(), round.year());
        Map<String, Correction> corrected = corrections.of(round.id()).stream()
                .collect(Collectors.toMap(Correction::indicator, Function.identity(), (earlier, later) -> later, LinkedHashMap::new));
        return Arrays.stream(Indicator.values()).map(indicator -> value(formula.ofMunicipality(indicator), round,
                ofMunicipality(formula.ofMunicipality(indicator), round, numbers, asked, known, municipality), corrected.get(indicator.name()), false)).toList();
    }

    /** Of one organisation, for its curator: answers of few people are shown. */
    List<IndicatorValue> ofOrganisation(Round round, String organisation) {
        RoundFormulas formula = formulas.of(round);
        Numbers numbers = registers.of(round, List.of(organisation), formula::ofOrganisation).getOrDefault(organisation, Numbers.none(organisation));
        return ofOrganisation(formula, numbers, counts.find(organisation, round.year()), true);
    }

    /** Of each organisation of the round, by code; answers of fewer than five people stay hidden. */
    Map<String, List<IndicatorValue>> ofOrganisations(Round round) {
        List<String> codes = answers.of(round.id()).stream().map(RoundAnswer::organisation).toList();
        RoundFormulas formula = formulas.of(round);
        Map<String, Numbers> numbers = registers.of(round, codes, formula::ofOrganisation);
        Map<String, OrganisationCount> known = counts.find(codes, round.year());
        return codes.stream().collect(Collectors.toMap(Function.identity(), code -> ofOrganisation(formula,
                numbers.getOrDefault(code, Numbers.none(code)), known.getOrDefault(code, OrganisationCount.unknown(code, round.year())), false)));
    }

    private List<IndicatorValue> ofOrganisation(RoundFormulas formulas, Numbers numbers, OrganisationCount count, boolean few) {
        Round round = formulas.round();
        return Arrays.stream(Indicator.values()).map(formulas::ofOrganisation).map(formula -> value(formula, round,
                share(formula, numbers, switch (formula.indicator()) {
                    case I1, I2 -> count.enrolled(formula);
                    case I3 -> count.youngTeachers();
                    default -> numbers.partners();
                }, "не внесена численность за " + round.year() + " год"), null, few)).toList();
    }

    private static Share ofMunicipality(Formula formula, Round round, Numbers numbers, List<RoundAnswer> asked,
                                        Map<String, OrganisationCount> known, OrganisationCount municipality) {
        boolean everybody = asked.stream().noneMatch(answer -> ENROLLING.contains(answer.kind()));
        List<RoundAnswer> enrolling = asked.stream().filter(answer -> everybody || ENROLLING.contains(answer.kind())).toList();
        String year = " за " + round.year() + " год";
        return switch (formula.indicator()) {
            case I1, I2 -> round.residents()
                    ? share(formula, numbers, municipality.residents(formula), "не внесено, сколько живёт " + formula.ageFrom() + "–" + formula.ageTo() + " лет" + year)
                    : summed(counted(formula.indicator(), numbers), enrolling, known, count -> count.enrolled(formula), year);
            case I3 -> summed(numbers.youngTeachers(), asked, known, OrganisationCount::youngTeachers, year);
            default -> share(formula, numbers, round.official() ? municipality.enterprises() : Integer.valueOf(numbers.partners()),
                    "не внесено число предприятий территории" + year);
        };
    }

    /** @param whole the denominator of an indicator that is not one of answers */
    private static Share share(Formula formula, Numbers numbers, Integer whole, String unknown) {
        return switch (formula.indicator()) {
            case I1, I2 -> new Share(counted(formula.indicator(), numbers), whole, unknown);
            case I3 -> new Share(numbers.youngTeachers(), whole, unknown);
            case I4 -> new Share(numbers.lending(), whole, unknown);
            case I5 -> new Share(numbers.menteesSatisfied(), numbers.menteesAnswered(), null);
            case I6 -> new Share(numbers.mentorsSatisfied(), numbers.mentorsAnswered(), null);
        };
    }

    private static int counted(Indicator indicator, Numbers numbers) {
        return indicator == Indicator.I1 ? numbers.menteesOfAge() : numbers.mentorsOfAge();
    }

    /** The sum over organisations; not known as long as one of them has not said. */
    private static Share summed(int numerator, List<RoundAnswer> organisations, Map<String, OrganisationCount> known,
                                Function<OrganisationCount, Integer> part, String year) {
        List<String> silent = organisations.stream().filter(each -> !known.containsKey(each.organisation()) || part.apply(known.get(each.organisation())) == null)
                .map(RoundAnswer::organisationName).toList();
        ToIntFunction<RoundAnswer> counted = each -> part.apply(known.get(each.organisation()));
        return silent.isEmpty() ? new Share(numerator, organisations.stream().mapToInt(counted).sum(), null)
                : new Share(numerator, null, "не внесли численность" + year + ": " + String.join(", ", silent));
    }

    private IndicatorValue value(Formula formula, Round round, Share share, Correction correction, boolean few) {
        Indicator indicator = formula.indicator();
        boolean hidden = indicator.ofAnswers() && !few && share.denominator() > 0 && share.denominator() < Indicator.FEWEST_ANSWERS;
        Integer counted = hidden ? null : Integer.valueOf(share.numerator());
        Integer of = hidden ? null : share.denominator();
        boolean byHand = correction != null;
        return new IndicatorValue(indicator.name(), indicator.title(), formula.fullVersion(), formula.numerator(),
                formula.denominator(), byHand ? Integer.valueOf(correction.numerator()) : counted,
                byHand ? Integer.valueOf(correction.denominator()) : of, byHand ? null : missing(share, hidden, indicator),
                targets.find(indicator, round.year()).orElse(null), byHand ? counted : null, byHand ? of : null, correction);
    }

    private static String missing(Share share, boolean hidden, Indicator indicator) {
        if (hidden) {
            return "не показано: меньше пяти ответов";
        }
        if (share.denominator() == null) {
            return "не рассчитано: " + share.unknown();
        }
        if (share.denominator() == 0) {
            return indicator.ofAnswers() ? "не рассчитано: ещё нет данных" : "не рассчитано: знаменатель 0";
        }
        return null;
    }
}
