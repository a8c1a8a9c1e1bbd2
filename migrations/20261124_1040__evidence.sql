-- Kept apart from evidence: never closes a gap. The newest counts as the person's view.
create table self_rating (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  competency_id uuid not null,
  level smallint not null check (level between 0 and 5),
  rated_on date not null,
  recorded_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);
create index self_rating_newest on self_rating (school_id, person_id, competency_id, recorded_at desc, id desc);

-- A dated fact about a person. What was handed in is never edited once it left 'draft': a correction supersedes it.
create table evidence (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null, -- about whom
  kind text not null,
  title text not null,
  note text,
  link text,
  occurred_on date not null, -- when the work was done, in the school's zone
  recorded_at timestamptz not null,
  recorded_by uuid not null, -- who entered it: the person, or a coordinator (grid, import)
  origin text not null check (origin in ('person', 'grid', 'import')),
  import_key text, -- the row of a past import: importing it again changes nothing
  supersedes uuid,
  refresh_up_to smallint check (refresh_up_to between 1 and 5), -- set: evidence marked refresh
  refreshed_events uuid[] not null default '{}',
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, supersedes) references evidence (school_id, id),
  constraint import_row_once unique (school_id, import_key)
);
create index evidence_of_person on evidence (school_id, person_id, occurred_on);

-- What the person claims it shows.
create table evidence_claim (
  school_id uuid not null references school (id),
  evidence_id uuid not null,
  competency_id uuid not null,
  level smallint not null check (level between 1 and 5),
  primary key (school_id, evidence_id, competency_id),
  foreign key (school_id, evidence_id) references evidence (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);
create index evidence_claim_of_competency on evidence_claim (school_id, competency_id, evidence_id);

-- The states evidence went through; the one with the highest number is where it stands.
create table evidence_state (
  school_id uuid not null references school (id),
  evidence_id uuid not null,
  number integer not null,
  state text not null constraint evidence_state_is_known
    check (state in ('draft', 'submitted', 'in_review', 'returned', 'accepted', 'rejected', 'superseded', 'revoked')),
  by_person_id uuid,
  at timestamptz not null,
  reason text,
  primary key (school_id, evidence_id, number),
  foreign key (school_id, evidence_id) references evidence (school_id, id)
);

-- One rater's judgement. Raters stay side by side; a later row withdraws, none overwrites.
create table appraisal (
  school_id uuid not null references school (id),
  id uuid not null,
  evidence_id uuid not null,
  competency_id uuid not null,
  rater_person_id uuid not null,
  level smallint not null check (level between 0 and 5),
  note text,
  recorded_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, evidence_id) references evidence (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id),
  foreign key (school_id, rater_person_id) references person (school_id, id)
);
create index appraisal_of_evidence on appraisal (school_id, evidence_id);
create table appraisal_withdrawal (
  school_id uuid not null references school (id),
  appraisal_id uuid not null,
  by_person_id uuid not null,
  at timestamptz not null,
  reason text not null,
  primary key (school_id, appraisal_id),
  foreign key (school_id, appraisal_id) references appraisal (school_id, id)
);

-- Raters reach the evidence that was passed to them.
create table evidence_passing (
  school_id uuid not null references school (id),
  evidence_id uuid not null,
  to_person_id uuid not null,
  passed_by uuid not null,
  passed_at timestamptz not null,
  primary key (school_id, evidence_id, to_person_id),
  foreign key (school_id, evidence_id) references evidence (school_id, id),
  foreign key (school_id, to_person_id) references person (school_id, id)
);
create index evidence_passed_to on evidence_passing (school_id, to_person_id);

-- Content-addressed files: the store holds the bytes once a school under their SHA-256.
create table file (
  school_id uuid not null references school (id),
  id uuid not null,
  sha256 text not null,
  size bigint not null,
  name text not null,
  type text not null, -- sniffed, never the browser's word
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, uploaded_by) references person (school_id, id)
);
create table evidence_file (
  school_id uuid not null references school (id),
  evidence_id uuid not null,
  file_id uuid not null,
  position smallint not null,
  primary key (school_id, evidence_id, file_id),
  foreign key (school_id, evidence_id) references evidence (school_id, id),
  foreign key (school_id, file_id) references file (school_id, id)
);

-- Projection, rebuilt from the facts at any time: for each level the newest date that proved at least it.
-- Never anything that time changes.
create table attainment (
  school_id uuid not null references school (id),
  person_id uuid not null, -- the kept person of a merge
  competency_id uuid not null,
  assessed_on date not null, -- newest accepted appraisal, at whatever level, 0 too
  proved_1 date,
  proved_2 date,
  proved_3 date,
  proved_4 date,
  proved_5 date,
  cleared jsonb not null default '{}', -- {"<level>": [currency event ids cleared by a refresh]}
  primary key (school_id, person_id, competency_id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, competency_id) references competency (school_id, id)
);
create index attainment_of_competency on attainment (school_id, competency_id);

select keep_to_school(array['self_rating', 'evidence', 'evidence_claim', 'evidence_state', 'appraisal', 'appraisal_withdrawal', 'evidence_passing',
  'file', 'evidence_file', 'attainment']::regclass[]);
