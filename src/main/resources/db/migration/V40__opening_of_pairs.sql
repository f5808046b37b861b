-- Whether the process of the pair was opened: an order names many pairs, and each is opened once.
alter table pair add column opened boolean not null default false;
create index pair_programme_state on pair (programme, state);
