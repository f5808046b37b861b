-- Two people of one organisation who may be one: asked once, never decided by the program.
create table likeness (
    entered   bigint  not null references participant (id) on delete cascade,
    known     bigint  not null references participant (id) on delete cascade,
    different boolean not null default false,
    primary key (entered, known)
);
create index likeness_known on likeness (known);
