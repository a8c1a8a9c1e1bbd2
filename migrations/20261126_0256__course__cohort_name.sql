-- What the cohort of a marked course is called: as the course, and with its LMS's name where another one is called the same.
create function course_cohort_name(in_school uuid, in_course uuid) returns text language sql stable as $$
  select concat_ws(' · ', called.name, case when exists (
      select from course_marking m join course o on o.school_id = m.school_id and o.id = m.course_id
      where m.school_id = in_school and m.unmarked_at is null and o.id <> c.id and lower(coalesce(o.title, o.label, '')) = lower(called.name))
    then (select p.name from platform p where p.school_id = in_school and p.lms_id = c.lms_id order by p.created_at limit 1) end)
  from course c cross join lateral (select coalesce(c.title, c.label, '') as name) as called
  where c.school_id = in_school and c.id = in_course
$$;
