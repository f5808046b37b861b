-- Best practices («лучшие практики»), described without names of people.
create table practice (
    id                 bigint generated always as identity primary key,
    organisation       text    not null references organisation (code),
    programme          bigint  references programme (id),
    title              text    not null,
    form               text    not null check (form in ('pupil-pupil', 'teacher-teacher', 'student-pupil', 'employer-pupil', 'employer-student')),
    problem            text    not null,
    essence            text    not null,
    result             text    not null,
    conditions         text,
    consent_to_publish boolean not null,
    state              text    not null default 'described' check (state in ('described', 'entered', 'scored', 'awarded', 'published', 'retired')),
    described_on       date    not null,
    unique (organisation, title)
);
create index practice_programme on practice (programme);
