-- What the work of a pair leaves behind. Everything people said stands here and never in a process variable.

alter table meeting
    add column moved_to          date,
    add column missed_by         text check (missed_by in ('mentor', 'mentee', 'both', 'other')),
    add column agreed            text,
    add column both_continue     boolean,
    add column impression_mentor int check (impression_mentor between 1 and 10),
    add column impression_mentee int check (impression_mentee between 1 and 10),
    add column miss_causes       text[],
    add column miss_note         text,
    add check (state <> 'held' or held_on is not null);
comment on column meeting.agreed is 'rules of the first meeting, task of the trial meeting';
comment on column meeting.miss_causes is 'what the curator found out after the second miss in a row';
create unique index meeting_planned on meeting (pair) where state = 'planned';

alter table plan
    add column agreed_on date,
    add column mentor    bigint references mentor (id);
create index plan_mentor on plan (mentor);

alter table pair
    add column paused_to date,
    add column thanks    boolean not null default false;

alter table pair_mentee add column next_step text check (next_step in ('newPair', 'wait', 'leave'));

create table pair_feedback (
    id           bigint generated always as identity primary key,
    pair         bigint not null references pair (id),
    mentor       bigint not null references mentor (id),
    term_ends_on date,
    given_on     date   not null,
    mentor_score int    not null check (mentor_score between 1 and 10),
    mentee_score int    not null check (mentee_score between 1 and 10),
    difficulties text,
    decision     text   not null
);
create index pair_feedback_pair on pair_feedback (pair);
create index pair_feedback_mentor on pair_feedback (mentor);

create table mentor_replacement (
    id          bigint generated always as identity primary key,
    pair        bigint not null references pair (id),
    old_mentor  bigint not null references mentor (id),
    new_mentor  bigint not null references mentor (id),
    cause       text   not null,
    handover    text   not null,
    proposed_on date   not null,
    document    bigint references document (id)
);
create index mentor_replacement_pair on mentor_replacement (pair);
create index mentor_replacement_old_mentor on mentor_replacement (old_mentor);
create index mentor_replacement_new_mentor on mentor_replacement (new_mentor);
create index mentor_replacement_document on mentor_replacement (document);

-- How a pair closed: what each of them wishes for next year.
create table pair_wish (
    pair        bigint  not null references pair (id),
    participant bigint  not null references participant (id),
    goes_on     boolean not null,
    primary key (pair, participant)
);
create index pair_wish_participant on pair_wish (participant);
