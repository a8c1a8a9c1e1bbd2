-- In which languages a module is offered stands in its content. What there is was complete in both before it could be published.
alter table module_draft no force row level security;
update module_draft set content = content || '{"languages": ["en", "zh-Hans"]}';
alter table module_draft force row level security;

alter table module_version no force row level security;
alter table module_version disable trigger version_never_changes;
update module_version set content = content || '{"languages": ["en", "zh-Hans"]}';
alter table module_version enable trigger version_never_changes;
alter table module_version force row level security;

-- A text as readers have it: in the one language that is offered, also where it was begun to be written in another (server/modules/offered.ts).
create function offered_text(text jsonb, languages jsonb) returns jsonb language sql immutable return
  case when jsonb_array_length(languages) > 1 then text
    else jsonb_set(jsonb_set(text, '{en}', text -> (languages ->> 0)), '{zh-Hans}', text -> (languages ->> 0)) end;

alter table module_version drop column head;
alter table module_version add head jsonb not null generated always as (
  jsonb_set(jsonb_set(jsonb_set(content - 'items', '{tasks}', jsonb_path_query_array(content, '$.items[*].task.proofs[*]')),
    '{title}', offered_text(content -> 'title', content -> 'languages')),
    '{summary}', offered_text(content -> 'summary', content -> 'languages'))
) stored;
