-- A practitioner from industry: a person with role guest, without any account of an LMS. Their address and language stand in person.
create table guest (
  school_id uuid not null references school (id),
  person_id uuid not null,
  employer text,
  occupation text,
  about jsonb, -- by language, as far as it was written
  zone text, -- IANA; null until they have said where they are
  verified_until date, -- a coordinator made sure that they are who they say, and do what they say
  verified_by uuid,
  invited_by uuid, -- null: the command line
  invited_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz, -- they take part no more
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, verified_by) references person (school_id, id),
  foreign key (school_id, invited_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id)
);

-- What they know from their work, and how far.
create table guest_expertise (
  school_id uuid not null references school (id),
  person_id uuid not null,
  competency_id uuid not null,
  level smallint not null constraint expertise_of_a_known_level check (level between 1 and 5),
  primary key (school_id, person_id, competency_id),
  foreign key (school_id, person_id) references guest (school_id, person_id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);
create index guests_with_expertise on guest_expertise (school_id, competency_id, level desc);

select keep_to_school(array['guest', 'guest_expertise']::regclass[]);
