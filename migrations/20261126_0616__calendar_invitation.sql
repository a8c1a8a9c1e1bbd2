-- What stands in somebody's calendar of a date: by the newest mail that brought it. Its UID is made of the date and the person, so it never changes.
create table calendar_invitation (
  school_id uuid not null references school (id),
  date_id uuid not null,
  person_id uuid not null,
  method text not null constraint invitation_asks_or_cancels check (method in ('REQUEST', 'CANCEL')),
  sequence integer not null constraint invitation_counts_from_nothing check (sequence >= 0), -- a calendar takes only a higher one
  said text not null, -- hash of the time, the place and the name that it said
  written_at timestamptz not null,
  primary key (school_id, date_id, person_id),
  foreign key (school_id, date_id) references session_date (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school(array['calendar_invitation']::regclass[]);
