-- What a module holds; its draft and its versions name the files. One that neither names any more is swept after some days.
create table module_file (
  school_id uuid not null references school (id),
  module_id uuid not null,
  file_id uuid not null,
  added_at timestamptz not null,
  primary key (school_id, module_id, file_id),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, file_id) references file (school_id, id)
);
create index module_file_of_file on module_file (school_id, file_id);

alter table attempt_item
  add column position integer check (position >= 0), -- video: the second at which the reader left it
  add column watched jsonb; -- video: [[from, to], …] in seconds, in order and apart

select keep_to_school(array['module_file']::regclass[]);
