-- Seminars («семинар», «вебинар») of a municipality; planned ones are plans that terms of other papers point to.
create table seminar (
    id               bigint generated always as identity primary key,
    municipality     text   not null references organisation (code),
    topic            text   not null,
    planned_on       date   not null,
    mode             text   not null check (mode in ('inPerson', 'online')),
    audience         text[] not null,
    state            text   not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
    held_on          date,
    attendance       int,
    present          text,
    materials        text,
    cancelled_because text,
    process_instance text   not null,
    check (state <> 'held' or held_on is not null and attendance is not null)
);
create index seminar_planned on seminar (municipality, planned_on) where state = 'planned';

-- Questions of curators to the education department.
create table curator_question (
    id               bigint generated always as identity primary key,
    organisation     text    not null references organisation (code),
    asked_by         text    not null references staff (login),
    asked_on         date    not null,
    theme            text    not null,
    text             text    not null,
    wants_seminar    boolean not null,
    state            text    not null default 'asked' check (state in ('asked', 'answered', 'planned', 'closed')),
    answer           text,
    published        text,
    seminar          bigint  references seminar (id),
    clear            boolean,
    unclear_because  text,
    closed_on        date,
    process_instance text    not null unique
);
create index curator_question_organisation on curator_question (organisation, asked_on);
create index curator_question_asked_by on curator_question (asked_by);
create index curator_question_seminar on curator_question (seminar);
create index curator_question_published on curator_question (id desc) where published is not null;
