-- A half-filled form. It may hold names, so it is here and not in the browser or the engine; it ends with its task.
create table form_draft (
    task     text        not null,
    login    text        not null,
    answers  jsonb       not null,
    saved_at timestamptz not null,
    primary key (task, login)
);
