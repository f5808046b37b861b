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

    Indicators(RegisterNumbers registers, Counts counts, RoundAnswers answers, Corrections corrections, IndicatorTargets targets) {
        this.registers = registers;
        this.counts = counts;
        this.answers = answers;
        this.corrections = corrections;
        this.targets = targets;
    }

    /** Of the municipality, with what was corrected by hand; answers of fewer than five people stay hidden. */
    List<IndicatorValue> ofMunicipality(Round round) {
        List<RoundAnswer> asked = answers.of(round.id());
        List<String> codes = asked.stream().map(RoundAnswer::organisation).toList();
        Numbers numbers = registers.of(round, codes).get(null);
        Map<String, OrganisationCount> known = counts.find(codes, round.year());
        OrganisationCount municipality = counts.find(round.municipality(), round.year());
        Map<String, Correction> corrected = corrections.of(round.id()).stream()
                .collect(Collectors.toMap(Correction::indicator, Function.identity(), (earlier, later) -> later, LinkedHashMap::new));
        return Arrays.stream(Indicator.values()).map(indicator -> value(indicator, round, variant(indicator, round),
                ofMunicipality(indicator, round, numbers, asked, known, municipality), corrected.get(indicator.name()), false)).toList();
    }

    /** Of one organisation, for its curator: answers of few people are shown. */
    List<IndicatorValue> ofOrganisation(Round round, String organisation) {
        Numbers numbers = registers.of(round, List.of(organisation)).getOrDefault(organisation, Numbers.none(organisation));
        return ofOrganisation(round, numbers, counts.find(organisation, round.year()), true);
    }

    /** Of each organisation of the round, by code; answers of fewer than five people stay hidden. */
    Map<String, List<IndicatorValue>> ofOrganisations(Round round) {
        List<String> codes = answers.of(round.id()).stream().map(RoundAnswer::organisation).toList();
        Map<String, Numbers> numbers = registers.of(round, codes);
        Map<String, OrganisationCount> known = counts.find(codes, round.year());
        return codes.stream().collect(Collectors.toMap(Function.identity(), code -> ofOrganisation(round,
                numbers.getOrDefault(code, Numbers.none(code)), known.getOrDefault(code, OrganisationCount.unknown(code, round.year())), false)));
    }

    private List<IndicatorValue> ofOrganisation(Round round, Numbers numbers, OrganisationCount count, boolean few) {
        return Arrays.stream(Indicator.values()).map(indicator -> value(indicator, round, indicator == Indicator.I4,
                share(indicator, numbers, switch (indicator) {
                    case I1 -> count.pupils();
                    case I2 -> count.pupils15to19();
                    case I3 -> count.youngTeachers();
                    default -> numbers.partners();
                }, "не внесена численность за " + round.year() + " год"), null, few)).toList();
    }

    private static boolean variant(Indicator indicator, Round round) {
        return indicator == Indicator.I4 ? !round.official() : round.residents();
    }

    private static Share ofMunicipality(Indicator indicator, Round round, Numbers numbers, List<RoundAnswer> asked,
                                        Map<String, OrganisationCount> known, OrganisationCount municipality) {
        boolean everybody = asked.stream().noneMatch(answer -> ENROLLING.contains(answer.kind()));
        List<RoundAnswer> enrolling = asked.stream().filter(answer -> everybody || ENROLLING.contains(answer.kind())).toList();
        String year = " за " + round.year() + " год";
        return switch (indicator) {
            case I1 -> round.residents() ? share(indicator, numbers, municipality.residents(), "не внесено, сколько живёт 10–19 лет" + year)
                    : summed(numbers.menteesOfAge(), enrolling, known, OrganisationCount::pupils, year);
            case I2 -> round.residents() ? share(indicator, numbers, municipality.residents15to19(), "не внесено, сколько живёт 15–19 лет" + year)
                    : summed(numbers.mentorsOfAge(), enrolling, known, OrganisationCount::pupils15to19, year);
            case I3 -> summed(numbers.youngTeachers(), asked, known, OrganisationCount::youngTeachers, year);
            default -> share(indicator, numbers, round.official() ? municipality.enterprises() : Integer.valueOf(numbers.partners()),
                    "не внесено число предприятий территории" + year);
        };
    }

    /** @param whole the denominator of an indicator that is not one of answers */
    private static Share share(Indicator indicator, Numbers numbers, Integer whole, String unknown) {
        return switch (indicator) {
            case I1 -> new Share(numbers.menteesOfAge(), whole, unknown);
            case I2 -> new Share(numbers.mentorsOfAge(), whole, unknown);
            case I3 -> new Share(numbers.youngTeachers(), whole, unknown);
            case I4 -> new Share(numbers.lending(), whole, unknown);
            case I5 -> new Share(numbers.menteesSatisfied(), numbers.menteesAnswered(), null);
            case I6 -> new Share(numbers.mentorsSatisfied(), numbers.mentorsAnswered(), null);
        };
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

    private IndicatorValue value(Indicator indicator, Round round, boolean variant, Share share, Correction correction, boolean few) {
        Indicator.Denominator denominator = indicator.denominator(variant);
        boolean hidden = indicator.ofAnswers() && !few && share.denominator() > 0 && share.denominator() < Indicator.FEWEST_ANSWERS;
        Integer counted = hidden ? null : Integer.valueOf(share.numerator());
        Integer of = hidden ? null : share.denominator();
        boolean byHand = correction != null;
        return new IndicatorValue(indicator.name(), indicator.title(), indicator.name() + "-" + denominator.version(), indicator.numeratorRule(),
                denominator.rule(), byHand ? Integer.valueOf(correction.numerator()) : counted,
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
