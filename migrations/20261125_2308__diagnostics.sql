-- The questions that a version asks, beside it: what a diagnostic of an area may draw from.
alter table module_version add question_ids jsonb not null
  generated always as (jsonb_path_query_array(content, '$.items[*].quiz.questions[*].id')) stored;

-- Somebody answers a diagnostic of an area; on whatever device, in however many tabs, it is this one.
create table diagnostic_try (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  area_id uuid not null,
  -- [{ "questionId", "versionId", "competencyId", "fromLevel", "toLevel", "optionIds": in the order shown }]
  drawn jsonb not null,
  started_on date not null, -- days of the school
  started_at timestamptz not null,
  ended_on date,
  ended_at timestamptz,
  placed jsonb, -- [{ "competencyId", "level": null for no judgement, "right", "asked", "shows" }], once ended
  evidence_id uuid, -- what it became
  primary key (school_id, id),
  constraint diagnostic_begun_once_a_day unique (school_id, person_id, area_id, started_on),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, area_id) references area (school_id, id),
  foreign key (school_id, evidence_id) references evidence (school_id, id)
);

create table diagnostic_answer (
  school_id uuid not null references school (id),
  try_id uuid not null,
  question_id uuid not null,
  answer jsonb not null, -- without options and text: "I don't know"
  correct boolean not null,
  answered_at timestamptz not null,
  primary key (school_id, try_id, question_id), -- the first answer counts
  foreign key (school_id, try_id) references diagnostic_try (school_id, id)
);

alter table evidence drop constraint evidence_origin_check;
alter table evidence add constraint evidence_origin_check check (origin in ('person', 'grid', 'import', 'module', 'diagnostic'));

select keep_to_school(array['diagnostic_try', 'diagnostic_answer']::regclass[]);
