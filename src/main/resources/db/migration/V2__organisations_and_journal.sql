-- Organisations: tenants of the engine. The municipality is one itself (kind 'department', no municipality of its own).
create table organisation (
    code         text primary key,
    full_name    text not null,
    short_name   text not null,
    kind         text not null check (kind in ('school', 'supplementary', 'college', 'kindergarten', 'department', 'methodicalCentre')),
    municipality text references organisation (code),
    address      text,
    time_zone    text not null,
    week_days    int  not null default 5 check (week_days in (5, 6)),
    term_scheme  text not null default 'quarters' check (term_scheme in ('quarters', 'trimesters', 'semesters')),
    region       text,
    site         text,
    contacts     text,
    state        text not null default 'active' check (state in ('active', 'suspended', 'closed'))
);
create index organisation_municipality on organisation (municipality);

-- People who work with accounts. Their names live here, never in the engine's identity tables.
create table staff (
    login      text primary key,
    surname    text not null,
    name       text not null,
    patronymic text,
    contact    text
);

-- A post held by a person from a day to a day, on the ground of an order. A stand-in is a row with stands_in_for.
create table staff_post (
    id            bigint generated always as identity primary key,
    organisation  text not null references organisation (code),
    post          text not null check (post in ('curator', 'head', 'deputyHead', 'specialist', 'departmentHead', 'methodist', 'expert')),
    login         text not null references staff (login),
    from_day      date not null,
    to_day        date,
    stands_in_for bigint references staff_post (id),
    ground        text,
    check (to_day is null or to_day >= from_day)
);
create index staff_post_organisation on staff_post (organisation, post);
create index staff_post_login on staff_post (login);
create index staff_post_stands_in_for on staff_post (stands_in_for);

-- What was submitted with each task. Answers meant for a register are not here.
create table task_record (
    id               bigint generated always as identity primary key,
    organisation     text        not null references organisation (code),
    process_instance text        not null,
    task             text,
    task_key         text        not null,
    form_id          text        not null,
    reviews          text,
    subject          bigint,
    submitted_by     text,
    submitted_at     timestamptz not null,
    answers          jsonb       not null
);
create index task_record_task on task_record (process_instance, task_key);
create index task_record_reviews on task_record (process_instance, reviews);
create index task_record_organisation on task_record (organisation, submitted_at);
