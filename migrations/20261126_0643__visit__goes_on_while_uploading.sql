-- A guest's upload that was begun while the link was good goes on for a day after the link's end: this stands in for visit_standing
-- there, and nowhere else. A link that was taken back ends it at once.
create function visit_while_uploading(in_school uuid, in_visit uuid, in_now timestamptz)
  returns table (visit_id uuid, person_id uuid, name text, deployment_id uuid, deployment_bound boolean, course_id uuid, language text, high_contrast boolean,
    ends_at timestamptz, zone text, first_visit_done boolean, grants text[], enrolments json, here json, changes json, led_cohorts uuid[], guest boolean)
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
    select standing.* from visit v
      join guest_link l on l.school_id = in_school and l.hash = v.guest_link
      cross join lateral visit_standing(in_school, in_visit, l.expires_at - interval '1 millisecond') as standing
    where v.school_id = in_school and v.id = in_visit and v.ends_at > in_now
      and l.expires_at <= in_now and l.expires_at > in_now - interval '24 hours'
      and exists (select from upload u where u.school_id = in_school and u.person_id = v.person_id and u.file_id is null and u.begun_at < l.expires_at);
end $$;

-- The next bearer of such an upload is given out as usual: with it nothing else can be done.
create or replace function enter_visit(in_school uuid, in_now timestamptz, shown_hash bytea, shown_as text, ticket_hash bytea, code_hash bytea, code_ends_at timestamptz)
  returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  entered json;
begin
  perform set_config('app.school', in_school::text, true);
  with taken as (delete from token t where t.school_id = in_school and t.hash = shown_hash and t.purpose = shown_as
      returning (t.subject ->> 'visitId')::uuid as visit_id, t.expires_at),
    standing as materialized (
      select s.* from taken, visit_standing(in_school, taken.visit_id, in_now) as s where taken.expires_at > in_now
      union all
      select s.* from taken, visit_while_uploading(in_school, taken.visit_id, in_now) as s where taken.expires_at > in_now),
    issued as (insert into token (school_id, hash, purpose, subject, created_at, expires_at)
      select in_school, next.hash, next.purpose, jsonb_build_object('visitId', standing.visit_id), in_now, least(next.ends_at, standing.ends_at)
      from standing cross join (values (ticket_hash, 'visit-ticket', null::timestamptz), (code_hash, 'visit-code', code_ends_at)) as next (hash, purpose, ends_at)
      where next.hash is not null)
  select json_build_object('visit', standing, 'setUp', set_up_state(in_school, standing.visit_id, in_now)) into entered from standing;
  return entered;
end $$;
