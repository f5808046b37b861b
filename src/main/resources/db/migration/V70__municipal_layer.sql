-- A deadline («срок») as a paper words it and as it was understood. Kinds: DATE, BY_DATE, MONTH, MONTH_RANGE, DATE_RANGE,
-- PERIOD_OF_YEAR, CONTINUOUS, OTHER_PLAN, PROGRAMME_SCHEDULE, NONE. «due_on» is null for kinds without a day of their own.
create domain deadline_kind as text check (value in ('DATE', 'BY_DATE', 'MONTH', 'MONTH_RANGE', 'DATE_RANGE', 'PERIOD_OF_YEAR',
    'CONTINUOUS', 'OTHER_PLAN', 'PROGRAMME_SCHEDULE', 'NONE'));

create domain execution_state as text check (value in ('waiting', 'inWork', 'reported', 'returned', 'accepted', 'dropped', 'cancelled'));

-- The municipality's roadmap («дорожная карта», «план мероприятий»).
create table municipal_roadmap (
    id               bigint generated always as identity primary key,
    municipality     text not null references organisation (code),
    title            text not null,
    act_date         date not null,
    starts_on        date,
    ends_on          date,
    sample           text,
    document         bigint references document (id),
    state            text not null default 'draft' check (state in ('draft', 'submitted', 'approved', 'running', 'closed')),
    process_instance text,
    conclusions      text
);
create index municipal_roadmap_municipality on municipal_roadmap (municipality, state);
create index municipal_roadmap_document on municipal_roadmap (document);

-- The organisations that take part, frozen when the roadmap is approved.
create table municipal_roadmap_organisation (
    roadmap      bigint not null references municipal_roadmap (id),
    organisation text   not null references organisation (code),
    primary key (roadmap, organisation)
);
create index municipal_roadmap_organisation_organisation on municipal_roadmap_organisation (organisation);

-- An item («мероприятие»). Numbers are unique within the section. Roles are post codes of staff_post plus 'partner', 'organisation'.
create table municipal_item (
    id              bigint generated always as identity primary key,
    roadmap         bigint not null references municipal_roadmap (id),
    position        int    not null,
    section         text   not null default '',
    number          text   not null,
    activity        text   not null,
    roles           text[] not null default '{}',
    owner_text      text,
    multiplicity    text   not null default 'PER_ORGANISATION' check (multiplicity in ('ONE', 'PER_ORGANISATION')),
    deadline_kind   deadline_kind not null,
    deadline_text   text,
    deadline_from   date,
    deadline_to     date,
    due_on          date,
    expected_result text,
    evidence_kinds  text[] not null default '{}',
    followed_stage  text,
    warnings        text[] not null default '{}',
    unique (roadmap, position),
    unique (roadmap, section, number)
);

-- One item for one recipient. «performer» is the post that performs, or a login for a named person.
create table item_execution (
    id               bigint generated always as identity primary key,
    item             bigint not null references municipal_item (id),
    organisation     text   not null references organisation (code),
    performer        text,
    helpers          text[] not null default '{}',
    state            execution_state not null default 'waiting',
    due_on           date,
    first_due_on     date,
    report           text,
    done_on          date,
    links            text[] not null default '{}',
    reported_at      timestamptz,
    accepted_at      timestamptz,
    returns          int    not null default 0,
    drop_reason      text,
    process_instance text,
    unique (item, organisation)
);
create index item_execution_organisation on item_execution (organisation, state, due_on);
create index item_execution_due on item_execution (due_on) where state not in ('accepted', 'dropped', 'cancelled');

-- Meetings («заседания») of the municipal working group and their protocols.
create table working_group_meeting (
    id               bigint generated always as identity primary key,
    municipality     text not null references organisation (code),
    planned_on       date not null,
    planned_at       time,
    place            text,
    agenda           jsonb not null default '[]',
    invited          text,
    number           text,
    held_on          date,
    present          text,
    source           text,
    state            text not null default 'planned' check (state in ('planned', 'held', 'draft', 'signed', 'calledOff')),
    document         bigint references document (id),
    process_instance text
);
create index working_group_meeting_municipality on working_group_meeting (municipality, planned_on);
create index working_group_meeting_document on working_group_meeting (document);

create table protocol_decision (
    id             bigint generated always as identity primary key,
    meeting        bigint not null references working_group_meeting (id),
    number         text   not null,
    text           text   not null,
    roles          text[] not null default '{}',
    named_login    text references staff (login),
    addressee      text,
    binding        boolean not null default true,
    deadline_kind  deadline_kind not null,
    deadline_text  text,
    deadline_from  date,
    deadline_to    date,
    due_on         date,
    results        text[] not null default '{}',
    unique (meeting, number)
);
create index protocol_decision_named_login on protocol_decision (named_login);

-- One decision for one recipient («поручение»).
create table instruction (
    id               bigint generated always as identity primary key,
    decision         bigint not null references protocol_decision (id),
    organisation     text   not null references organisation (code),
    performer        text,
    state            execution_state not null default 'inWork',
    due_on           date,
    first_due_on     date,
    report           text,
    done_on          date,
    links            text[] not null default '{}',
    results_done     text[] not null default '{}',
    reported_at      timestamptz,
    accepted_at      timestamptz,
    returns          int    not null default 0,
    process_instance text,
    unique (decision, organisation)
);
create index instruction_organisation on instruction (organisation, state, due_on);
create index instruction_due on instruction (due_on) where state not in ('accepted', 'dropped', 'cancelled');

-- What the control table («Контроль исполнения») shows: one line per item or decision and organisation.
create view control_line as
    select 'item' as kind, execution.id, roadmap.municipality, execution.organisation, roadmap.id as paper, roadmap.title as paper_title,
           item.section, item.number, item.position, item.activity as what, execution.state, execution.due_on, execution.first_due_on,
           item.deadline_text, execution.returns, execution.reported_at, execution.accepted_at, true as binding,
           execution.performer, execution.process_instance
      from item_execution execution
      join municipal_item item on item.id = execution.item
      join municipal_roadmap roadmap on roadmap.id = item.roadmap
    union all
    select 'instruction', instruction.id, meeting.municipality, instruction.organisation, meeting.id,
           'Протокол № ' || coalesce(meeting.number, '—') || ' от ' || to_char(coalesce(meeting.held_on, meeting.planned_on), 'DD.MM.YYYY'),
           '', decision.number, 0, decision.text, instruction.state, instruction.due_on, instruction.first_due_on,
           decision.deadline_text, instruction.returns, instruction.reported_at, instruction.accepted_at, decision.binding,
           instruction.performer, instruction.process_instance
      from instruction
      join protocol_decision decision on decision.id = instruction.decision
      join working_group_meeting meeting on meeting.id = decision.meeting;
