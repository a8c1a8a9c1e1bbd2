-- What a practitioner has agreed to for a session: signed by name with a code from their mail, and the text that they saw kept with it. Never edited: a
-- later one takes its place.
create table consent (
  school_id uuid not null references school (id),
  id uuid not null,
  session_id uuid not null,
  guest_id uuid not null,
  recording boolean not null, -- the session may be recorded, and recordings shown
  reuse_until date, -- as long may material and recording be used again in modules; null: not
  text_version integer not null,
  text jsonb not null, -- by language, as it was shown
  text_hash text not null,
  signature text not null constraint consent_is_signed check (signature <> ''),
  signed_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id)
);
create index consent_of_session on consent (school_id, session_id, signed_at desc);

-- From then on it allows nothing.
create table consent_taken_back (
  school_id uuid not null references school (id),
  consent_id uuid not null,
  at timestamptz not null,
  primary key (school_id, consent_id),
  foreign key (school_id, consent_id) references consent (school_id, id)
);
select keep_to_school(array['consent', 'consent_taken_back']::regclass[]);
