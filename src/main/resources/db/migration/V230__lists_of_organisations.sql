-- The page «Организации» asks by kind and state; by municipality there is an index already.
create index organisation_kind_state on organisation (kind, state);
