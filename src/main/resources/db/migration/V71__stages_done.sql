-- Stages of programmes that are done: an item of a municipal roadmap may be fulfilled by one.
create table programme_stage_done (
    programme bigint not null references programme (id),
    stage     text   not null,
    primary key (programme, stage)
);
