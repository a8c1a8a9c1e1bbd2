-- With this a guest comes in, as often as they like until its end. Only its hash is kept; the mail that brings it goes.
create table guest_link (
  school_id uuid not null references school (id),
  hash bytea not null,
  person_id uuid not null,
  mail_id uuid not null,
  made_by uuid, -- null: the command line, or the guest
  made_at timestamptz not null,
  expires_at timestamptz not null,
  first_used_at timestamptz,
  last_used_at timestamptz,
  revoked_by uuid,
  revoked_at timestamptz,
  primary key (school_id, hash),
  foreign key (school_id, person_id) references guest (school_id, person_id),
  foreign key (school_id, made_by) references person (school_id, id),
  foreign key (school_id, revoked_by) references person (school_id, id),
  constraint link_ends_after_it_was_made check (expires_at > made_at)
);
create index guest_link_newest on guest_link (school_id, person_id, made_at desc);
select keep_to_school(array['guest_link']::regclass[]);

-- A visit by a launch from a deployment, or by a guest's link.
alter table visit alter column deployment_id drop not null, add column guest_link bytea,
  add foreign key (school_id, guest_link) references guest_link (school_id, hash),
  add constraint visit_is_by_a_launch_or_a_link check ((deployment_id is null) <> (guest_link is null));

-- A guest's visit goes on as long as its link does: asked anew each time, so that one which was revoked stops at once.
drop function visit_standing(uuid, uuid, timestamptz);
create function visit_standing(in_school uuid, in_visit uuid, in_now timestamptz)
  returns table (visit_id uuid, person_id uuid, name text, deployment_id uuid, deployment_bound boolean, course_id uuid, language text, high_contrast boolean,
    ends_at timestamptz, zone text, first_visit_done boolean, grants text[], enrolments json, here json, changes json, led_cohorts uuid[], guest boolean)
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
    select v.id, kept.id, kept.name, v.deployment_id, coalesce(d.state = 'bound', false), v.course_id, coalesce(kept.language, v.language), v.high_contrast, v.ends_at, s.zone, us.done,
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
      array(select distinct l.cohort_id from cohort_lead l where l.school_id = in_school and l.person_id = any (us.ids) and l.finished_on is null),
      v.guest_link is not null
    from visit v
      join school s on s.id = v.school_id and s.suspended_at is null
      left join deployment d on d.id = v.deployment_id
      join person p on p.school_id = in_school and p.id = v.person_id
      join person kept on kept.school_id = in_school and kept.id = case when p.merged_into is null then p.id else p.merged_into end
      cross join lateral (select array_agg(i.id) as ids, bool_or(i.first_visit_done_at is not null) as done
        from person i where i.school_id = in_school and (i.id = kept.id or i.merged_into = kept.id)) as us
    where v.school_id = in_school and v.id = in_visit and v.ended_at is null and v.ends_at > in_now
      and case when v.guest_link is null then true else exists (
        select from guest_link l join guest g on g.school_id = l.school_id and g.person_id = l.person_id
        where l.school_id = in_school and l.hash = v.guest_link and l.revoked_at is null and l.expires_at > in_now and g.ended_at is null) end;
end $$;
