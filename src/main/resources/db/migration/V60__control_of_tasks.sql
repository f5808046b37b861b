-- How the due date of an open task was counted. A date without such a row was set by the model or by a person: it stays
-- when the calendar changes.
create table task_deadline (
    task         text primary key,
    counted_from date not null,
    working_days int  not null
);

-- What control did about a task («контроль исполнения»), each step once per deadline: reminders to the performer, then
-- escalations, whose step is the group that decides. Notifications read the reminders.
create table task_control (
    id               bigint generated always as identity primary key,
    task             text not null,
    organisation     text not null references organisation (code),
    due_on           date not null,
    step             text not null check (step in ('before', 'onDay', 'after', 'heads', 'specialists', 'department-heads')),
    login            text,
    happened_at      timestamptz not null,
    process_instance text,
    unique (task, due_on, step)
);
create index task_control_organisation on task_control (organisation, happened_at);

-- What was decided about a deadline or a late task. Stays for ever: a moved deadline shows both dates.
create table task_decision (
    id           bigint generated always as identity primary key,
    task         text not null,
    organisation text not null references organisation (code),
    kind         text not null check (kind in ('remind', 'handOver', 'extend', 'refuse', 'drop')),
    due_before   date not null,
    due_after    date check ((kind = 'extend') = (due_after is not null)),
    reason       text,
    decided_by   text,
    decided_on   date not null
);
create index task_decision_task on task_decision (task);
create index task_decision_organisation on task_decision (organisation, decided_on);

-- A performer asks for a later deadline («перенос срока»). One open request per task.
create table extension_request (
    id               bigint generated always as identity primary key,
    task             text not null,
    organisation     text not null references organisation (code),
    due_before       date not null,
    wanted           date not null,
    reason           text not null,
    requested_by     text,
    requested_on     date not null,
    process_instance text not null,
    settled_on       date
);
create unique index extension_request_open on extension_request (task) where settled_on is null;
create index extension_request_organisation on extension_request (organisation);

-- Posts that nobody holds while somebody is asked to appoint. One line per post and place; «posts» are all that would fill it.
create table vacancy (
    organisation     text not null references organisation (code),
    post             text not null,
    posts            text[] not null,
    process_instance text,
    primary key (organisation, post)
);

create index if not exists act_ru_task_due on act_ru_task (due_date_, id_);
