-- When guests are free, by the clocks of their zone; what is worked out from it is kept nowhere.
alter table guest add column availability text not null default 'any_time' constraint availability_is_known check (availability in ('any_time', 'only_these')),
  add column availability_said_at timestamptz; -- null: they have said nothing of it yet

-- Every week.
create table guest_rule (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  weekdays smallint[] not null constraint weekdays_are_days check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]), -- 1: Monday
  from_minute smallint not null, -- of the day
  until_minute smallint not null,
  free boolean not null,
  started_on date,
  finished_on date, -- the last day on which it holds
  primary key (school_id, id),
  foreign key (school_id, person_id) references guest (school_id, person_id),
  constraint rule_is_within_a_day check (from_minute >= 0 and from_minute < until_minute and until_minute <= 1440),
  constraint rule_ends_after_it_starts check (finished_on >= started_on)
);
create index guest_rule_of on guest_rule (school_id, person_id);

-- Once.
create table guest_exception (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  from_day date not null,
  from_minute smallint not null,
  until_day date not null,
  until_minute smallint not null,
  free boolean not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references guest (school_id, person_id),
  constraint exception_is_by_the_clock check (from_minute between 0 and 1439 and until_minute between 1 and 1440),
  constraint exception_ends_after_it_starts check ((until_day, until_minute) > (from_day, from_minute))
);
create index guest_exception_of on guest_exception (school_id, person_id, until_day);

-- A calendar's busy times, as it was read; read again it takes the place of what it said before. What events are called is not kept.
create table guest_calendar (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  name text not null,
  read_at timestamptz not null,
  primary key (school_id, id),
  constraint calendar_named_once unique (school_id, person_id, name),
  foreign key (school_id, person_id) references guest (school_id, person_id)
);
create table guest_busy (
  school_id uuid not null references school (id),
  calendar_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (school_id, calendar_id, starts_at),
  foreign key (school_id, calendar_id) references guest_calendar (school_id, id) on delete cascade,
  constraint busy_ends_after_it_starts check (ends_at > starts_at)
);

select keep_to_school(array['guest_rule', 'guest_exception', 'guest_calendar', 'guest_busy']::regclass[]);
