-- A questionnaire of a programme that is answered by personal links or on paper.
create table questionnaire (
    id         bigint generated always as identity primary key,
    programme  bigint      not null references programme (id),
    kind       text        not null,
    opens_on   date        not null,
    closes_on  date        not null check (closes_on >= opens_on),
    started_by text        not null,
    started_at timestamptz not null
);
create index questionnaire_programme on questionnaire (programme, kind);

-- One link, one answer. For whom is known for people of the bases; a wish comes from somebody who is not in a base yet.
create table questionnaire_invitation (
    id            bigint generated always as identity primary key,
    questionnaire bigint not null references questionnaire (id),
    token         text   not null unique,
    participant   bigint references participant (id),
    label         text   not null,
    answers       jsonb,
    answered_at   timestamptz,
    way           text check (way in ('link', 'paper')),
    taken_at      timestamptz,
    unique (questionnaire, participant)
);
create index questionnaire_invitation_questionnaire on questionnaire_invitation (questionnaire, answered_at);
create index questionnaire_invitation_participant on questionnaire_invitation (participant);
