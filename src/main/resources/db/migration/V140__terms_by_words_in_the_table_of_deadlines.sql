-- By which words an instruction or item sets the term of a task stands in the decision table deadline-policy now.
drop table paper_term;
