-- Published answers are searched by the words of question and answer in any of their forms.
alter table curator_question add column words tsvector generated always as (
    to_tsvector('russian', coalesce(published, '') || ' ' || coalesce(answer, ''))) stored;
create index curator_question_words on curator_question using gin (words) where published is not null;
create index curator_question_theme on curator_question (theme, id desc) where published is not null;
create index curator_question_state on curator_question (state, id desc);

-- What was said at a seminar, for all curators to read; null when it is for those who asked only.
alter table seminar add column summary text;
create index seminar_of_municipality on seminar (municipality, planned_on desc, id desc);
