-- An interview may be held again at the head's wish.
alter table interview add column again boolean not null default false;

-- A course is one training of newly approved mentors; additional sessions repeat it for those who missed some.
alter table training_session add column course int not null default 1 check (course > 0);
alter table training_session add column additional boolean not null default false;

-- Knowledge is tested once per mentor, not at each session.
alter table training_attendance drop column test;
create table training_test (
    mentor bigint primary key references mentor (id),
    result text   not null check (result in ('passed', 'failed', 'none'))
);
