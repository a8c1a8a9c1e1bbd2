-- Who asks is known by name too: most pages show it, and it stands in a row that is read anyway.
drop function visit_standing(uuid, uuid, timestamptz);
create function visit_standing(in_school uuid, in_visit uuid, in_now timestamptz)
  returns table (visit_id uuid, person_id uuid, name text, deployment_id uuid, deployment_bound boolean, course_id uuid, language text, high_contrast boolean,
    ends_at timestamptz, zone text, first_visit_done boolean, grants text[], enrolments json, here json, changes json)
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
        and t.started_on <= (in_now at time zone s.zone)::date and (t.finished_on is null or t.finished_on > (in_now at time zone s.zone)::date))
    from visit v
      join school s on s.id = v.school_id and s.suspended_at is null
      join deployment d on d.id = v.deployment_id
      join person p on p.school_id = in_school and p.id = v.person_id
      join person kept on kept.school_id = in_school and kept.id = case when p.merged_into is null then p.id else p.merged_into end
      cross join lateral (select array_agg(i.id) as ids, bool_or(i.first_visit_done_at is not null) as done
        from person i where i.school_id = in_school and (i.id = kept.id or i.merged_into = kept.id)) as us
    where v.school_id = in_school and v.id = in_visit and v.ended_at is null and v.ends_at > in_now;
end $$;
