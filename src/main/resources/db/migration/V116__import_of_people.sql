-- Files with people: what was uploaded, what was found in it, what became of it. The file and the rows are personal data:
-- both can be taken out of an import, which stays as evidence with its counts.
create table people_import (
    id           bigint generated always as identity primary key,
    organisation text        not null references organisation (code),
    programme    bigint      references programme (id),
    side         text        not null check (side in ('mentee', 'mentor')),
    file_name    text        not null,
    bytes        int         not null,
    sha256       text        not null,
    content      bytea,
    settings     jsonb       not null,
    state        text        not null default 'preview' check (state in ('preview', 'done')),
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    added        int         not null default 0,
    changed      int         not null default 0,
    same         int         not null default 0,
    doubtful     int         not null default 0,
    refused      int         not null default 0,
    written      int
);
create index people_import_organisation on people_import (organisation, uploaded_at);
create index people_import_programme on people_import (programme);

create table people_import_row (
    import      bigint not null references people_import (id) on delete cascade,
    line        int    not null,
    outcome     text   not null check (outcome in ('added', 'changed', 'same', 'doubtful', 'refused')),
    who         text   not null,
    about       text   not null,
    reasons     text[] not null,
    participant bigint references participant (id) on delete set null,
    primary key (import, line)
);
create index people_import_row_outcome on people_import_row (import, outcome, line);
create index people_import_row_participant on people_import_row (participant);
