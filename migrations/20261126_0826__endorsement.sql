-- What the practitioner who gave a session says of somebody who took part: confirmed by a code from their mail, and never edited. The newest of a person in a
-- competency counts as long as it stands.
create table endorsement (
  school_id uuid not null references school (id),
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  guest_id uuid not null,
  words text not null constraint endorsement_says_why check (words <> ''),
  said_at timestamptz not null,
  evidence_id uuid, -- what it became; null: only advice
  primary key (school_id, id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id),
  foreign key (school_id, evidence_id) references evidence (school_id, id)
);
create index endorsement_of_session on endorsement (school_id, session_id);
create index endorsement_of_person on endorsement (school_id, person_id);

create table endorsement_level (
  school_id uuid not null references school (id),
  endorsement_id uuid not null,
  competency_id uuid not null,
  level smallint constraint endorsed_up_to_four check (level between 1 and 4), -- null: not yet
  primary key (school_id, endorsement_id, competency_id),
  foreign key (school_id, endorsement_id) references endorsement (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);

-- By its guest, or by a coordinator.
create table endorsement_taken_back (
  school_id uuid not null references school (id),
  endorsement_id uuid not null,
  at timestamptz not null,
  by_person_id uuid not null,
  primary key (school_id, endorsement_id),
  foreign key (school_id, endorsement_id) references endorsement (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id)
);

-- That the guest was reminded that somebody waits for their word: once for each session.
create table endorsement_reminder (
  school_id uuid not null references school (id),
  session_id uuid not null,
  sent_at timestamptz not null,
  primary key (school_id, session_id),
  foreign key (school_id, session_id) references session (school_id, id)
);
select keep_to_school(array['endorsement', 'endorsement_level', 'endorsement_taken_back', 'endorsement_reminder']::regclass[]);

alter table guest_code drop constraint code_for_a_known_purpose;
alter table guest_code add constraint code_for_a_known_purpose check (purpose in ('sign', 'publish', 'endorse'));
