-- When and how the mentor answered; empty where the curator answered for both before this was asked apart.
alter table mentor_request
    add column mentor_agrees      boolean,
    add column mentor_answered_on date,
    add column mentor_answered_by text check (mentor_answered_by in ('talk', 'phone', 'letter'));
