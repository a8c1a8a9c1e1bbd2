-- A school's own groups of people. The cohort of a marked course is not here: its enrolments say who is in it, and its id is the course's.
create table cohort (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null,
  started_on date not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  finished_on date,
  ended_by uuid,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, begun_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id)
);
create unique index cohort_named_once on cohort (school_id, lower(name)) where finished_on is null;

-- Who was in it on a day: from the first day on, and not on the last. A period is ended, never taken away.
create table cohort_member (
  school_id uuid not null references school (id),
  id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null, -- as then known; follow person.merged_into
  started_on date not null,
  finished_on date,
  source text not null constraint source_is_known check (source in ('hand', 'csv', 'rule')),
  added_by uuid, -- null: the rule
  added_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (school_id, id),
  constraint membership_ends_after_it_starts check (finished_on >= started_on),
  foreign key (school_id, cohort_id) references cohort (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, added_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id)
);
create unique index member_once on cohort_member (school_id, cohort_id, person_id) where finished_on is null;
create index member_of_cohort on cohort_member (school_id, cohort_id, person_id);
create index cohort_of_member on cohort_member (school_id, person_id);

create table cohort_lead (
  school_id uuid not null references school (id),
  id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  started_on date not null,
  finished_on date,
  appointed_by uuid not null,
  appointed_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, cohort_id) references cohort (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, appointed_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id)
);
create unique index lead_appointed_once on cohort_lead (school_id, cohort_id, person_id) where finished_on is null;
create index cohort_of_lead on cohort_lead (school_id, person_id) where finished_on is null;

-- Whom a cohort fills itself with: who meets all conditions.
create table cohort_rule (
  school_id uuid not null references school (id),
  id uuid not null,
  cohort_id uuid not null,
  conditions jsonb not null, -- [{kind, value}]
  started_on date not null,
  finished_on date,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, cohort_id) references cohort (school_id, id),
  foreign key (school_id, set_by) references person (school_id, id)
);
create unique index rule_once_a_cohort on cohort_rule (school_id, cohort_id) where finished_on is null;

select keep_to_school(array['cohort', 'cohort_member', 'cohort_lead', 'cohort_rule']::regclass[]);

-- People, under whatever identity, whom somebody reaches by leading courses and cohorts. Plain, so that the planner looks inside.
create function led_people(in_school uuid, in_courses uuid[], in_cohorts uuid[], in_day date) returns setof uuid language sql stable as $$
  select e.person_id from enrolment e where e.school_id = in_school and e.course_id = any (in_courses)
  union all
  select m.person_id from cohort_member m where m.school_id = in_school and m.cohort_id = any (in_cohorts)
    and m.started_on <= in_day and (m.finished_on is null or m.finished_on > in_day)
$$;

-- Of the LMS's roles in a course those that count: where it says TeachingAssistant, its Instructor does not.
create function counting_roles(said text[]) returns text[] language sql immutable as $$
  select case when 'TeachingAssistant' = any (said) then array_remove(said, 'Instructor') else said end
$$;

-- With the cohorts that somebody leads.
drop function visit_standing(uuid, uuid, timestamptz);
create function visit_standing(in_school uuid, in_visit uuid, in_now timestamptz)
  returns table (visit_id uuid, person_id uuid, name text, deployment_id uuid, deployment_bound boolean, course_id uuid, language text, high_contrast boolean,
    ends_at timestamptz, zone text, first_visit_done boolean, grants text[], enrolments json, here json, changes json, led_cohorts uuid[])
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
    select v.id, kept.id, kept.name, v.deployment_id, d.state = 'bound', v.course_id, coalesce(kept.language, v.language), v.high_contrast, v.ends_at, s.zone, us.done,
      array(select distinct g.role from role_grant g where g.school_id = in_school and g.person_id = any (us.ids)
        and g.ended_at is null and (g.ends_at is null or g.ends_at > in_now)),
      (select coalesce(json_agg(json_build_object('courseId', e.course_id, 'roles', e.roles,
          'marked', exists (select from course_marking m where m.school_id = in_school and m.course_id = e.course_id and m.unmarked_at is null),
          'confirmed', exists (select from coordinator_confirmation c where c.school_id = in_school and c.course_id = e.course_id
            and c.person_id = any (us.ids) and c.ended_at is null))), '[]')
        from enrolment e where e.school_id = in_school and e.person_id = any (us.ids)),
      (select json_build_object('courseId', e.course_id, 'roles', e.roles) from enrolment e
        where e.school_id = in_school and e.course_id = v.course_id and e.person_id = v.person_id),
      (select coalesce(json_object_agg(t.name, t.value), '{}') from school_setting t where t.school_id = in_school and t.name like 'role.%'
        and t.started_on <= (in_now at time zone s.zone)::date and (t.finished_on is null or t.finished_on > (in_now at time zone s.zone)::date)),
      array(select distinct l.cohort_id from cohort_lead l where l.school_id = in_school and l.person_id = any (us.ids) and l.finished_on is null)
    from visit v
      join school s on s.id = v.school_id and s.suspended_at is null
      join deployment d on d.id = v.deployment_id
      join person p on p.school_id = in_school and p.id = v.person_id
      join person kept on kept.school_id = in_school and kept.id = case when p.merged_into is null then p.id else p.merged_into end
      cross join lateral (select array_agg(i.id) as ids, bool_or(i.first_visit_done_at is not null) as done
        from person i where i.school_id = in_school and (i.id = kept.id or i.merged_into = kept.id)) as us
    where v.school_id = in_school and v.id = in_visit and v.ended_at is null and v.ends_at > in_now;
end $$;
