-- What a part of a module asked for: a piece that is handed in for it says what it must hold and by which criteria it is judged.
alter table evidence
  add version_id uuid,
  add item_id uuid,
  add task jsonb,
  add foreign key (school_id, version_id) references module_version (school_id, id),
  add constraint task_is_of_a_part check (num_nulls(version_id, item_id, task) in (0, 3));
create index evidence_for_task on evidence (school_id, version_id, person_id) where version_id is not null;

-- How a decision fills in the rubric: beside the state that it brought, and like it never changed.
create table evidence_mark (
  school_id uuid not null references school (id),
  evidence_id uuid not null,
  number integer not null,
  criterion_id uuid not null,
  level smallint not null check (level between 0 and 5),
  note text,
  primary key (school_id, evidence_id, number, criterion_id),
  foreign key (school_id, evidence_id, number) references evidence_state (school_id, evidence_id, number)
);
select keep_to_school(array['evidence_mark']::regclass[]);
