-- Every school has its own copy of a framework. case_id: the CASE identifier (UUID v4 or v5), an own column.
create table framework (
  school_id uuid not null references school (id),
  id uuid not null,
  case_id uuid not null,
  code text not null,
  urn text,
  title jsonb not null,
  description jsonb not null,
  creator text not null,
  version text not null,
  status text not null,
  changed_at timestamptz not null,
  primary key (school_id, id),
  constraint framework_case_id_once unique (school_id, case_id)
);

create table scale_level (
  school_id uuid not null references school (id),
  framework_id uuid not null,
  level smallint not null check (level between 0 and 5),
  case_id uuid,
  title jsonb not null,
  descriptor jsonb not null,
  chain_link jsonb,
  primary key (school_id, framework_id, level),
  foreign key (school_id, framework_id) references framework (school_id, id)
);

create table area (
  school_id uuid not null references school (id),
  id uuid not null,
  framework_id uuid not null,
  case_id uuid not null,
  code text not null,
  position smallint not null,
  title jsonb not null,
  description jsonb not null,
  level_descriptors jsonb not null, -- [{level, descriptor}]
  primary key (school_id, id),
  constraint area_code_once unique (school_id, framework_id, code),
  foreign key (school_id, framework_id) references framework (school_id, id)
);

create table competency (
  school_id uuid not null references school (id),
  id uuid not null,
  framework_id uuid not null,
  area_id uuid not null,
  case_id uuid not null,
  code text not null,
  position smallint not null,
  title jsonb not null,
  statement jsonb not null,
  level_descriptors jsonb not null, -- [{level, descriptor}]
  default_importance smallint not null check (default_importance between 1 and 5),
  event_kinds text[] not null,
  prerequisites uuid[] not null default '{}',
  primary key (school_id, id),
  constraint competency_code_once unique (school_id, framework_id, code),
  foreign key (school_id, framework_id) references framework (school_id, id),
  foreign key (school_id, area_id) references area (school_id, id)
);

create table half_life (
  school_id uuid not null references school (id),
  competency_id uuid not null,
  started_on date not null,
  finished_on date,
  days integer not null check (days > 0),
  basis text not null,
  primary key (school_id, competency_id, started_on),
  foreign key (school_id, competency_id) references competency (school_id, id)
);

-- A dated rule or tool change. recorded_on: known from that day ("as of"); withdrawn_on: no longer believed from that day.
create table currency_event (
  school_id uuid not null references school (id),
  id uuid not null,
  code text not null,
  effective_on date not null,
  grace_days integer not null check (grace_days >= 0),
  kinds text[] not null,
  title jsonb not null,
  summary jsonb not null,
  source jsonb not null,
  recorded_on date not null,
  withdrawn_on date,
  primary key (school_id, id),
  constraint currency_event_code_once unique (school_id, code)
);
create table currency_event_competency (
  school_id uuid not null references school (id),
  currency_event_id uuid not null,
  competency_id uuid not null,
  primary key (school_id, currency_event_id, competency_id),
  foreign key (school_id, currency_event_id) references currency_event (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);

create table profile (
  school_id uuid not null references school (id),
  id uuid not null,
  framework_id uuid not null,
  case_id uuid not null,
  code text not null,
  kind text not null check (kind in ('role', 'course', 'job')),
  is_default boolean not null,
  position smallint not null,
  title jsonb not null,
  description jsonb not null,
  primary key (school_id, id),
  constraint profile_code_once unique (school_id, framework_id, code),
  foreign key (school_id, framework_id) references framework (school_id, id)
);
create table profile_target (
  school_id uuid not null references school (id),
  profile_id uuid not null,
  competency_id uuid not null,
  started_on date not null,
  finished_on date,
  level smallint not null check (level between 1 and 5),
  importance smallint not null check (importance between 1 and 5),
  core boolean not null,
  primary key (school_id, profile_id, competency_id, started_on),
  foreign key (school_id, profile_id) references profile (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);

-- Which profiles a person holds: a period. With none the default profile applies.
create table profile_holding (
  school_id uuid not null references school (id),
  person_id uuid not null,
  profile_id uuid not null,
  started_on date not null,
  finished_on date,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (school_id, person_id, profile_id, started_on),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, profile_id) references profile (school_id, id)
);

select keep_to_school(array['framework', 'scale_level', 'area', 'competency', 'half_life', 'currency_event', 'currency_event_competency',
  'profile', 'profile_target', 'profile_holding']::regclass[]);
