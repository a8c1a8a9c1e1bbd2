-- What who coordinates cohorts writes is theirs alone until a version of it is approved for the school.
alter table module add of_cohorts boolean not null default false; -- said when it is begun, and for ever

-- For whom it is. A period is ended, never taken away.
create table module_cohort (
  school_id uuid not null references school (id),
  id uuid not null,
  module_id uuid not null,
  cohort_id uuid not null, -- a school's own, or a marked course
  added_by uuid not null,
  added_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, added_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id)
);
create unique index module_for_cohort_once on module_cohort (school_id, module_id, cohort_id) where ended_at is null;

-- What became of the wish that a version be everybody's.
create table module_approval (
  school_id uuid not null references school (id),
  module_id uuid not null,
  number integer not null,
  version_id uuid not null,
  step text not null constraint approval_step_is_known check (step in ('asked', 'approved', 'returned')),
  by_person_id uuid not null,
  at timestamptz not null,
  reason text constraint return_has_its_reason check ((step = 'returned') = (reason is not null)),
  primary key (school_id, module_id, number),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, version_id) references module_version (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id)
);
create unique index version_approved_once on module_approval (school_id, version_id) where step = 'approved';
create trigger version_never_changes before update or delete on module_approval for each row execute function version_never_changes();

select keep_to_school(array['module_cohort', 'module_approval']::regclass[]);

create trigger catalogue_changed after insert or update or delete on module_cohort for each statement execute function catalogue_changed();
create trigger catalogue_changed after insert on module_approval for each statement execute function catalogue_changed();

-- What somebody is in today under whatever identity: the school's own cohorts, and marked courses with the LMS's roles there, of which a
-- school's changes are told too (server/cohorts/members/cohort-facts.ts says whom they make faculty). An LMS's test user is in nothing.
create function cohort_facts(in_school uuid, in_person uuid) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare us uuid[] := array(select p.id from person p where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person)
  and not exists (select from person kept where kept.school_id = in_school and kept.id = in_person and kept.test));
begin
  return json_build_object(
    'cohorts', array(select distinct m.cohort_id from cohort_member m
      where m.school_id = in_school and m.person_id = any (us) and m.finished_on is null),
    'courses', (select coalesce(json_agg(json_build_array(e.course_id, e.roles)), '[]') from enrolment e
        join course_marking k on k.school_id = e.school_id and k.course_id = e.course_id and k.unmarked_at is null
      where e.school_id = in_school and e.person_id = any (us)),
    'changes', (select coalesce(json_object_agg(t.name, t.value), '{}') from school_setting t
      where t.school_id = in_school and t.name like 'role.marked.%' and t.finished_on is null));
end $$;

-- With what somebody is in, where that decides what they find.
create or replace function module_facts(in_school uuid, in_person uuid) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select json_build_object(
    'version', (select c.version from catalogue_version c where c.school_id = in_school),
    'begun', (select coalesce(json_agg(json_build_array(a.version_id, a.finished_at is not null)), '[]')
      from person p join attempt a on a.school_id = p.school_id and a.person_id = p.id
      where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person)),
    'in', case when exists (select from module_cohort c where c.school_id = in_school) then cohort_facts(in_school, in_person) end));
end $$;
