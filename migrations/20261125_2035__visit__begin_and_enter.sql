-- What every launch asks of the database beside LTI: each is one statement and so one journey. It sets the school of its own
-- transaction, by which row-level security goes.

create function set_up_state(in_school uuid, in_visit uuid, in_now timestamptz) returns json language sql stable as $$
  select json_build_object('bound', d.state = 'bound', 'courseRoles', v.course_roles, 'administrator', v.administrator,
      'hasOperator', exists (select from role_grant g where g.school_id = in_school and g.role = 'operator'
        and g.ended_at is null and (g.ends_at is null or g.ends_at > in_now)),
      'codeIsOpen', exists (select from set_up_code c where c.school_id = in_school and c.consumed_at is null and c.expires_at > in_now))
    from visit v join deployment d on d.id = v.deployment_id where v.school_id = in_school and v.id = in_visit
$$;

create function begin_visit(in_school uuid, in_now timestamptz, code_hash bytea, launch jsonb) returns boolean
  language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  said record;
  began boolean;
begin
  perform set_config('app.school', in_school::text, true);
  select * into said from jsonb_to_record(launch) as l ("visitId" uuid, "endsAt" timestamptz, "codeEndsAt" timestamptz, "personId" uuid,
    "lmsId" uuid, sub text, name text, email text, zone text, "contextId" text, title text, label text, enrols boolean,
    "deploymentId" uuid, "courseRoles" text[], administrator boolean, language text, "highContrast" boolean);
  with who as materialized (
      select null::uuid as identity_id, said."personId" as person_id, null::uuid as course_id where said."personId" is not null
      union all
      select i.id, i.person_id, c.id from identity i
        left join course c on c.school_id = i.school_id and c.lms_id = i.lms_id and c.context_id = said."contextId"
        where said."personId" is null and i.school_id = in_school and i.lms_id = said."lmsId" and i.sub = said.sub
          and (said."contextId" is null or c.id is not null)),
    seen as (update identity set last_launch_at = in_now from who where school_id = in_school and id = who.identity_id),
    named as (update person p set name = coalesce(said.name, p.name), email = coalesce(said.email, p.email), zone = coalesce(said.zone, p.zone)
      from who where p.school_id = in_school and p.id = who.person_id and (p.name, p.email, p.zone)
        is distinct from (coalesce(said.name, p.name), coalesce(said.email, p.email), coalesce(said.zone, p.zone))),
    titled as (update course c set title = coalesce(said.title, c.title), label = coalesce(said.label, c.label), last_seen_at = in_now
      from who where c.school_id = in_school and c.id = who.course_id
        and ((c.title, c.label) is distinct from (coalesce(said.title, c.title), coalesce(said.label, c.label)) or c.last_seen_at < in_now - interval '1 hour')),
    enrolled as (insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
      select in_school, course_id, person_id, said."courseRoles", in_now, in_now from who where said.enrols and course_id is not null
      on conflict (school_id, course_id, person_id) do update set roles = excluded.roles, last_launch_at = excluded.last_launch_at),
    begun as (insert into visit (school_id, id, person_id, course_id, deployment_id, course_roles, administrator, language, high_contrast, started_at, ends_at)
      select in_school, said."visitId", person_id, course_id, said."deploymentId", said."courseRoles", said.administrator, said.language,
        said."highContrast", in_now, said."endsAt" from who),
    coded as (insert into token (school_id, hash, purpose, subject, created_at, expires_at)
      select in_school, code_hash, 'visit-code', jsonb_build_object('visitId', said."visitId"), in_now, said."codeEndsAt" from who)
  select exists (select from who) into began;
  return began;
end $$;

create function enter_visit(in_school uuid, in_now timestamptz, shown_hash bytea, shown_as text, ticket_hash bytea, code_hash bytea, code_ends_at timestamptz)
  returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  entered json;
begin
  perform set_config('app.school', in_school::text, true);
  with taken as (delete from token t where t.school_id = in_school and t.hash = shown_hash and t.purpose = shown_as
      returning (t.subject ->> 'visitId')::uuid as visit_id, t.expires_at),
    standing as materialized (select s.* from taken, visit_standing(in_school, taken.visit_id, in_now) as s where taken.expires_at > in_now),
    issued as (insert into token (school_id, hash, purpose, subject, created_at, expires_at)
      select in_school, next.hash, next.purpose, jsonb_build_object('visitId', standing.visit_id), in_now, least(next.ends_at, standing.ends_at)
      from standing cross join (values (ticket_hash, 'visit-ticket', null::timestamptz), (code_hash, 'visit-code', code_ends_at)) as next (hash, purpose, ends_at)
      where next.hash is not null)
  select json_build_object('visit', standing, 'setUp', set_up_state(in_school, standing.visit_id, in_now)) into entered from standing;
  return entered;
end $$;
