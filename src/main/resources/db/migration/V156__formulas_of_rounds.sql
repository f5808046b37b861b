-- The formulas by which a round counts, as the decision table had them when the round began: a changed table changes later
-- rounds only. «base»: what an indicator with two denominators is a share of. Rounds that began before have none.
create table monitoring_formula (
    round       bigint not null references monitoring_round (id),
    indicator   text   not null check (indicator in ('I1', 'I2', 'I3', 'I4', 'I5', 'I6')),
    base        text   not null check (base in ('enrolled', 'residents', 'official', 'partners', 'any')),
    version     text   not null,
    age_from    int,
    age_to      int check (age_to >= age_from),
    numerator   text   not null,
    denominator text   not null,
    primary key (round, indicator, base)
);
