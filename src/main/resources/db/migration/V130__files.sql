-- A file at a task. A replaced file stays as an earlier version; a deleted one keeps its line and reason, not its bytes.
create table stored_file (
    id               bigint generated always as identity primary key,
    organisation     text        not null references organisation (code),
    process_instance text        not null,
    task             text        not null,
    task_name        text        not null,
    evidence         text,
    participant      bigint references participant (id),
    name             text        not null,
    type             text        not null,
    bytes            bigint      not null,
    sha256           text        not null,
    version          int         not null default 1,
    replaced_by      bigint references stored_file (id),
    added_by         text        not null,
    added_at         timestamptz not null,
    deleted_by       text,
    deleted_at       timestamptz,
    deleted_because  text
);
create index stored_file_process on stored_file (process_instance);
create index stored_file_task on stored_file (task);
create index stored_file_participant on stored_file (participant);
create index stored_file_replaced on stored_file (replaced_by);
create index stored_file_organisation on stored_file (organisation);

-- The bytes in parts of one mebibyte, so that neither side ever holds a whole file in memory.
create table file_part (
    file  bigint not null references stored_file (id),
    part  int    not null,
    bytes bytea  not null,
    primary key (file, part)
);
alter table file_part alter column bytes set storage external;
