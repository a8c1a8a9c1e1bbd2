-- What was put into the module of its session: the same bytes as a file of the module's own, which goes when no module holds that any more.
create table session_material_in_module (
  school_id uuid not null references school (id),
  material_id uuid not null,
  file_id uuid not null,
  put_at timestamptz not null,
  put_by uuid not null,
  primary key (school_id, material_id),
  foreign key (school_id, material_id) references session_material (school_id, id),
  foreign key (school_id, file_id) references file (school_id, id) on delete cascade,
  foreign key (school_id, put_by) references person (school_id, id),
  constraint file_is_of_one_material unique (school_id, file_id)
);
select keep_to_school(array['session_material_in_module']::regclass[]);
