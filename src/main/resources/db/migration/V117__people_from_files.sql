-- Who came from a file is not on the list that a task shows to be typed: leaving a line out there does not take them off.
alter table mentee add column imported boolean not null default false;
alter table mentor add column imported boolean not null default false;
