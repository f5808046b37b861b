-- Withdrawals of consents («отзыв согласия»). The engine knows a withdrawal by its id.
create table withdrawal (
    id           bigint generated always as identity primary key,
    organisation text   not null references organisation (code),
    participant  bigint not null references participant (id),
    purposes     text[] not null check (cardinality(purposes) > 0),
    received_on  date   not null,
    paper_number text,
    paper_date   date,
    link         text check (link like 'https://%'),
    state        text   not null default 'received' check (state in ('received', 'mistaken', 'confirmed', 'erased')),
    decided_by   text references staff (login),
    check (paper_number is not null or link is not null)
);
create index withdrawal_participant on withdrawal (participant);
create index withdrawal_organisation on withdrawal (organisation, received_on);
create index withdrawal_decided_by on withdrawal (decided_by);

-- The pairs in which the person was when the withdrawal was confirmed, and what the curator decided about each.
create table withdrawal_pair (
    withdrawal bigint  not null references withdrawal (id),
    pair       bigint  not null references pair (id),
    led        boolean not null,
    outcome    text check (outcome in ('goesOn', 'newMentor', 'end')),
    primary key (withdrawal, pair)
);
create index withdrawal_pair_pair on withdrawal_pair (pair);

-- Acts of erasure («акт об уничтожении персональных данных»): counts by kind of data, no names. No reference to people:
-- an act outlives what it is about.
create table erasure_act (
    id           bigint generated always as identity primary key,
    organisation text  not null references organisation (code),
    ground       text  not null check (ground in ('withdrawal', 'retention')),
    withdrawal   bigint references withdrawal (id),
    people       int   not null check (people > 0),
    number       text  not null,
    signed_on    date  not null,
    signed_by    text references staff (login),
    counts       jsonb not null
);
create index erasure_act_organisation on erasure_act (organisation, signed_on);
create index erasure_act_withdrawal on erasure_act (withdrawal);
create index erasure_act_signed_by on erasure_act (signed_by);

-- Notes of journals about one subject are found when the data of a person is erased.
create index task_record_subject on task_record (organisation, subject) where subject is not null;
