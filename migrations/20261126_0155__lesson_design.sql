-- What a teacher writes for a part of a module that asks for a lesson: beside its piece of evidence, whose draft it is written on with.
create table lesson_design (
  school_id uuid not null references school (id),
  evidence_id uuid not null,
  revision integer not null check (revision > 0),
  content jsonb not null,
  saved_at timestamptz not null,
  primary key (school_id, evidence_id),
  foreign key (school_id, evidence_id) references evidence (school_id, id)
);
select keep_to_school(array['lesson_design']::regclass[]);
