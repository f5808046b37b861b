-- How long what is kept («сроки хранения»), counted from the end of the last programme of a person. A municipality may set its own.
create table retention_term (
    municipality text references organisation (code),
    kind         text not null check (kind in ('participant', 'answers')),
    months       int  not null check (months between 1 and 600),
    unique nulls not distinct (municipality, kind)
);
insert into retention_term (kind, months) values ('participant', 36), ('answers', 12);

-- Data that is kept longer, until when and why.
create table retention_hold (
    participant bigint not null references participant (id),
    kind        text   not null check (kind in ('participant', 'answers')),
    until       date   not null,
    reason      text   not null,
    decided_by  text references staff (login),
    primary key (participant, kind)
);
create index retention_hold_decided_by on retention_hold (decided_by);
