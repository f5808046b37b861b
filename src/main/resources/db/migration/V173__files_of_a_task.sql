-- The task in which a file with people was uploaded, when it was one: the file and its result are evidence of that task.
alter table people_import add column task text;
create index people_import_task on people_import (task) where task is not null;
