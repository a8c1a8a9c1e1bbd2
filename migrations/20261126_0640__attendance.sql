-- Who came to a date of a session, as later rows: the newest of a person counts.
create table attendance (
  school_id uuid not null references school (id),
  id uuid not null,
  date_id uuid not null,
  person_id uuid not null,
  state text not null constraint attendance_is_known check (state in ('full', 'part', 'no_show', 'excused')),
  source text not null constraint attendance_source_is_known check (source in ('list', 'code')),
  at timestamptz not null,
  by_person_id uuid not null, -- who said so: a coordinator, or with the code of the room they themselves
  primary key (school_id, id),
  foreign key (school_id, date_id) references session_date (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id)
);
create index attendance_of_date on attendance (school_id, date_id, person_id);

-- Shown in the room: who has a seat says with it that they are there. It is no secret for long.
create table attendance_code (
  school_id uuid not null references school (id),
  id uuid not null,
  date_id uuid not null,
  code text not null,
  opened_at timestamptz not null,
  opened_by uuid not null, -- answers for who came by it
  closes_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, date_id) references session_date (school_id, id),
  foreign key (school_id, opened_by) references person (school_id, id)
);
create index attendance_code_of_date on attendance_code (school_id, date_id, opened_at);

-- How often somebody tried the code of a date.
create table attendance_try (
  school_id uuid not null references school (id),
  date_id uuid not null,
  person_id uuid not null,
  tries integer not null,
  primary key (school_id, date_id, person_id),
  foreign key (school_id, date_id) references session_date (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);

select keep_to_school(array['attendance', 'attendance_code', 'attendance_try']::regclass[]);

-- What having come has become; null: nothing (any more).
alter table booking add evidence_id uuid, add foreign key (school_id, evidence_id) references evidence (school_id, id);

alter table evidence drop constraint evidence_origin_check;
alter table evidence add constraint evidence_origin_check check (origin in ('person', 'grid', 'import', 'module', 'diagnostic', 'session'));
