-- What the user decided about each doubtful line of a file, and whom of the register the line may be about.
alter table people_import_row
    add column decision text check (decision in ('take', 'skip', 'same')),
    add column same_as  bigint references participant (id) on delete set null;
create index people_import_row_same_as on people_import_row (same_as);
create index people_import_row_undecided on people_import_row (import, line) where outcome = 'doubtful' and decision is null;

create table people_import_alike (
    id          bigint generated always as identity primary key,
    import      bigint not null,
    line        int    not null,
    participant bigint not null references participant (id) on delete cascade,
    refusal     text,
    changes     text[] not null,
    foreign key (import, line) references people_import_row (import, line) on delete cascade
);
create index people_import_alike_line on people_import_alike (import, line);
create index people_import_alike_participant on people_import_alike (participant);
