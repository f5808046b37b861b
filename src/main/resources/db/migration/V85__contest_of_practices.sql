-- The contest «Лучшие практики наставничества» of a municipality.
create table contest (
    id               bigint generated always as identity primary key,
    municipality     text not null references organisation (code),
    title            text not null,
    state            text not null default 'draft' check (state in ('draft', 'announced', 'approved', 'notHeld')),
    entries_to       date,
    announced_on     date,
    regulation       text,
    regulation_link  text,
    protocol_number  text,
    protocol_date    date,
    process_instance text not null unique,
    check (state <> 'approved' or protocol_number is not null and protocol_date is not null)
);
create index contest_municipality on contest (municipality, announced_on);

create table contest_nomination (
    id      bigint generated always as identity primary key,
    contest bigint not null references contest (id),
    title   text   not null,
    unique (contest, title)
);

create table contest_criterion (
    contest    bigint not null references contest (id),
    number     int    not null,
    criterion  text   not null,
    max_points int    not null check (max_points between 2 and 100),
    primary key (contest, number)
);

create table contest_expert (
    contest bigint not null references contest (id),
    login   text   not null references staff (login),
    primary key (contest, login)
);
create index contest_expert_login on contest_expert (login);

-- One row for every organisation that was invited. «withdrawn»: taken off because nobody could score it.
create table contest_entry (
    id                bigint generated always as identity primary key,
    contest           bigint not null references contest (id),
    organisation      text   not null references organisation (code),
    state             text   not null default 'invited'
                      check (state in ('invited', 'submitted', 'returned', 'admitted', 'declined', 'missed', 'rejected', 'withdrawn')),
    practice          bigint references practice (id),
    nomination        bigint references contest_nomination (id),
    described_here    boolean not null default false,
    consent_number    text,
    consent_on        date,
    place             int check (place between 1 and 3),
    withdrawn_because text,
    unique (contest, organisation),
    unique (contest, practice),
    check (state in ('invited', 'declined', 'missed') or practice is not null and nomination is not null and consent_number is not null)
);
create index contest_entry_organisation on contest_entry (organisation);
create index contest_entry_practice on contest_entry (practice);
create index contest_entry_nomination on contest_entry (nomination);

-- One score of one entry by one expert; «seat» 1 and 2 are obligatory, later ones come when the first ones differ.
create table contest_score (
    id               bigint generated always as identity primary key,
    entry            bigint not null references contest_entry (id),
    seat             int    not null check (seat > 0),
    expert           text   references staff (login),
    state            text   not null default 'open' check (state in ('open', 'scored', 'waived', 'dropped')),
    process_instance text   unique,
    comment          text,
    waived_because   text,
    unique (entry, seat),
    unique (entry, expert),
    check (state <> 'scored' or expert is not null)
);
create index contest_score_expert on contest_score (expert, state);

create table contest_points (
    score  bigint not null references contest_score (id),
    number int    not null,
    points int    not null check (points > 0),
    primary key (score, number)
);

-- Who cannot score an entry: a conflict of interest the expert declared.
create table contest_conflict (
    entry  bigint not null references contest_entry (id),
    expert text   not null references staff (login),
    primary key (entry, expert)
);
create index contest_conflict_expert on contest_conflict (expert);

-- The bank: what all may read, searched by the words of the practice in any of their forms.
alter table practice add column published_on date;
alter table practice add constraint practice_published check (state <> 'published' or published_on is not null and consent_to_publish);
alter table practice add column words tsvector generated always as (
    to_tsvector('russian', title || ' ' || problem || ' ' || essence || ' ' || result || ' ' || coalesce(conditions, ''))) stored;
create index practice_words on practice using gin (words);
create index practice_published_on on practice (published_on desc, id desc) where state = 'published';
