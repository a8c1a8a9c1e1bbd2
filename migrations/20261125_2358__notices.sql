-- What somebody is told: of a kind, about something. What it says is made when it is shown, so no name or title is kept here.
create table notice (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  about uuid not null,
  details jsonb not null default '{}', -- numbers, days and words of our own
  told_at timestamptz not null,
  read_at timestamptz,
  mail_after timestamptz, -- null: in the product alone
  mailed_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
-- told again before it was read it is one
create unique index notice_unread_once on notice (school_id, person_id, kind, about) where read_at is null;
create index notice_newest on notice (school_id, person_id, told_at desc, id desc);
create index notice_about on notice (school_id, about) where read_at is null;
create index notice_old on notice (school_id, told_at);

-- How somebody wants to hear of a kind by mail, where they said so.
create table notice_choice (
  school_id uuid not null references school (id),
  person_id uuid not null,
  kind text not null,
  way text not null constraint notice_way_is_known check (way in ('at_once', 'daily', 'never')),
  chosen_at timestamptz not null,
  primary key (school_id, person_id, kind),
  foreign key (school_id, person_id) references person (school_id, id)
);

select keep_to_school(array['notice', 'notice_choice']::regclass[]);
