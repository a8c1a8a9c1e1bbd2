-- Changes with every write to what a school's modules offer, and when identities of those who answer for them become one person:
-- processes keep the catalogue in memory under it (see framework_version).
create table catalogue_version (
  school_id uuid primary key references school (id),
  version uuid not null
);
select keep_to_school(array['catalogue_version']::regclass[]);

alter table module_version no force row level security;
insert into catalogue_version (school_id, version) select distinct school_id, gen_random_uuid() from module_version;
alter table module_version force row level security;

create function catalogue_changed() returns trigger language plpgsql as $$
declare school uuid := nullif(current_setting('app.school', true), '')::uuid;
begin
  if school is null then -- a migration that lifted FORCE
    update catalogue_version set version = gen_random_uuid();
  else
    insert into catalogue_version (school_id, version) values (school, gen_random_uuid())
      on conflict (school_id) do update set version = excluded.version;
  end if;
  return null;
end $$;
create trigger catalogue_changed after insert or update or delete on module_version for each statement execute function catalogue_changed();
create trigger catalogue_changed after update or delete on module for each statement execute function catalogue_changed();
create trigger catalogue_changed after update of merged_into on person for each statement execute function catalogue_changed();

-- What a page of gaps asks of somebody's modules: whether the catalogue is still the one in memory, and what they have begun and finished.
create function module_facts(in_school uuid, in_person uuid) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select json_build_object(
    'version', (select c.version from catalogue_version c where c.school_id = in_school),
    'begun', (select coalesce(json_agg(json_build_array(a.version_id, a.finished_at is not null)), '[]')
      from person p join attempt a on a.school_id = p.school_id and a.person_id = p.id
      where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person))));
end $$;
