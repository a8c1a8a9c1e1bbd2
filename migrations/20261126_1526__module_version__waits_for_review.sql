-- What no quiz tests is finished once what its tasks ask for was accepted (server/modules/playing/finishing/acceptance-rules.ts).
alter table module_version drop column head;
alter table module_version add head jsonb not null generated always as (
  jsonb_set(jsonb_set(jsonb_set(jsonb_set(content - 'items', '{tasks}', jsonb_path_query_array(content, '$.items[*].task.proofs[*]')),
    '{title}', offered_text(content -> 'title', content -> 'languages')),
    '{summary}', offered_text(content -> 'summary', content -> 'languages')),
    '{waitsForReview}', case when content @? '$.items[*] ? (exists (@.task))' and not content @? '$.items[*] ? (@.kind == "quiz")'
      then 'true'::jsonb else 'false'::jsonb end)
) stored;
