-- By which words an open instruction or roadmap item sets the term of a paper that a stage asks for anyway: a regular expression,
-- case does not matter. An administrator may change it.
create table paper_term (
    task  text primary key,
    words text not null
);
insert into paper_term (task, words) values
    ('Task_IssueOrder', 'приказ.*(внедрени|наставнич)'),
    ('Task_DraftSchoolRoadmap', 'дорожн\S* карт'),
    ('Task_SendToMunicipalBase', '(переда|направ|предостав|представ|сформирова|созда).*баз\S* наставников');
