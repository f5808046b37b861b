-- A roadmap in execution is the municipality's, or the approved one of an organisation for its programme: its own items are
-- carried out like those of the municipality, and accepted by the head.
alter table municipal_roadmap add column organisation text references organisation (code);
alter table municipal_roadmap add column programme bigint references programme (id);
create index municipal_roadmap_of_organisation on municipal_roadmap (organisation);
create unique index municipal_roadmap_programme on municipal_roadmap (programme);

create or replace view control_line as
    select case when roadmap.organisation is null then 'item' else 'own' end as kind, execution.id, roadmap.municipality, execution.organisation,
           roadmap.id as paper, roadmap.title as paper_title,
           item.section, item.number, item.position, item.activity as what, execution.state, execution.due_on, execution.first_due_on,
           item.deadline_text, execution.returns, execution.reported_at, execution.accepted_at, true as binding,
           execution.performer, execution.process_instance,
           execution.waited, execution.helpers, execution.report, execution.done_on, execution.links, execution.drop_reason as reason,
           item.followed_stage, item.owner_text
      from item_execution execution
      join municipal_item item on item.id = execution.item
      join municipal_roadmap roadmap on roadmap.id = item.roadmap
    union all
    select 'instruction', instruction.id, meeting.municipality, instruction.organisation, meeting.id,
           'Протокол № ' || coalesce(meeting.number, '—') || ' от ' || to_char(coalesce(meeting.held_on, meeting.planned_on), 'DD.MM.YYYY'),
           '', decision.number, 0, decision.text, instruction.state, instruction.due_on, instruction.first_due_on,
           decision.deadline_text, instruction.returns, instruction.reported_at, instruction.accepted_at, decision.binding,
           instruction.performer, instruction.process_instance,
           instruction.waited, '{}', instruction.report, instruction.done_on, instruction.links, null,
           null, null
      from instruction
      join protocol_decision decision on decision.id = instruction.decision
      join working_group_meeting meeting on meeting.id = decision.meeting;
