-- A launch that is like one before it takes its login and begins its visit in one journey: what it was checked against is known by
-- its version, and where that is another one by now nothing is taken.

create function connection_version(in_deployment uuid) returns text language sql stable as $$
  select concat_ws(' ', d.xmin, p.xmin, s.xmin) from deployment d join platform p on p.id = d.platform_id join school s on s.id = p.school_id
    where d.id = in_deployment
$$;

-- Once and for all: of launches that race with one login one gets it.
create function take_login(login_id bytea, in_forget_at timestamptz, in_deployment uuid, as_known text) returns boolean language plpgsql as $$
begin
  if connection_version(in_deployment) is distinct from as_known then
    return false;
  end if;
  insert into used_login (id, forget_at) values (login_id, in_forget_at) on conflict do nothing;
  return found;
end $$;

create or replace function begin_visit(in_school uuid, in_now timestamptz, code_hash bytea, launch jsonb) returns boolean
  language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  said record;
  who record;
begin
  perform set_config('app.school', in_school::text, true);
  select * into said from jsonb_to_record(launch) as l ("visitId" uuid, "endsAt" timestamptz, "codeEndsAt" timestamptz, "personId" uuid,
    "lmsId" uuid, sub text, name text, email text, zone text, "contextId" text, title text, label text, enrols boolean,
    "deploymentId" uuid, "courseRoles" text[], administrator boolean, language text, "highContrast" boolean, login jsonb);
  select i.id as identity_id, i.person_id, c.id as course_id into who from identity i
    left join course c on c.school_id = i.school_id and c.lms_id = i.lms_id and c.context_id = said."contextId"
    where said."personId" is null and i.school_id = in_school and i.lms_id = said."lmsId" and i.sub = said.sub
      and (said."contextId" is null or c.id is not null)
  union all
  select null, said."personId", null where said."personId" is not null;
  if not found then
    return false;
  end if;
  if said.login is not null and not take_login(decode(said.login ->> 'id', 'hex'), (said.login ->> 'forgetAt')::timestamptz,
      said."deploymentId", said.login ->> 'connectionVersion') then
    return false;
  end if;
  with seen as (update identity set last_launch_at = in_now where school_id = in_school and id = who.identity_id),
    named as (update person p set name = coalesce(said.name, p.name), email = coalesce(said.email, p.email), zone = coalesce(said.zone, p.zone)
      where p.school_id = in_school and p.id = who.person_id and (p.name, p.email, p.zone)
        is distinct from (coalesce(said.name, p.name), coalesce(said.email, p.email), coalesce(said.zone, p.zone))),
    titled as (update course c set title = coalesce(said.title, c.title), label = coalesce(said.label, c.label), last_seen_at = in_now
      where c.school_id = in_school and c.id = who.course_id
        and ((c.title, c.label) is distinct from (coalesce(said.title, c.title), coalesce(said.label, c.label)) or c.last_seen_at < in_now - interval '1 hour')),
    enrolled as (insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
      select in_school, who.course_id, who.person_id, said."courseRoles", in_now, in_now where said.enrols and who.course_id is not null
      on conflict (school_id, course_id, person_id) do update set roles = excluded.roles, last_launch_at = excluded.last_launch_at),
    begun as (insert into visit (school_id, id, person_id, course_id, deployment_id, course_roles, administrator, language, high_contrast, started_at, ends_at)
      values (in_school, said."visitId", who.person_id, who.course_id, said."deploymentId", said."courseRoles", said.administrator, said.language,
        said."highContrast", in_now, said."endsAt"))
  insert into token (school_id, hash, purpose, subject, created_at, expires_at)
    values (in_school, code_hash, 'visit-code', jsonb_build_object('visitId', said."visitId"), in_now, said."codeEndsAt");
  return true;
end $$;
