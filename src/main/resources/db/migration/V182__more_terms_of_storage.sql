-- Terms for answers of questionnaires, contest papers, uploaded lists and files. Candidates without consent have a term of the handbook.
alter table retention_term drop constraint retention_term_kind_check;
alter table retention_term add constraint retention_term_kind_check
    check (kind in ('participant', 'answers', 'questionnaires', 'contestPapers', 'importFiles', 'files'));
insert into retention_term (kind, months) values ('questionnaires', 12), ('contestPapers', 60), ('importFiles', 12), ('files', 60);

alter table retention_hold drop constraint retention_hold_kind_check;
alter table retention_hold add constraint retention_hold_kind_check check (kind in ('participant', 'answers', 'candidates'));

-- The same for what is not the data of one person: a questionnaire, a contest paper, an uploaded list, the files of a process.
create table retention_hold_item (
    organisation text   not null references organisation (code),
    kind         text   not null check (kind in ('questionnaires', 'contestPapers', 'importFiles', 'files')),
    item         bigint not null,
    until        date   not null,
    reason       text   not null,
    decided_by   text references staff (login),
    primary key (kind, item)
);
create index retention_hold_item_organisation on retention_hold_item (organisation, kind);
create index retention_hold_item_decided_by on retention_hold_item (decided_by);

-- An act may be about files only.
alter table erasure_act drop constraint erasure_act_people_check;
alter table erasure_act add constraint erasure_act_people_check check (people >= 0);

-- From which day a candidate is silent; a refusal counts anew.
alter table mentee add column asked_on date not null default current_date;
alter table mentor add column asked_on date not null default current_date;
