-- What its tasks prove once they are reviewed stands beside what finishing proves.
alter table module_version drop column head;
alter table module_version add head jsonb not null generated always as (
  jsonb_set(content - 'items', '{tasks}', jsonb_path_query_array(content, '$.items[*].task.proofs[*]'))
) stored;
