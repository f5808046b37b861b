-- Registered papers: orders, regulations, roadmaps, protocols. Files come later; a paper is its number, date and link.
create table document (
    id           bigint generated always as identity primary key,
    organisation text not null references organisation (code),
    kind         text not null,
    number       text not null,
    signed_on    date not null,
    title        text not null,
    link         text check (link like 'https://%'),
    signed_by    text references staff (login),
    programme    bigint,
    task         text,
    year         int generated always as (extract(year from signed_on)::int) stored,
    unique (organisation, kind, number, year)
);
create index document_programme on document (programme);

create table programme (
    id            bigint generated always as identity primary key,
    organisation  text  not null references organisation (code),
    school_year   text  not null check (school_year ~ '^20\d\d-\d\d$'),
    forms         text[] not null,
    planned_pairs int,
    goals         text,
    tasks         text,
    results       jsonb not null default '[]',
    starts_on     date  not null,
    ends_on       date  not null check (ends_on > starts_on),
    state         text  not null default 'running' check (state in ('planned', 'running', 'closing', 'completed', 'stopped')),
    unique (organisation, school_year)
);
alter table document add foreign key (programme) references programme (id);

create table partner (
    id           bigint generated always as identity primary key,
    organisation text not null references organisation (code),
    name         text not null,
    kind         text not null,
    contact      text,
    agreement    text check (agreement like 'https://%')
);
create unique index partner_name on partner (organisation, lower(name));

-- People as mentors and mentees. A person of one organisation stands here once.
create table participant (
    id           bigint generated always as identity primary key,
    organisation text not null references organisation (code),
    surname      text not null,
    name         text not null,
    patronymic   text,
    birth_date   date,
    kind         text not null check (kind in ('pupil', 'student', 'teacher', 'youngSpecialist', 'graduate', 'parent', 'employee')),
    class_or_post text,
    contact      text,
    employer     text,
    partner      bigint references partner (id),
    origin       text,
    erased_on    date
);
create unique index participant_person on participant (organisation, surname, name, coalesce(patronymic, ''), birth_date) where erased_on is null;
create index participant_partner on participant (partner);

create table representative (
    id          bigint generated always as identity primary key,
    participant bigint not null references participant (id),
    full_name   text   not null,
    relation    text,
    contact     text
);
create index representative_participant on representative (participant);

-- One purpose, one document (law № 156-ФЗ). Nothing is overwritten: a newer row replaces an older one of the same purpose.
create table consent (
    id          bigint generated always as identity primary key,
    participant bigint not null references participant (id),
    purpose     text   not null check (purpose in ('participation', 'personalData', 'specialData', 'photoVideo', 'municipalBase', 'thirdParty')),
    state       text   not null check (state in ('requested', 'given', 'refused', 'revoked', 'expired')),
    text_version text  not null default '1',
    signed_by_person         boolean not null default false,
    signed_by_representative boolean not null default false,
    representative           bigint references representative (id),
    way         text   not null default 'paper' check (way in ('paper', 'link')),
    given_on    date,
    valid_to    date,
    document    text,
    revoked_on  date,
    replaced    boolean not null default false,
    check (state <> 'given' or given_on is not null and document is not null and (signed_by_person or signed_by_representative))
);
create index consent_representative on consent (representative);
create unique index consent_current on consent (participant, purpose) where not replaced;

create table mentee (
    id              bigint generated always as identity primary key,
    programme       bigint not null references programme (id),
    participant     bigint not null references participant (id),
    theme           text check (theme is not null or state = 'erased'),
    words           text,
    preferred_forms text[] not null,
    attention       text[] not null default '{}',
    state           text   not null default 'candidate'
        check (state in ('candidate', 'consented', 'inBase', 'inPair', 'released', 'reserve', 'withdrawn', 'outside', 'erased')),
    outside_reason  text,
    next_step       text,
    unique (programme, participant)
);
create index mentee_participant on mentee (participant);

create table mentor (
    id           bigint generated always as identity primary key,
    programme    bigint not null references programme (id),
    participant  bigint not null references participant (id),
    competences  text[] not null,
    forms        text[] not null,
    capacity     int    not null check (capacity between 1 and 30),
    capacity_reason text,
    availability text,
    sent_to_municipal_base     boolean not null default false,
    released_to_municipal_base boolean not null default false,
    state        text   not null default 'candidate'
        check (state in ('candidate', 'consented', 'inBase', 'selected', 'trained', 'admitted', 'suspended', 'released', 'rejected', 'reserve', 'withdrawn', 'outside', 'erased')),
    outside_reason text,
    years_of_work int,
    unique (programme, participant)
);
create index mentor_participant on mentor (participant);

-- Approval of a base of one side of a programme («база наставляемых», «база наставников»).
create table base_approval (
    programme   bigint not null references programme (id),
    side        text   not null check (side in ('mentee', 'mentor')),
    approved_by text,
    approved_on date   not null,
    people      int    not null,
    primary key (programme, side)
);

