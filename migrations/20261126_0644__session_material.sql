-- What a practitioner brings for a session. Of several with one name the last one counts; none is ever changed.
create table session_material (
  school_id uuid not null references school (id),
  id uuid not null,
  session_id uuid not null,
  guest_id uuid not null, -- who brought it
  file_id uuid not null,
  name text not null,
  version integer not null,
  kind text not null constraint material_kind_is_known check (kind in ('slides', 'recording', 'captions', 'other')),
  language text constraint material_language_is_known check (language in ('english', 'chinese')), -- null: not said
  received_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id),
  foreign key (school_id, file_id) references file (school_id, id),
  constraint material_version_once unique (school_id, session_id, name, version)
);
create index session_material_of_file on session_material (school_id, file_id);

-- What it is for, and how far it leads, as its practitioner says.
create table session_material_competency (
  school_id uuid not null references school (id),
  material_id uuid not null,
  competency_id uuid not null,
  level smallint not null constraint material_leads_to_a_known_level check (level between 1 and 5),
  primary key (school_id, material_id, competency_id),
  foreign key (school_id, material_id) references session_material (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);

-- What became of it: the last one counts.
create table session_material_step (
  school_id uuid not null references school (id),
  material_id uuid not null,
  number integer not null,
  kind text not null constraint material_step_is_known check (kind in ('approved', 'returned', 'withdrawn')),
  reason text constraint returning_has_its_reason check ((kind = 'returned') = (reason is not null)),
  at timestamptz not null,
  by_person_id uuid not null,
  primary key (school_id, material_id, number),
  foreign key (school_id, material_id) references session_material (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id)
);
select keep_to_school(array['session_material', 'session_material_competency', 'session_material_step']::regclass[]);
