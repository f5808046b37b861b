-- Two records that a person said are one: all that is needed to take the answer back.
create table participant_merge (
    id        bigint generated always as identity primary key,
    kept      bigint      not null references participant (id) on delete cascade,
    gone      bigint      not null,
    gone_row  jsonb       not null,
    kept_row  jsonb       not null,
    moved     jsonb       not null default '[]',
    deleted   jsonb       not null default '[]',
    replaced  bigint[]    not null default '{}',
    merged_at timestamptz not null default now(),
    author    text        default nullif(current_setting('nastavnik.login', true), '')
);
comment on column participant_merge.moved is 'rows that named the one who is gone: [{"table", "column", "key"}]; the key is the primary key without that column';
comment on column participant_merge.deleted is 'roles that both had in one programme: [{"table", "row"}]';
create index participant_merge_kept on participant_merge (kept);
