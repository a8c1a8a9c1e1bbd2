-- Changes with every write to what a school's gaps are computed from beside the person: processes keep the framework in memory under it.
-- Random, so that neither a rolled-back write nor a restored database can make an old copy pass for a new one.
create table framework_version (
  school_id uuid primary key references school (id),
  version uuid not null
);
select keep_to_school(array['framework_version']::regclass[]);

create function framework_changed() returns trigger language plpgsql as $$
declare school uuid := nullif(current_setting('app.school', true), '')::uuid;
begin
  if school is null then -- a migration that lifted FORCE
    update framework_version set version = gen_random_uuid();
  else
    insert into framework_version (school_id, version) values (school, gen_random_uuid())
      on conflict (school_id) do update set version = excluded.version;
  end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['framework', 'scale_level', 'area', 'competency', 'half_life', 'currency_event', 'currency_event_competency',
    'profile', 'profile_target', 'school_setting'] loop
    execute format('create trigger framework_changed after insert or update or delete on %I for each statement execute function framework_changed()', t);
  end loop;
end $$;
