-- What is on its way in parts; the row stays for some days after it has become a file, so that whoever asks again is answered.
create table upload (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  purpose text not null, -- of which noun it is to become a file …
  subject_id uuid not null, -- … and there of which
  name text not null,
  size bigint not null check (size > 0),
  modified_at timestamptz not null, -- of the person's file: the same one goes on, another one begins anew
  begun_at timestamptz not null,
  file_id uuid,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, file_id) references file (school_id, id) on delete cascade
);
create index upload_of_person on upload (school_id, person_id, begun_at);
create index upload_of_file on upload (school_id, file_id);
create index upload_by_age on upload (school_id, begun_at);

-- none: nobody scans here, or it is too large to be · waiting: the scanner was away · infected: its bytes are gone
alter table file add column scan text not null default 'none' check (scan in ('none', 'waiting', 'clean', 'infected'));
create index file_to_scan on file (school_id) where scan = 'waiting';

select keep_to_school(array['upload']::regclass[]);
