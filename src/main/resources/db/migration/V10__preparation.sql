-- Why somebody did not accept the curator's role: shown to the head who appoints another person.
create table curator_refusal (
    id               bigint generated always as identity primary key,
    organisation     text not null references organisation (code),
    process_instance text not null,
    login            text not null references staff (login),
    reason           text not null,
    declined_on      date not null
);
create index curator_refusal_process_instance on curator_refusal (process_instance);
create index curator_refusal_organisation on curator_refusal (organisation);
create index curator_refusal_login on curator_refusal (login);

-- The regulation («положение») of a programme as last submitted; approved with a date, public with a link.
create table regulation (
    programme         bigint primary key references programme (id),
    goals             text   not null,
    forms             text[] not null,
    rights_and_duties text   not null,
    criteria          jsonb  not null,
    approved_on       date,
    public_link       text check (public_link like 'https://%'),
    public_on         date
);

-- Which audience was told about mentoring; channel 'none' means that the organisation has no such audience.
create table informing (
    programme   bigint not null references programme (id),
    audience    text   not null check (audience in ('parents', 'pupils', 'teachers', 'graduates', 'enterprises')),
    channel     text   not null check (channel in ('meeting', 'site', 'messenger', 'letter', 'press', 'none')),
    informed_on date   not null,
    reached     int check (reached >= 0),
    link        text check (link like 'https://%'),
    note        text,
    primary key (programme, audience)
);
