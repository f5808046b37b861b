-- The journal of security («журнал безопасности»), apart from the engine's history, kept for a year: who signed in, changed
-- rights, deployed, opened or changed data of people. Codes and ids only.
create table audit_event (
    id           bigint generated always as identity primary key,
    happened_at  timestamptz not null default now(),
    kind         text not null,
    login        text,
    address      text,
    organisation text,
    subject      text
);
create index on audit_event (happened_at desc, id desc);
create index on audit_event (kind, happened_at desc);
create index on audit_event (login, happened_at desc);
create index on audit_event (subject);

-- What an account must do and since when its sessions count. An account without a row has nothing to do.
create table account_safety (
    login                text primary key,
    must_change_password boolean not null default false,
    sessions_since       timestamptz
);
