-- Rules by which a module is given to whoever comes to meet what they ask. What one says is a version; a change is the next one.
create table assignment_rule (
  school_id uuid not null references school (id),
  id uuid not null,
  state text not null constraint rule_state_is_known check (state in ('active', 'paused', 'ended')),
  version integer not null, -- the one in force
  looked_on date not null, -- the last day on which it went through everybody
  primary key (school_id, id)
);
create index assignment_rule_to_look on assignment_rule (school_id, looked_on) where state = 'active';

create table assignment_rule_version (
  school_id uuid not null references school (id),
  rule_id uuid not null,
  number integer not null,
  name text not null,
  module_id uuid not null,
  profile_ids uuid[] not null, -- whoever holds one of these; none: whatever they hold
  cohort_ids uuid[] not null, -- and is in one of these, a school's own or a course's; none: wherever they are
  competency_id uuid, -- and lacks this; null: something that the module proves or renews
  below smallint check (below between 1 and 5), -- and is below this level; null: below their target
  due_in_days integer not null,
  note text, -- what the teachers are told beside the reason
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (school_id, rule_id, number),
  foreign key (school_id, rule_id) references assignment_rule (school_id, id),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id),
  foreign key (school_id, set_by) references person (school_id, id)
);

-- What became of a rule, as later rows.
create table assignment_rule_step (
  school_id uuid not null references school (id),
  rule_id uuid not null,
  number integer not null,
  kind text not null constraint rule_step_is_known check (kind in ('started', 'changed', 'paused', 'resumed', 'ended')),
  version integer, -- started, changed: what it says from then on
  at timestamptz not null,
  by_person_id uuid not null,
  primary key (school_id, rule_id, number),
  foreign key (school_id, rule_id) references assignment_rule (school_id, id),
  foreign key (school_id, rule_id, version) references assignment_rule_version (school_id, rule_id, number),
  foreign key (school_id, by_person_id) references person (school_id, id)
);

select keep_to_school(array['assignment_rule', 'assignment_rule_version', 'assignment_rule_step']::regclass[]);

alter table assign_batch
  add rule_id uuid, -- by which it was given
  add rule_version integer,
  add proposes jsonb, -- a dry run of a rule: what it would say (server/assignments/by-rule/queries.ts)
  add foreign key (school_id, rule_id, rule_version) references assignment_rule_version (school_id, rule_id, number);
create index assign_batch_by_rule on assign_batch (school_id, rule_id) where rule_id is not null;

alter table assign_batch_row
  drop constraint planned_is_known,
  add constraint planned_is_known check (planned in ('assign', 'finished', 'satisfied', 'assigned', 'publisher', 'given_before')),
  drop constraint became_is_known,
  add constraint became_is_known check (became in ('assign', 'finished', 'satisfied', 'assigned', 'publisher', 'given_before', 'left_out'));
