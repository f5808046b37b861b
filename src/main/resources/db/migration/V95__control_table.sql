-- Days that a report lay with the person who accepts it: they are not the performer's.
alter table item_execution add column waited datemultirange not null default '{}';
alter table instruction add column waited datemultirange not null default '{}';

create index item_execution_process on item_execution (process_instance);
create index instruction_process on instruction (process_instance);
create index municipal_item_followed_stage on municipal_item (followed_stage) where followed_stage is not null;

create or replace view control_line as
    select 'item' as kind, execution.id, roadmap.municipality, execution.organisation, roadmap.id as paper, roadmap.title as paper_title,
           item.section, item.number, item.position, item.activity as what, execution.state, execution.due_on, execution.first_due_on,
           item.deadline_text, execution.returns, execution.reported_at, execution.accepted_at, true as binding,
           execution.performer, execution.process_instance,
           execution.waited, execution.helpers, execution.report, execution.done_on, execution.links, execution.drop_reason as reason
      from item_execution execution
      join municipal_item item on item.id = execution.item
      join municipal_roadmap roadmap on roadmap.id = item.roadmap
    union all
    select 'instruction', instruction.id, meeting.municipality, instruction.organisation, meeting.id,
           'Протокол № ' || coalesce(meeting.number, '—') || ' от ' || to_char(coalesce(meeting.held_on, meeting.planned_on), 'DD.MM.YYYY'),
           '', decision.number, 0, decision.text, instruction.state, instruction.due_on, instruction.first_due_on,
           decision.deadline_text, instruction.returns, instruction.reported_at, instruction.accepted_at, decision.binding,
           instruction.performer, instruction.process_instance,
           instruction.waited, '{}', instruction.report, instruction.done_on, instruction.links, null
      from instruction
      join protocol_decision decision on decision.id = instruction.decision
      join working_group_meeting meeting on meeting.id = decision.meeting;
