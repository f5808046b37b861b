-- A personal link by which one signer answers about the consents of a person, without an account and once.
create table consent_link (
    id          bigint generated always as identity primary key,
    participant bigint      not null references participant (id),
    token       text        not null unique,
    signer      text        not null check (signer in ('person', 'representative')),
    created_by  text        not null,
    created_at  timestamptz not null,
    expires_on  date        not null,
    full_name   text,
    answered_at timestamptz,
    cancelled   boolean     not null default false
);
create index consent_link_participant on consent_link (participant);

-- What the link asks about and what was answered to which version of the text. Closed: noted in the register of consents, or
-- overtaken by a newer word; a closed line is neither asked about nor counts as a signature.
create table consent_link_purpose (
    id           bigint  generated always as identity primary key,
    link         bigint  not null references consent_link (id) on delete cascade,
    purpose      text    not null check (purpose in ('participation', 'personalData', 'specialData', 'photoVideo', 'municipalBase', 'thirdParty')),
    answer       text    check (answer in ('given', 'refused')),
    text_version int,
    closed       boolean not null default false,
    unique (link, purpose),
    check ((answer is null) = (text_version is null))
);
