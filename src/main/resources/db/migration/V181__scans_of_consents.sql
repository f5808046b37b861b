-- The scan of a paper consent. Such a file belongs to a person and to no task.
alter table stored_file alter column process_instance drop not null;
alter table stored_file alter column task drop not null;
alter table stored_file add check ((process_instance is null) = (task is null) and (task is not null or participant is not null or deleted_at is not null));
alter table consent add column scan bigint references stored_file (id);
create index consent_scan on consent (scan);
