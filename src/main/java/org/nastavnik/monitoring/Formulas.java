package org.nastavnik.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nastavnik.engine.RuleTable;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.monitoring.Formula.Base;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Formulas: of the decision table {@code indicator-formulas} for a new round, of the round itself from then on. */
@Repository
class Formulas {

    static final String DECISION = "indicator-formulas";

    private final RuleTables rules;
    private final JdbcClient database;

    Formulas(RuleTables rules, JdbcClient database) {
        this.rules = rules;
        this.database = database;
    }

    /** Of the table as it stands; an indicator without a row for the year is missing. */
    List<Formula> current(int year) {
        RuleTable table = rules.open(DECISION);
        return Arrays.stream(Indicator.values()).flatMap(indicator -> indicator.bases().stream().flatMap(base ->
                table.rows(Map.of("indicator", indicator.name(), "base", base.code(), "year", year)).stream().limit(1)
                        .map(row -> new Formula(indicator, base, row.get("version").toString(), whole(row.get("ageFrom")), whole(row.get("ageTo")),
                                row.get("numerator").toString(), row.get("denominator").toString())))).toList();
    }

    private static Integer whole(Object number) {
        return number == null ? null : Integer.valueOf(((Number) number).intValue());
    }

    /** Keeps today's formulas with a round that begins. */
    void keep(long round, int year) {
        List<Formula> formulas = current(year);
        database.sql("""
                        insert into monitoring_formula (round, indicator, base, version, age_from, age_to, numerator, denominator)
                        select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::int[], ?::text[], ?::text[])""")
                .params(round, column(formulas, formula -> formula.indicator().name()), column(formulas, formula -> formula.base().code()),
                        column(formulas, Formula::version), formulas.stream().map(Formula::ageFrom).toArray(Integer[]::new),
                        formulas.stream().map(Formula::ageTo).toArray(Integer[]::new), column(formulas, Formula::numerator),
                        column(formulas, Formula::denominator)).update();
    }

    private static String[] column(List<Formula> formulas, Function<Formula, String> value) {
        return formulas.stream().map(value).toArray(String[]::new);
    }

    /** Why a round of this year cannot begin, in Russian; empty when every indicator has a formula that can be counted. */
    Optional<String> fault(int year) {
        List<Formula> known = current(year);
        for (Indicator indicator : Indicator.values()) {
            List<Formula> own = known.stream().filter(formula -> formula.indicator() == indicator).toList();
            if (own.size() < indicator.bases().size()) {
                return Optional.of("в таблице «Формулы показателей» нет строки для " + indicator + " за " + year + " год");
            }
            if (indicator.ofAge() && !own.stream().allMatch(Formula::fitsBands)) {
                return Optional.of("в таблице «Формулы показателей» возраст для " + indicator + " должен быть 10–14, 15–19 или 10–19 лет");
            }
        }
        return Optional.empty();
    }

    /** Those that a round began with; today's for a round from before they were kept. */
    RoundFormulas of(Round round) {
        List<Formula> kept = database.sql("""
                        select indicator, base, version, age_from, age_to, numerator, denominator from monitoring_formula where round = ?""").param(round.id())
                .query((row, number) -> new Formula(Indicator.valueOf(row.getString("indicator")), Base.of(row.getString("base")), row.getString("version"),
                        row.getObject("age_from", Integer.class), row.getObject("age_to", Integer.class), row.getString("numerator"),
                        row.getString("denominator"))).list();
        return new RoundFormulas(round, kept.isEmpty() ? current(round.year()) : kept);
    }
}