create table survey (
    id        bigint generated always as identity primary key,
    programme bigint not null references programme (id),
    side      text   check (side in ('mentee', 'mentor')),
    purpose   text   not null check (purpose in ('wish', 'entry', 'afterTrial', 'quarter', 'exit', 'satisfaction')),
    audiences text[] not null,
    way       text   not null check (way in ('link', 'paper', 'both')),
    version   text   not null,
    opens_on  date   not null,
    closes_on date   not null check (closes_on >= opens_on),
    asked     int,
    answered  int
);
create index survey_programme on survey (programme);

create table interview (
    mentor         bigint primary key references mentor (id),
    scores         jsonb not null,
    motive         text  not null,
    limits         text,
    recommendation text  not null check (recommendation in ('recommend', 'reserve', 'decline')),
    reason         text
);

-- Article 351.1: what was seen and when; no copy is kept.
create table clearance (
    mentor      bigint primary key references mentor (id),
    certificate text not null check (certificate in ('shown', 'notRequired', 'missing')),
    number      text,
    issued_on   date,
    seen_on     date
);

create table training_session (
    id        bigint generated always as identity primary key,
    programme bigint  not null references programme (id),
    topic     text    not null,
    held_on   date    not null,
    hours     numeric(4, 1) not null check (hours > 0),
    trainer   text    not null
);
create index training_session_programme on training_session (programme);

create table training_attendance (
    session bigint not null references training_session (id),
    mentor  bigint not null references mentor (id),
    present boolean not null,
    test    text    not null default 'none' check (test in ('passed', 'failed', 'none')),
    primary key (session, mentor)
);
create index training_attendance_mentor on training_attendance (mentor);

create table pair (
    id         bigint generated always as identity primary key,
    programme  bigint not null references programme (id),
    code       text   not null,
    form       text   not null,
    role_model text,
    format     text   not null check (format in ('pair', 'group')),
    mentor     bigint not null references mentor (id),
    starts_on  date,
    ends_on    date,
    document   bigint references document (id),
    goal       text,
    score      int    not null default 0,
    reasons    text,
    state      text   not null default 'proposed'
        check (state in ('proposed', 'confirmed', 'ordered', 'acquainted', 'working', 'paused', 'completed', 'refused', 'endedEarly')),
    proposed_on date,
    end_reason text,
    unique (programme, code)
);
create index pair_mentor on pair (mentor);
create index pair_document on pair (document);

-- Who was in the pair from when to when, so that a replaced mentor and a mentee who left stay in the history.
create table pair_mentee (
    pair     bigint not null references pair (id),
    mentee   bigint not null references mentee (id),
    from_day date,
    to_day   date,
    agreed   text check (agreed in ('yes', 'no')),
    primary key (pair, mentee)
);
create index pair_mentee_mentee on pair_mentee (mentee);

create table pair_mentor_history (
    id       bigint generated always as identity primary key,
    pair     bigint not null references pair (id),
    mentor   bigint not null references mentor (id),
    from_day date   not null,
    to_day   date,
    cause    text
);
create index pair_mentor_history_pair on pair_mentor_history (pair);
create index pair_mentor_history_mentor on pair_mentor_history (mentor);

-- «Больше никогда»: a mentor and a mentee that are not proposed together again.
create table never_together (
    mentor bigint not null references mentor (id),
    mentee bigint not null references mentee (id),
    primary key (mentor, mentee)
);
create index never_together_mentee on never_together (mentee);

create table plan (
    id               bigint generated always as identity primary key,
    pair             bigint not null references pair (id),
    version          int    not null,
    goal             text   not null,
    results          jsonb  not null,
    work_kinds       text[] not null,
    rhythm           text   not null check (rhythm in ('weekly', 'fortnightly', 'monthly')),
    meetings_planned int    not null check (meetings_planned > 0),
    state            text   not null default 'submitted' check (state in ('draft', 'submitted', 'agreed', 'returned', 'superseded')),
    unique (pair, version)
);

create table meeting (
    id          bigint generated always as identity primary key,
    pair        bigint not null references pair (id),
    mentor      bigint not null references mentor (id),
    kind        text   not null check (kind in ('acquaintance', 'trial', 'planning', 'regular', 'closing')),
    planned_on  date,
    held_on     date,
    minutes     int,
    work_kind   text,
    mode        text check (mode in ('inPerson', 'online')),
    result      text,
    next_step   text,
    state       text not null check (state in ('planned', 'held', 'moved', 'missed', 'cancelled')),
    miss_reason text
);
create index meeting_pair on meeting (pair);
create index meeting_mentor on meeting (mentor);

create table meeting_attendance (
    meeting     bigint not null references meeting (id),
    participant bigint not null references participant (id),
    present     boolean not null,
    primary key (meeting, participant)
);
create index meeting_attendance_participant on meeting_attendance (participant);
