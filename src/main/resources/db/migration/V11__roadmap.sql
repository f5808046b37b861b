-- The roadmap («дорожная карта») of an organisation. Every submission is a version of its own, so that what was returned,
-- agreed and approved can be compared.
create table roadmap (
    id                bigint generated always as identity primary key,
    organisation      text not null references organisation (code),
    programme         bigint not null references programme (id),
    version           int  not null check (version > 0),
    state             text not null check (state in ('submitted', 'returned', 'agreed', 'approved')),
    inside_resources  text not null,
    outside_resources text not null,
    agreed_by         text references staff (login),
    agreed_on         date,
    document          bigint references document (id),
    unique (programme, version)
);
create index roadmap_organisation on roadmap (organisation);
create index roadmap_agreed_by on roadmap (agreed_by);
create index roadmap_document on roadmap (document);

-- An item («мероприятие») keeps its number through all versions of its roadmap; a number is not used again.
create table roadmap_item (
    roadmap         bigint not null references roadmap (id),
    number          int    not null check (number > 0),
    section         text   not null,
    activity        text   not null,
    due_on          date   not null,
    owner           text   not null,
    expected_result text   not null,
    comment         text,
    primary key (roadmap, number)
);
