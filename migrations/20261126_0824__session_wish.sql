-- A teacher would like a session for one of their gaps. Whether it is settled (they have a seat for it, or the gap is closed) is worked out.
create table session_wish (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  competency_id uuid not null,
  asked_at timestamptz not null,
  withdrawn_at timestamptz, -- or, once it was settled, asked anew
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);
create unique index wish_is_asked_once on session_wish (school_id, person_id, competency_id) where withdrawn_at is null;

select keep_to_school(array['session_wish']::regclass[]);
