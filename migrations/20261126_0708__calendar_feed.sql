-- A link by which somebody's calendar follows their sessions: one at a time, of which only the hash is kept.
create table calendar_feed (
  school_id uuid not null references school (id),
  person_id uuid not null,
  hash bytea not null,
  made_at timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id)
);
create unique index calendar_feed_of_link on calendar_feed (school_id, hash);
select keep_to_school(array['calendar_feed']::regclass[]);
