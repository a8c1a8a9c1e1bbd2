-- With which parts are done of what somebody is still going through: a gap says how far they are.
create or replace function module_facts(in_school uuid, in_person uuid) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select json_build_object(
    'version', (select c.version from catalogue_version c where c.school_id = in_school),
    'begun', (select coalesce(json_agg(json_build_array(a.version_id, a.finished_at is not null, case when a.finished_at is null then
        array(select i.item_id from attempt_item i where i.school_id = a.school_id and i.attempt_id = a.id and i.done_at is not null) end)
        order by a.started_at), '[]')
      from person p join attempt a on a.school_id = p.school_id and a.person_id = p.id
      where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person)),
    'in', case when exists (select from module_cohort c where c.school_id = in_school) then cohort_facts(in_school, in_person) end));
end $$;
