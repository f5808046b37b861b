-- Where an organisation is, for «how far»; degrees of WGS 84.
alter table organisation
    add column latitude  numeric(8, 5) check (latitude between -90 and 90),
    add column longitude numeric(8, 5) check (longitude between -180 and 180);

create index mentor_released on mentor (released_to_municipal_base) where released_to_municipal_base;

-- A school asks for a mentor whom another school has released to the municipal base.
create table mentor_request (
    id         bigint generated always as identity primary key,
    programme  bigint  not null references programme (id),
    mentor     bigint  not null references mentor (id),
    places     int     not null check (places between 1 and 30),
    purpose    text    not null,
    state      text    not null default 'asked' check (state in ('asked', 'granted', 'refused')),
    answer     text,
    granted_places int check (granted_places between 1 and 30),
    asked_on   date    not null,
    answered_on date
);
create unique index mentor_request_open on mentor_request (programme, mentor) where state = 'asked';
create index mentor_request_mentor on mentor_request (mentor);
