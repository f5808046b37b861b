-- What the curator said about a proposed pair: kept when the proposal is computed again, why in spite of a warning.
-- The note holds what somebody said while declining; it is personal and goes with the person.
alter table pair
    add column pinned         boolean not null default false,
    add column warnings       text,
    add column warning_reason text,
    add column note           text;

create table role_model (
    id      bigint generated always as identity primary key,
    form    text    not null check (form in ('pupil-pupil', 'teacher-teacher', 'student-pupil', 'employer-pupil', 'employer-student')),
    title   text    not null,
    usual   boolean not null default false,
    retired boolean not null default false,
    unique (form, title)
);
create unique index role_model_usual on role_model (form) where usual;
insert into role_model (form, title, usual) values
    ('pupil-pupil', 'равный – равному', true),
    ('pupil-pupil', 'успевающий – неуспевающий', false),
    ('pupil-pupil', 'лидер – пассивный', false),
    ('pupil-pupil', 'адаптированный – неадаптированный', false),
    ('teacher-teacher', 'опытный – молодой специалист', true),
    ('teacher-teacher', 'лидер – испытывающий проблемы', false),
    ('teacher-teacher', 'новатор – консерватор', false),
    ('teacher-teacher', 'опытный предметник – неопытный предметник', false),
    ('student-pupil', 'равный – другому', true),
    ('student-pupil', 'успевающий – неуспевающий', false),
    ('student-pupil', 'лидер – равнодушный', false),
    ('student-pupil', 'куратор – автор проекта', false),
    ('employer-pupil', 'коллега – молодой коллега', true),
    ('employer-pupil', 'активный профессионал – равнодушный потребитель', false),
    ('employer-pupil', 'работодатель – будущий сотрудник', false),
    ('employer-student', 'коллега – будущий коллега', true),
    ('employer-student', 'активный профессионал – равнодушный потребитель', false),
    ('employer-student', 'успешный профессионал – выбирающий профессию', false),
    ('employer-student', 'работодатель – будущий сотрудник', false);

-- More mentees than the table mentor-capacity allows; above twice the table with the head's reason too.
create table capacity_raise (
    mentor      bigint primary key references mentor (id),
    places      int  not null check (places between 1 and 100),
    reason      text not null,
    raised_by   text,
    head_reason text,
    head        text
);

-- Labour Code, article 351.8: a teacher who mentors a teacher.
create table labour_paper (
    pair                 bigint  not null references pair (id) on delete cascade,
    mentor               bigint  not null references mentor (id),
    in_function          boolean not null,
    ground               text,
    consent_on           date,
    addendum_number      text,
    addendum_on          date,
    supplement           numeric(10, 2) check (supplement > 0),
    no_supplement_ground text,
    primary key (pair, mentor)
);
create index labour_paper_mentor on labour_paper (mentor);

-- The common meeting of mentors and mentees, and who asked for whom there.
create table group_meeting (
    id        bigint generated always as identity primary key,
    programme bigint not null references programme (id),
    held_on   date   not null,
    place     text   not null
);
create index group_meeting_programme on group_meeting (programme);

create table group_meeting_presence (
    meeting     bigint not null references group_meeting (id),
    participant bigint not null references participant (id),
    primary key (meeting, participant)
);
create index group_meeting_presence_participant on group_meeting_presence (participant);

create table wish (
    mentor  bigint not null references mentor (id),
    mentee  bigint not null references mentee (id),
    said_by text   not null check (said_by in ('mentor', 'mentee')),
    primary key (mentor, mentee, said_by)
);
create index wish_mentee on wish (mentee);

-- Mentees for whom another proposal is due: declined, sent back, or willing to take another form.
create table awaits_proposal (
    mentee bigint primary key references mentee (id)
);

-- What was agreed for a mentee without a pair; the latest counts.
create table unmatched_step (
    id         bigint generated always as identity primary key,
    mentee     bigint not null references mentee (id),
    step       text   not null check (step in ('wait', 'otherForm', 'joinGroup', 'psychologist', 'mentorOfAnotherSchool')),
    note       text,
    decided_on date   not null
);
create index unmatched_step_mentee on unmatched_step (mentee);
