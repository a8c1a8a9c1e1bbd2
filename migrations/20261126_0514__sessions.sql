-- The same room or guest at the same time is refused by the database itself. A trusted extension: whoever owns the database may create it.
create extension if not exists btree_gist;

create table room (
  school_id uuid not null references school (id),
  id uuid not null,
  name text not null,
  place text, -- building, campus, address
  capacity integer not null constraint room_seats_somebody check (capacity > 0),
  zone text not null, -- IANA
  made_by uuid not null,
  made_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz, -- nothing is planned there any more; what was stays known
  primary key (school_id, id),
  foreign key (school_id, made_by) references person (school_id, id),
  foreign key (school_id, closed_by) references person (school_id, id)
);
create unique index room_named_once on room (school_id, lower(name)) where closed_at is null;

-- A practitioner's session, on dates or on demand. "At risk" and "held" are matters of the time (server/sessions/rules.ts).
create table session (
  school_id uuid not null references school (id),
  id uuid not null,
  title jsonb not null, -- by language
  about jsonb not null,
  mode text not null constraint session_mode_is_known check (mode in ('dated', 'on_demand')),
  state text not null constraint session_state_is_known
    check (state in ('wanted', 'proposed', 'on_hold', 'confirmed', 'published', 'closed', 'cancelled')),
  guest_id uuid, -- who gives it; null: nobody yet
  minutes integer not null constraint session_takes_time check (minutes between 15 and 1440), -- of one date, or of the recording
  languages text[] not null, -- in which it is held
  zone text not null, -- in which it is planned, IANA
  capacity integer not null constraint session_seats_somebody check (capacity > 0),
  minimum integer not null constraint session_minimum_fits check (minimum between 0 and capacity),
  cut_off_at timestamptz, -- with fewer than the minimum by then it is at risk
  registration_opens_at timestamptz, -- null: once it is published
  registration_closes_at timestamptz, -- null: when its first date begins
  material text, -- what the guest is asked to bring
  module_id uuid, -- which holds its practice task, material and recording
  begun_by uuid not null,
  begun_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, begun_by) references person (school_id, id),
  constraint session_opens_before_it_closes check (registration_opens_at < registration_closes_at),
  constraint session_registers_only_with_guest check (state not in ('confirmed', 'published', 'closed') or guest_id is not null)
);
create index session_by_state on session (school_id, state);
create index session_by_guest on session (school_id, guest_id);

-- What it is for: coming proves 1, its practice task and the guest's endorsement may lead as far as this.
create table session_competency (
  school_id uuid not null references school (id),
  session_id uuid not null,
  competency_id uuid not null,
  level smallint not null constraint session_leads_to_a_level check (level between 1 and 4),
  position integer not null,
  primary key (school_id, session_id, competency_id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);
create index session_for_competency on session_competency (school_id, competency_id);

-- When and where. A date that is moved keeps its identifier; one that is given up is released, never taken away.
create table session_date (
  school_id uuid not null references school (id),
  id uuid not null,
  session_id uuid not null,
  during tstzrange not null constraint date_begins_and_ends
    check (not isempty(during) and lower(during) is not null and upper(during) is not null),
  room_id uuid, -- null: elsewhere, or online
  link text, -- where it is online
  guest_id uuid, -- as of its session
  held_until timestamptz, -- only held for whoever has to answer; null: firm
  released_at timestamptz, -- it takes nobody's time any more
  primary key (school_id, id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, room_id) references room (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id),
  constraint room_is_used_once_at_a_time exclude using gist (school_id with =, room_id with =, during with &&)
    where (released_at is null and room_id is not null),
  constraint guest_is_asked_once_at_a_time exclude using gist (school_id with =, guest_id with =, during with &&)
    where (released_at is null and guest_id is not null)
);
create index session_date_of_session on session_date (school_id, session_id) where released_at is null;
create index session_date_to_release on session_date (school_id, held_until) where released_at is null and held_until is not null;

-- What became of a session, as later rows.
create table session_step (
  school_id uuid not null references school (id),
  session_id uuid not null,
  number integer not null,
  kind text not null constraint session_step_is_known check (kind in ('begun', 'changed', 'confirmed', 'published', 'closed', 'cancelled')),
  reason text constraint cancelling_has_its_reason check (kind <> 'cancelled' or reason is not null),
  at timestamptz not null,
  by_person_id uuid, -- null: the service itself
  primary key (school_id, session_id, number),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id)
);

select keep_to_school(array['room', 'session', 'session_competency', 'session_date', 'session_step']::regclass[]);
