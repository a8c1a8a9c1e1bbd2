-- What became of an assignment, as later rows; beside it what they come to, for lists.
create table assignment_step (
  school_id uuid not null references school (id),
  assignment_id uuid not null,
  number integer not null,
  kind text not null constraint step_is_known check (kind in ('extended', 'waived', 'withdrawn', 'completed', 'satisfied')),
  at timestamptz not null,
  by_person_id uuid, -- null: came of itself, by what the person did or proved
  until date, -- extended: the new day · waived: the last day of it, null for good
  reason text,
  evidence_id uuid, -- satisfied: by which
  primary key (school_id, assignment_id, number),
  foreign key (school_id, assignment_id) references assignment (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id),
  foreign key (school_id, evidence_id) references evidence (school_id, id)
);
select keep_to_school(array['assignment_step']::regclass[]);

alter table assignment
  add waived_until date, -- infinity: for good
  add closed_as text constraint closed_as_is_known check (closed_as in ('withdrawn', 'completed', 'satisfied')),
  add constraint closed_says_as_what check ((closed_at is null) = (closed_as is null));
create index assignment_of_person on assignment (school_id, person_id);

-- What a page of gaps says of what somebody has to do: module, day, until when it is waived, and what it is for.
create function assignment_facts(in_school uuid, in_person uuid) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select coalesce(json_agg(json_build_array(a.module_id, a.due_on, a.waived_until, a.why -> 'reasons') order by a.due_on), '[]')
    from person p join assignment a on a.school_id = p.school_id and a.person_id = p.id
    where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person) and a.closed_at is null);
end $$;
