-- An organisation may enter several practices into one contest, each under its own title and nomination.
alter table contest_entry drop constraint contest_entry_contest_organisation_key;
create index contest_entry_contest_organisation on contest_entry (contest, organisation);
