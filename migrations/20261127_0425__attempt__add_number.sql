-- Somebody may go through a version again, once what they proved by it counts for less: the newest attempt is the one that stands.
alter table attempt add column number smallint not null default 1 check (number >= 1);
alter table attempt drop constraint attempt_begun_once;
alter table attempt add constraint attempt_begun_once unique (school_id, person_id, version_id, number);
create index attempt_of_evidence on attempt (school_id, evidence_id) where evidence_id is not null; -- what was taken back

-- With the number: of a version the newest attempt says how far somebody is.
create or replace function module_facts(in_school uuid, in_person uuid) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select json_build_object(
    'version', (select c.version from catalogue_version c where c.school_id = in_school),
    'begun', (select coalesce(json_agg(json_build_array(a.version_id, a.finished_at is not null, case when a.finished_at is null then
        array(select i.item_id from attempt_item i where i.school_id = a.school_id and i.attempt_id = a.id and i.done_at is not null) end, a.number)
        order by a.number, a.started_at), '[]')
      from person p join attempt a on a.school_id = p.school_id and a.person_id = p.id
      where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person)),
    'in', case when exists (select from module_cohort c where c.school_id = in_school) then cohort_facts(in_school, in_person) end));
end $$;
