-- What a person answered where the paper's own words name no term or an unclear one; those words stay in deadline_text.
alter table municipal_item add column clarified_term text;
