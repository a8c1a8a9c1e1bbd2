-- Modules given to people, each with the reason at that moment. What many are given at once is planned first: who, why, and what came of it.
create table assign_batch (
  school_id uuid not null references school (id),
  id uuid not null,
  module_id uuid not null,
  due_on date not null,
  note text, -- what the teachers are told beside the reason
  competency_id uuid, -- only whoever lacks this; null: whoever was chosen
  below smallint check (below between 1 and 5), -- only whoever is below this level; null: below their target
  out_of_reach integer not null, -- chosen, but nobody whom the planner reaches
  planned_by uuid not null,
  planned_at timestamptz not null,
  given_at timestamptz, -- null: only looked at
  finished_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id),
  foreign key (school_id, planned_by) references person (school_id, id)
);
create index assign_batch_by_planner on assign_batch (school_id, planned_by);

create table assign_batch_row (
  school_id uuid not null references school (id),
  batch_id uuid not null,
  person_id uuid not null,
  planned text not null constraint planned_is_known check (planned in ('assign', 'finished', 'satisfied', 'assigned', 'publisher')),
  why jsonb not null, -- server/assignments/giving/rules.ts
  hours numeric(5, 2) not null,
  over_load boolean not null,
  clashing boolean not null,
  became text constraint became_is_known check (became in ('assign', 'finished', 'satisfied', 'assigned', 'publisher', 'left_out')), -- null: not yet
  primary key (school_id, batch_id, person_id),
  foreign key (school_id, batch_id) references assign_batch (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
create index assign_batch_row_waiting on assign_batch_row (school_id, batch_id, person_id) where became is null;

create table assignment (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  module_id uuid not null,
  batch_id uuid not null,
  due_on date not null,
  hours numeric(5, 2) not null,
  why jsonb not null, -- how they stood when it was given
  given_by uuid not null,
  given_at timestamptz not null,
  closed_at timestamptz, -- null: still to be done
  primary key (school_id, id),
  constraint assigned_once_by_a_batch unique (school_id, batch_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, batch_id) references assign_batch (school_id, id),
  foreign key (school_id, given_by) references person (school_id, id)
);
create unique index assigned_once_at_a_time on assignment (school_id, person_id, module_id) where closed_at is null;

select keep_to_school(array['assign_batch', 'assign_batch_row', 'assignment']::regclass[]);
