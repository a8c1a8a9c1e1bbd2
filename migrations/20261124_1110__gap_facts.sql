-- All that people's gaps are made from beside the framework, in one row each. A function, because the server keeps the plans of its
-- statements from call to call in each connection (also behind a pooler): planned anew each time they cost more than they take.
create function gap_facts(in_school uuid, in_people uuid[], in_day date)
  returns table (for_person uuid, framework uuid, profile_ids uuid[], attained json, rated json)
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select asked.id, (select v.version from framework_version v where v.school_id = in_school),
      array(select distinct h.profile_id from profile_holding h where h.school_id = in_school and h.person_id = any (us.ids)
        and h.started_on <= in_day and (h.finished_on is null or h.finished_on > in_day)),
      (select coalesce(json_agg(json_build_array(a.competency_id, a.assessed_on, a.proved_1, a.proved_2, a.proved_3, a.proved_4, a.proved_5, a.cleared)), '[]')
        from attainment a where a.school_id = in_school and a.person_id = asked.id),
      (select coalesce(json_agg(json_build_array(r.competency_id, r.level, r.rated_on)), '[]') from (
          select distinct on (s.competency_id) s.competency_id, s.level, s.rated_on from self_rating s
          where s.school_id = in_school and s.person_id = any (us.ids) order by s.competency_id, s.recorded_at desc, s.id desc) as r)
    from unnest(in_people) as asked (id)
      cross join lateral (select array_agg(p.id) as ids from person p
        where p.school_id = in_school and (p.id = asked.id or p.merged_into = asked.id)) as us;
end $$;
