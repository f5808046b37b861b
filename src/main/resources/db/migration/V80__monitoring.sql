-- How many people there are to count shares of, by year of the reporting day. A school answers for its pupils and teachers;
-- the municipality's own row holds residents and enterprises. Null: nobody has said.
create table organisation_count (
    organisation     text not null references organisation (code),
    year             int  not null check (year between 2019 and 2100),
    pupils_10_14     int check (pupils_10_14 >= 0),
    pupils_15_19     int check (pupils_15_19 >= 0),
    teachers         int check (teachers >= 0),
    young_teachers   int check (young_teachers between 0 and teachers),
    residents_10_14  int check (residents_10_14 >= 0),
    residents_15_19  int check (residents_15_19 >= 0),
    enterprises      int check (enterprises >= 0),
    entered_by       text references staff (login),
    entered_on       date not null,
    primary key (organisation, year)
);
create index organisation_count_entered_by on organisation_count (entered_by);

-- Answers on scales of 1–10 by one person at the beginning and at the end of a programme: growth compares the two.
create table scale_answer (
    programme   bigint not null references programme (id),
    participant bigint not null references participant (id) on delete cascade,
    moment      text   not null check (moment in ('entry', 'exit')),
    scale       text   not null check (scale in ('motivation', 'competence', 'profession')),
    score       int    not null check (score between 1 and 10),
    primary key (programme, participant, moment, scale)
);
create index scale_answer_participant on scale_answer (participant);

-- A round of monitoring («мониторинг») of a municipality.
create table monitoring_round (
    id               bigint generated always as identity primary key,
    municipality     text not null references organisation (code),
    kind             text not null check (kind in ('quality', 'growth', 'both')),
    period_from      date not null,
    period_to        date not null,
    reporting_day    date not null,
    term             date not null,
    children_base    text not null check (children_base in ('enrolled', 'residents')),
    enterprise_base  text not null check (enterprise_base in ('official', 'partners')),
    process_instance text not null,
    check (period_to >= period_from),
    unique (municipality, kind, period_from, period_to)
);

-- What each organisation answered. «missing»: not in time, the round went on without it.
create table monitoring_answer (
    round              bigint not null references monitoring_round (id),
    organisation       text   not null references organisation (code),
    state              text   not null default 'asked' check (state in ('asked', 'submitted', 'returned', 'missing')),
    strengths          text,
    weaknesses         text,
    opportunities      text,
    threats            text,
    partner_view       text,
    growth_conclusions text,
    submitted_on       date,
    returns            int    not null default 0,
    return_comment     text,
    returned_by        text references staff (login),
    returned_on        date,
    primary key (round, organisation)
);
create index monitoring_answer_organisation on monitoring_answer (organisation);
create index monitoring_answer_returned_by on monitoring_answer (returned_by);

-- A value corrected by hand: the latest of an indicator counts, all of them stay visible.
create table monitoring_correction (
    id           bigint generated always as identity primary key,
    round        bigint not null references monitoring_round (id),
    indicator    text   not null check (indicator in ('I1', 'I2', 'I3', 'I4', 'I5', 'I6')),
    numerator    int    not null check (numerator >= 0),
    denominator  int    not null check (denominator > 0),
    reason       text   not null,
    corrected_by text   references staff (login),
    corrected_on date   not null
);
create index monitoring_correction_round on monitoring_correction (round);
create index monitoring_correction_corrected_by on monitoring_correction (corrected_by);

-- The information report («информационная справка»). Its figures are those it was composed with; a signed one never changes.
create table monitoring_report (
    round       bigint primary key references monitoring_round (id),
    conclusions text  not null,
    proposals   text  not null,
    appendices  jsonb not null default '[]',
    figures     jsonb not null,
    composed_by text  references staff (login),
    composed_on date  not null,
    number      text,
    signed_on   date,
    signed_by   text  references staff (login),
    check ((number is null) = (signed_on is null))
);
create index monitoring_report_composed_by on monitoring_report (composed_by);
create index monitoring_report_signed_by on monitoring_report (signed_by);

create function keep_signed_report() returns trigger language plpgsql as $$
begin
    raise exception 'monitoring report % is signed and cannot be changed', old.round;
end $$;
create trigger monitoring_report_signed before update or delete on monitoring_report
    for each row when (old.number is not null) execute function keep_signed_report();

-- What a period is searched by.
create index if not exists meeting_held_on on meeting (held_on) where state = 'held';
