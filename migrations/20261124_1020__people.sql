create table person (
  school_id uuid not null references school (id),
  id uuid not null,
  name text, -- null: the LMS gave none
  email text,
  language text, -- 'en' or 'zh-Hans', chosen by hand; null follows the launch
  zone text,
  test boolean not null default false, -- an LMS TestUser: left out of statistics
  created_at timestamptz not null,
  first_visit_done_at timestamptz, -- chose what they teach and rated themselves (or said "later")
  -- another identity of somebody already known: set by a merge, cleared when it is undone; the facts stay where they were recorded
  merged_into uuid,
  primary key (school_id, id),
  foreign key (school_id, merged_into) references person (school_id, id),
  constraint person_is_not_merged_into_itself check (merged_into <> id)
);
create index person_merged on person (school_id, merged_into) where merged_into is not null;

-- Who an LMS says somebody is: unique by (school, LMS, sub), never by client id or e-mail.
create table identity (
  school_id uuid not null references school (id),
  id uuid not null,
  lms_id uuid not null,
  sub text not null,
  person_id uuid not null, -- as first recorded; follow person.merged_into
  created_at timestamptz not null,
  last_launch_at timestamptz not null,
  primary key (school_id, id),
  constraint identity_once_per_lms unique (school_id, lms_id, sub),
  foreign key (school_id, person_id) references person (school_id, id)
);

create table person_merge (
  school_id uuid not null references school (id),
  id uuid not null,
  kept_person_id uuid not null,
  merged_person_id uuid not null,
  merged_by uuid not null,
  merged_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, kept_person_id) references person (school_id, id),
  foreign key (school_id, merged_person_id) references person (school_id, id)
);
create unique index person_merged_once on person_merge (school_id, merged_person_id) where undone_at is null;

-- An LTI context that somebody launched from.
create table course (
  school_id uuid not null references school (id),
  id uuid not null,
  lms_id uuid not null,
  context_id text not null,
  kind text not null check (kind in ('course', 'account', 'other')),
  title text,
  label text,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (school_id, id),
  constraint course_once_per_lms unique (school_id, lms_id, context_id)
);

-- Marked for professional development: a period. Unmarking ends authority at once.
create table course_marking (
  school_id uuid not null references school (id),
  id uuid not null,
  course_id uuid not null,
  marked_by uuid, -- null: the command line
  marked_at timestamptz not null,
  unmarked_by uuid,
  unmarked_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, course_id) references course (school_id, id)
);
create unique index course_marked_once on course_marking (school_id, course_id) where unmarked_at is null;

-- What launches said of a person in a course: the newest launch counts.
create table enrolment (
  school_id uuid not null references school (id),
  course_id uuid not null,
  person_id uuid not null,
  roles text[] not null,
  first_launch_at timestamptz not null,
  last_launch_at timestamptz not null,
  primary key (school_id, course_id, person_id),
  foreign key (school_id, course_id) references course (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
create index enrolment_by_person on enrolment (school_id, person_id);

-- The operator's word that this Instructor of this marked course is its coordinator.
create table coordinator_confirmation (
  school_id uuid not null references school (id),
  id uuid not null,
  course_id uuid not null,
  person_id uuid not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, course_id) references course (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
create unique index coordinator_confirmed_once on coordinator_confirmation (school_id, course_id, person_id) where ended_at is null;

-- School-wide authority, with giver, time and end.
create table role_grant (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  role text not null constraint grant_of_a_known_role check (role in ('coordinator', 'rater', 'operator')),
  given_by uuid,
  given_at timestamptz not null,
  ends_at timestamptz, -- as given
  ended_by uuid,
  ended_at timestamptz, -- taken back before that
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
create unique index role_granted_once on role_grant (school_id, person_id, role) where ended_at is null;

-- A signed-in browser.
create table visit (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  course_id uuid,
  deployment_id uuid not null,
  course_roles text[] not null,
  language text not null,
  high_contrast boolean not null default false,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, course_id) references course (school_id, id)
);

-- 128 random bits, shown once at the end of a registration; makes the first operator.
create table set_up_code (
  school_id uuid not null references school (id),
  hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_by uuid,
  consumed_at timestamptz,
  primary key (school_id, hash)
);
create table set_up_try (
  school_id uuid not null references school (id),
  person_id uuid not null,
  tries integer not null,
  last_at timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id)
);

select keep_to_school(array['person', 'identity', 'person_merge', 'course', 'course_marking', 'enrolment', 'coordinator_confirmation',
  'role_grant', 'visit', 'set_up_code', 'set_up_try']::regclass[]);
