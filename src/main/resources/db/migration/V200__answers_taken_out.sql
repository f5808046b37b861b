-- The question in general words as it was published, after a specialist took the answer out: taking out can be undone.
alter table curator_question add column taken_out text;
