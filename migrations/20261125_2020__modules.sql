-- Learning content. What a person goes through is a published version, which never changes; one draft a module is written on.
create table module (
  school_id uuid not null references school (id),
  id uuid not null,
  track text not null constraint track_is_known check (track in ('internal', 'external')),
  created_by uuid, -- null: the service, with the content that a school begins with
  created_at timestamptz not null,
  retired_at timestamptz, -- found no more; who has begun may finish
  primary key (school_id, id),
  foreign key (school_id, created_by) references person (school_id, id)
);

-- Saved as it is written. Whoever saves names the revision that they saw: what somebody else saved meanwhile is not overwritten.
create table module_draft (
  school_id uuid not null references school (id),
  module_id uuid not null,
  revision integer not null,
  content jsonb not null, -- server/modules/content.ts
  saved_by uuid, -- null: the service
  saved_at timestamptz not null,
  primary key (school_id, module_id),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, saved_by) references person (school_id, id)
);

create table module_version (
  school_id uuid not null references school (id),
  id uuid not null,
  module_id uuid not null,
  number integer not null,
  content jsonb not null,
  search text not null, -- titles and summaries in both languages, in small letters
  hours numeric(5, 2) not null,
  published_by uuid not null,
  published_at timestamptz not null,
  stays_current boolean not null, -- who finished the version before need not come again
  primary key (school_id, id),
  constraint version_published_once unique (school_id, module_id, number),
  foreign key (school_id, module_id) references module (school_id, id),
  foreign key (school_id, published_by) references person (school_id, id)
);

-- What a version proves: what a catalogue and a gap look for.
create table module_proof (
  school_id uuid not null references school (id),
  version_id uuid not null,
  competency_id uuid not null,
  from_level smallint not null check (from_level between 0 and 4), -- to be had before
  to_level smallint not null check (to_level between 1 and 5),
  primary key (school_id, version_id, competency_id),
  foreign key (school_id, version_id) references module_version (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);
create index module_proof_of_competency on module_proof (school_id, competency_id);

create function version_never_changes() returns trigger language plpgsql as $$
begin
  raise exception 'what was published never changes' using errcode = '42501';
end $$;
create trigger version_never_changes before update or delete on module_version for each row execute function version_never_changes();
create trigger version_never_changes before update or delete on module_proof for each row execute function version_never_changes();

-- Somebody goes through a version, once; on whatever device, in however many tabs, it is this one.
create table attempt (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  version_id uuid not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  evidence_id uuid, -- what it became
  primary key (school_id, id),
  constraint attempt_begun_once unique (school_id, person_id, version_id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, version_id) references module_version (school_id, id),
  foreign key (school_id, evidence_id) references evidence (school_id, id)
);
create index attempt_at_version on attempt (school_id, version_id);

create table attempt_item (
  school_id uuid not null references school (id),
  attempt_id uuid not null,
  item_id uuid not null, -- in the version's content
  seconds integer not null default 0 check (seconds >= 0), -- visible and active
  done_at timestamptz,
  seen_at timestamptz not null,
  primary key (school_id, attempt_id, item_id),
  foreign key (school_id, attempt_id) references attempt (school_id, id)
);

-- One try at a quiz: which questions were drawn and in what order, answers as they were given.
create table quiz_try (
  school_id uuid not null references school (id),
  id uuid not null,
  attempt_id uuid not null,
  item_id uuid not null,
  number integer not null,
  drawn jsonb not null, -- [{ "questionId", "optionIds": in the order shown }]
  started_at timestamptz not null,
  ended_at timestamptz,
  score numeric(5, 4), -- share of the points, once ended
  passed boolean,
  primary key (school_id, id),
  constraint quiz_tried_once unique (school_id, attempt_id, item_id, number),
  foreign key (school_id, attempt_id) references attempt (school_id, id)
);

create table quiz_answer (
  school_id uuid not null references school (id),
  try_id uuid not null,
  question_id uuid not null,
  answer jsonb not null,
  correct boolean not null,
  answered_at timestamptz not null,
  primary key (school_id, try_id, question_id), -- the first answer counts
  foreign key (school_id, try_id) references quiz_try (school_id, id)
);

alter table evidence drop constraint evidence_origin_check;
alter table evidence add constraint evidence_origin_check check (origin in ('person', 'grid', 'import', 'module'));

select keep_to_school(array['module', 'module_draft', 'module_version', 'module_proof', 'attempt', 'attempt_item', 'quiz_try', 'quiz_answer']::regclass[]);
