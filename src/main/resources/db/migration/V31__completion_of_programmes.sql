-- How a programme ends. Answers and conclusions are about people: they stand here and never in the engine.

create table personal_reflection (
    programme   bigint  not null references programme (id),
    participant bigint  not null references participant (id),
    refused     boolean not null,
    answers     text,
    primary key (programme, participant),
    check (refused = (answers is null))
);
create index personal_reflection_participant on personal_reflection (participant);

create table group_reflection (
    programme   bigint primary key references programme (id),
    held_on     date not null,
    conclusions text not null
);

create table group_reflection_presence (
    programme   bigint not null references group_reflection (programme),
    participant bigint not null references participant (id),
    primary key (programme, participant)
);
create index group_reflection_presence_participant on group_reflection_presence (participant);

-- Satisfied: 8–10 of 10.
create table exit_survey (
    programme         bigint primary key references programme (id),
    closed_on         date not null,
    mentees_asked     int  not null,
    mentees_answered  int  not null check (mentees_answered between 0 and mentees_asked),
    mentees_satisfied int  not null check (mentees_satisfied between 0 and mentees_answered),
    mentors_asked     int  not null,
    mentors_answered  int  not null check (mentors_answered between 0 and mentors_asked),
    mentors_satisfied int  not null check (mentors_satisfied between 0 and mentors_answered),
    missing_reason    text
);

create table public_event (
    programme bigint primary key references programme (id),
    held_on   date,
    kind      text,
    place     text,
    guests    int,
    link      text check (link like 'https://%'),
    reason    text,
    check ((held_on is null) = (reason is not null))
);

create table mentor_reward (
    id           bigint generated always as identity primary key,
    programme    bigint not null references programme (id),
    mentor       bigint not null references mentor (id),
    reward       text   not null,
    details      text,
    order_number text   not null,
    order_date   date   not null
);
create index mentor_reward_programme on mentor_reward (programme);
create index mentor_reward_mentor on mentor_reward (mentor);

-- What follows for each person after the cycle; from_state is where the person stood before.
create table participant_release (
    programme   bigint not null references programme (id),
    participant bigint not null references participant (id),
    side        text   not null check (side in ('mentee', 'mentor')),
    from_state  text   not null,
    next_step   text   not null check (next_step in ('goesOn', 'becomesMentor', 'leaves', 'reserve')),
    primary key (programme, participant, side)
);
create index participant_release_participant on participant_release (participant);

-- Nine indicators of 0–2, null where one was not assessed.
create table programme_assessment (
    programme   bigint primary key references programme (id),
    scores      int[] not null check (cardinality(scores) = 9),
    band        text  not null check (band in ('optimal', 'acceptable', 'unacceptable', 'notAssessed')),
    measure     text,
    assessed_on date  not null,
    check (band <> 'unacceptable' or measure is not null)
);

-- The figures as they were when the head approved the report: data that changes later does not change them.
create table programme_report (
    programme   bigint primary key references programme (id),
    number      text   not null,
    signed_on   date   not null,
    approved_by text   references staff (login),
    approved_at timestamptz not null,
    band        text   not null check (band in ('optimal', 'acceptable', 'unacceptable', 'notAssessed')),
    figures     jsonb  not null
);
create index programme_report_approved_by on programme_report (approved_by);
