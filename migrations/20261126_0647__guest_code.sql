-- A code by mail, once and for a quarter of an hour: that it is the guest themselves who signs or publishes.
create table guest_code (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  purpose text not null constraint code_for_a_known_purpose check (purpose in ('sign', 'publish')),
  mac text not null, -- under the service's key: six digits alone would soon be found
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  ended_at timestamptz, -- used, or another one was asked for
  primary key (school_id, id),
  foreign key (school_id, person_id) references guest (school_id, person_id)
);
create unique index guest_has_one_code on guest_code (school_id, person_id, purpose) where ended_at is null;
create index guest_code_asked on guest_code (school_id, person_id, asked_at);

select keep_to_school(array['guest_code']::regclass[]);
