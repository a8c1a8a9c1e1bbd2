-- Generated from the migrations: do not edit.

-- 20261124_1000__schools
-- 20261124_1010__lti
-- 20261124_1020__people
-- 20261124_1030__competencies
-- 20261124_1040__evidence
-- 20261124_1100__framework_version
-- 20261124_1100__visit__add_administrator
-- 20261124_1110__gap_facts
-- 20261124_1120__visit_standing
-- 20261125_1210__half_life__basis_by_language
-- 20261125_1231__evidence_waiting
-- 20261125_1232__identity__by_person
-- 20261125_1640__visit_standing__name
-- 20261125_1815__event__uploads
-- 20261125_2020__modules
-- 20261125_2025__used_login
-- 20261125_2033__module_version__add_head
-- 20261125_2035__visit__begin_and_enter
-- 20261125_2228__catalogue_version
-- 20261125_2232__mail
-- 20261125_2245__upload
-- 20261125_2251__evidence__add_task
-- 20261125_2252__module_version__add_tasks_to_head
-- 20261125_2308__diagnostics
-- 20261125_2334__cohorts
-- 20261125_2349__module_file
-- 20261125_2354__assignments
-- 20261125_2355__assignment_step
-- 20261125_2358__notices
-- 20261125_2359__review_deputy
-- 20261126_0150__assign_batch__cohorts
-- 20261126_0155__lesson_design
-- 20261126_0156__file__add_pixels
-- 20261126_0205__assignment_rules
-- 20261126_0216__attempt_item__add_watched_at
-- 20261126_0232__upload__add_hold
-- 20261126_0240__module_cohort
-- 20261126_0256__course__cohort_name
-- 20261126_0506__guest
-- 20261126_0514__sessions
-- 20261126_0526__module__languages
-- 20261126_0547__mail__add_secret
-- 20261126_0548__guest_link
-- 20261126_0553__visit__begin_with_login
-- 20261126_0559__bookings
-- 20261126_0616__calendar_invitation
-- 20261126_0624__session_proposal
-- 20261126_0640__attendance
-- 20261126_0643__visit__goes_on_while_uploading
-- 20261126_0644__session_material
-- 20261126_0646__guest_availability
-- 20261126_0647__guest_code
-- 20261126_0658__consent
-- 20261126_0708__calendar_feed
-- 20261126_0822__session_material__in_module
-- 20261126_0824__session_wish
-- 20261126_0826__endorsement
-- 20261126_0910__hours_statement
-- 20261126_0924__session_material__captions_of
-- 20261126_0925__demand_count
-- 20261126_0955__attendance__by_report
-- 20261126_1005__session_feedback
-- 20261126_1011__session_thanks
-- 20261126_1033__session_chase
-- 20261126_1037__session_material__chapters
-- 20261126_1142__session_step__unable
-- 20261126_1304__visit__of_person
-- 20261126_1312__session_material__closed_told
-- 20261126_1526__module_version__waits_for_review
-- 20261126_1910__assignment_step__reopened
-- 20261126_1930__registration_link__add_school_zone
-- 20261126_2245__module_facts__parts_done
-- 20261127_0410__evidence_waiting__recorded
-- 20261127_0425__attempt__add_number
-- 20261127_0440__evidence__add_revision
-- 20261127_0445__upload__come

create table appraisal (
  school_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  competency_id uuid not null,
  rater_person_id uuid not null,
  level smallint not null,
  note text,
  recorded_at timestamp with time zone not null,
  constraint appraisal_level_check CHECK (((level >= 0) AND (level <= 5))),
  constraint appraisal_pkey PRIMARY KEY (school_id, id),
  constraint appraisal_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint appraisal_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint appraisal_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint appraisal_school_id_rater_person_id_fkey FOREIGN KEY (school_id, rater_person_id) REFERENCES person(school_id, id)
);
CREATE INDEX appraisal_of_evidence ON public.appraisal USING btree (school_id, evidence_id);
alter table appraisal enable row level security;
alter table appraisal force row level security;
create policy own_school on appraisal using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table appraisal_withdrawal (
  school_id uuid not null,
  appraisal_id uuid not null,
  by_person_id uuid not null,
  at timestamp with time zone not null,
  reason text not null,
  constraint appraisal_withdrawal_pkey PRIMARY KEY (school_id, appraisal_id),
  constraint appraisal_withdrawal_school_id_appraisal_id_fkey FOREIGN KEY (school_id, appraisal_id) REFERENCES appraisal(school_id, id),
  constraint appraisal_withdrawal_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table appraisal_withdrawal enable row level security;
alter table appraisal_withdrawal force row level security;
create policy own_school on appraisal_withdrawal using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table area (
  school_id uuid not null,
  id uuid not null,
  framework_id uuid not null,
  case_id uuid not null,
  code text not null,
  "position" smallint not null,
  title jsonb not null,
  description jsonb not null,
  level_descriptors jsonb not null,
  constraint area_code_once UNIQUE (school_id, framework_id, code),
  constraint area_pkey PRIMARY KEY (school_id, id),
  constraint area_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint area_school_id_framework_id_fkey FOREIGN KEY (school_id, framework_id) REFERENCES framework(school_id, id)
);
alter table area enable row level security;
alter table area force row level security;
create policy own_school on area using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table assign_batch (
  school_id uuid not null,
  id uuid not null,
  module_id uuid not null,
  due_on date not null,
  note text,
  competency_id uuid,
  below smallint,
  out_of_reach integer not null,
  planned_by uuid not null,
  planned_at timestamp with time zone not null,
  given_at timestamp with time zone,
  finished_at timestamp with time zone,
  cohort_ids uuid[] not null default '{}'::uuid[],
  rule_id uuid,
  rule_version integer,
  proposes jsonb,
  constraint assign_batch_below_check CHECK (((below >= 1) AND (below <= 5))),
  constraint assign_batch_pkey PRIMARY KEY (school_id, id),
  constraint assign_batch_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint assign_batch_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint assign_batch_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id),
  constraint assign_batch_school_id_planned_by_fkey FOREIGN KEY (school_id, planned_by) REFERENCES person(school_id, id),
  constraint assign_batch_school_id_rule_id_rule_version_fkey FOREIGN KEY (school_id, rule_id, rule_version) REFERENCES assignment_rule_version(school_id, rule_id, number)
);
CREATE INDEX assign_batch_by_planner ON public.assign_batch USING btree (school_id, planned_by);
CREATE INDEX assign_batch_by_rule ON public.assign_batch USING btree (school_id, rule_id) WHERE (rule_id IS NOT NULL);
alter table assign_batch enable row level security;
alter table assign_batch force row level security;
create policy own_school on assign_batch using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table assign_batch_row (
  school_id uuid not null,
  batch_id uuid not null,
  person_id uuid not null,
  planned text not null,
  why jsonb not null,
  hours numeric(5,2) not null,
  over_load boolean not null,
  clashing boolean not null,
  became text,
  constraint assign_batch_row_pkey PRIMARY KEY (school_id, batch_id, person_id),
  constraint assign_batch_row_school_id_batch_id_fkey FOREIGN KEY (school_id, batch_id) REFERENCES assign_batch(school_id, id),
  constraint assign_batch_row_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint assign_batch_row_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint became_is_known CHECK ((became = ANY (ARRAY['assign'::text, 'finished'::text, 'satisfied'::text, 'assigned'::text, 'publisher'::text, 'given_before'::text, 'left_out'::text]))),
  constraint planned_is_known CHECK ((planned = ANY (ARRAY['assign'::text, 'finished'::text, 'satisfied'::text, 'assigned'::text, 'publisher'::text, 'given_before'::text])))
);
CREATE INDEX assign_batch_row_waiting ON public.assign_batch_row USING btree (school_id, batch_id, person_id) WHERE (became IS NULL);
alter table assign_batch_row enable row level security;
alter table assign_batch_row force row level security;
create policy own_school on assign_batch_row using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table assignment (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  module_id uuid not null,
  batch_id uuid not null,
  due_on date not null,
  hours numeric(5,2) not null,
  why jsonb not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  waived_until date,
  closed_as text,
  constraint assigned_once_by_a_batch UNIQUE (school_id, batch_id, person_id),
  constraint assignment_pkey PRIMARY KEY (school_id, id),
  constraint assignment_school_id_batch_id_fkey FOREIGN KEY (school_id, batch_id) REFERENCES assign_batch(school_id, id),
  constraint assignment_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint assignment_school_id_given_by_fkey FOREIGN KEY (school_id, given_by) REFERENCES person(school_id, id),
  constraint assignment_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id),
  constraint assignment_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint closed_as_is_known CHECK ((closed_as = ANY (ARRAY['withdrawn'::text, 'completed'::text, 'satisfied'::text]))),
  constraint closed_says_as_what CHECK (((closed_at IS NULL) = (closed_as IS NULL)))
);
CREATE INDEX assignment_of_person ON public.assignment USING btree (school_id, person_id);
CREATE UNIQUE INDEX assigned_once_at_a_time ON public.assignment USING btree (school_id, person_id, module_id) WHERE (closed_at IS NULL);
alter table assignment enable row level security;
alter table assignment force row level security;
create policy own_school on assignment using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table assignment_rule (
  school_id uuid not null,
  id uuid not null,
  state text not null,
  version integer not null,
  looked_on date not null,
  constraint assignment_rule_pkey PRIMARY KEY (school_id, id),
  constraint assignment_rule_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint rule_state_is_known CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'ended'::text])))
);
CREATE INDEX assignment_rule_to_look ON public.assignment_rule USING btree (school_id, looked_on) WHERE (state = 'active'::text);
alter table assignment_rule enable row level security;
alter table assignment_rule force row level security;
create policy own_school on assignment_rule using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table assignment_rule_step (
  school_id uuid not null,
  rule_id uuid not null,
  number integer not null,
  kind text not null,
  version integer,
  at timestamp with time zone not null,
  by_person_id uuid not null,
  constraint assignment_rule_step_pkey PRIMARY KEY (school_id, rule_id, number),
  constraint assignment_rule_step_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint assignment_rule_step_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint assignment_rule_step_school_id_rule_id_fkey FOREIGN KEY (school_id, rule_id) REFERENCES assignment_rule(school_id, id),
  constraint assignment_rule_step_school_id_rule_id_version_fkey FOREIGN KEY (school_id, rule_id, version) REFERENCES assignment_rule_version(school_id, rule_id, number),
  constraint rule_step_is_known CHECK ((kind = ANY (ARRAY['started'::text, 'changed'::text, 'paused'::text, 'resumed'::text, 'ended'::text])))
);
alter table assignment_rule_step enable row level security;
alter table assignment_rule_step force row level security;
create policy own_school on assignment_rule_step using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table assignment_rule_version (
  school_id uuid not null,
  rule_id uuid not null,
  number integer not null,
  name text not null,
  module_id uuid not null,
  profile_ids uuid[] not null,
  cohort_ids uuid[] not null,
  competency_id uuid,
  below smallint,
  due_in_days integer not null,
  note text,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint assignment_rule_version_below_check CHECK (((below >= 1) AND (below <= 5))),
  constraint assignment_rule_version_pkey PRIMARY KEY (school_id, rule_id, number),
  constraint assignment_rule_version_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint assignment_rule_version_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint assignment_rule_version_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id),
  constraint assignment_rule_version_school_id_rule_id_fkey FOREIGN KEY (school_id, rule_id) REFERENCES assignment_rule(school_id, id),
  constraint assignment_rule_version_school_id_set_by_fkey FOREIGN KEY (school_id, set_by) REFERENCES person(school_id, id)
);
alter table assignment_rule_version enable row level security;
alter table assignment_rule_version force row level security;
create policy own_school on assignment_rule_version using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table assignment_step (
  school_id uuid not null,
  assignment_id uuid not null,
  number integer not null,
  kind text not null,
  at timestamp with time zone not null,
  by_person_id uuid,
  until date,
  reason text,
  evidence_id uuid,
  constraint assignment_step_pkey PRIMARY KEY (school_id, assignment_id, number),
  constraint assignment_step_school_id_assignment_id_fkey FOREIGN KEY (school_id, assignment_id) REFERENCES assignment(school_id, id),
  constraint assignment_step_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint assignment_step_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint assignment_step_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint step_is_known CHECK ((kind = ANY (ARRAY['extended'::text, 'waived'::text, 'withdrawn'::text, 'completed'::text, 'satisfied'::text, 'reopened'::text])))
);
alter table assignment_step enable row level security;
alter table assignment_step force row level security;
create policy own_school on assignment_step using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table attainment (
  school_id uuid not null,
  person_id uuid not null,
  competency_id uuid not null,
  assessed_on date not null,
  proved_1 date,
  proved_2 date,
  proved_3 date,
  proved_4 date,
  proved_5 date,
  cleared jsonb not null default '{}'::jsonb,
  constraint attainment_pkey PRIMARY KEY (school_id, person_id, competency_id),
  constraint attainment_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint attainment_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint attainment_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE INDEX attainment_of_competency ON public.attainment USING btree (school_id, competency_id);
alter table attainment enable row level security;
alter table attainment force row level security;
create policy own_school on attainment using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table attempt (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  version_id uuid not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  evidence_id uuid,
  number smallint not null default 1,
  constraint attempt_begun_once UNIQUE (school_id, person_id, version_id, number),
  constraint attempt_number_check CHECK ((number >= 1)),
  constraint attempt_pkey PRIMARY KEY (school_id, id),
  constraint attempt_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint attempt_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint attempt_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint attempt_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES module_version(school_id, id)
);
CREATE INDEX attempt_at_version ON public.attempt USING btree (school_id, version_id);
CREATE INDEX attempt_of_evidence ON public.attempt USING btree (school_id, evidence_id) WHERE (evidence_id IS NOT NULL);
alter table attempt enable row level security;
alter table attempt force row level security;
create policy own_school on attempt using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table attempt_item (
  school_id uuid not null,
  attempt_id uuid not null,
  item_id uuid not null,
  seconds integer not null default 0,
  done_at timestamp with time zone,
  seen_at timestamp with time zone not null,
  "position" integer,
  watched jsonb,
  watched_at timestamp with time zone,
  constraint attempt_item_pkey PRIMARY KEY (school_id, attempt_id, item_id),
  constraint attempt_item_position_check CHECK (("position" >= 0)),
  constraint attempt_item_school_id_attempt_id_fkey FOREIGN KEY (school_id, attempt_id) REFERENCES attempt(school_id, id),
  constraint attempt_item_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint attempt_item_seconds_check CHECK ((seconds >= 0))
);
alter table attempt_item enable row level security;
alter table attempt_item force row level security;
create policy own_school on attempt_item using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table attendance (
  school_id uuid not null,
  id uuid not null,
  date_id uuid not null,
  person_id uuid not null,
  state text not null,
  source text not null,
  at timestamp with time zone not null,
  by_person_id uuid not null,
  constraint attendance_is_known CHECK ((state = ANY (ARRAY['full'::text, 'part'::text, 'no_show'::text, 'excused'::text]))),
  constraint attendance_pkey PRIMARY KEY (school_id, id),
  constraint attendance_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint attendance_school_id_date_id_fkey FOREIGN KEY (school_id, date_id) REFERENCES session_date(school_id, id),
  constraint attendance_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint attendance_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint attendance_source_is_known CHECK ((source = ANY (ARRAY['list'::text, 'code'::text, 'report'::text])))
);
CREATE INDEX attendance_of_date ON public.attendance USING btree (school_id, date_id, person_id);
alter table attendance enable row level security;
alter table attendance force row level security;
create policy own_school on attendance using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table attendance_code (
  school_id uuid not null,
  id uuid not null,
  date_id uuid not null,
  code text not null,
  opened_at timestamp with time zone not null,
  opened_by uuid not null,
  closes_at timestamp with time zone not null,
  constraint attendance_code_pkey PRIMARY KEY (school_id, id),
  constraint attendance_code_school_id_date_id_fkey FOREIGN KEY (school_id, date_id) REFERENCES session_date(school_id, id),
  constraint attendance_code_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint attendance_code_school_id_opened_by_fkey FOREIGN KEY (school_id, opened_by) REFERENCES person(school_id, id)
);
CREATE INDEX attendance_code_of_date ON public.attendance_code USING btree (school_id, date_id, opened_at);
alter table attendance_code enable row level security;
alter table attendance_code force row level security;
create policy own_school on attendance_code using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table attendance_try (
  school_id uuid not null,
  date_id uuid not null,
  person_id uuid not null,
  tries integer not null,
  constraint attendance_try_pkey PRIMARY KEY (school_id, date_id, person_id),
  constraint attendance_try_school_id_date_id_fkey FOREIGN KEY (school_id, date_id) REFERENCES session_date(school_id, id),
  constraint attendance_try_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint attendance_try_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
alter table attendance_try enable row level security;
alter table attendance_try force row level security;
create policy own_school on attendance_try using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table booking (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  state text not null,
  gap smallint not null,
  begun_at timestamp with time zone not null,
  begun_by uuid not null,
  booked_at timestamp with time zone,
  offered_until timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  late boolean not null default false,
  reason text,
  evidence_id uuid,
  constraint booking_ends_with_its_state CHECK (((ended_at IS NULL) = (state = ANY (ARRAY['booked'::text, 'waiting'::text, 'offered'::text])))),
  constraint booking_pkey PRIMARY KEY (school_id, id),
  constraint booking_school_id_begun_by_fkey FOREIGN KEY (school_id, begun_by) REFERENCES person(school_id, id),
  constraint booking_school_id_ended_by_fkey FOREIGN KEY (school_id, ended_by) REFERENCES person(school_id, id),
  constraint booking_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint booking_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint booking_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint booking_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id),
  constraint booking_state_is_known CHECK ((state = ANY (ARRAY['booked'::text, 'waiting'::text, 'offered'::text, 'cancelled'::text, 'passed'::text, 'lapsed'::text, 'removed'::text, 'called_off'::text]))),
  constraint offer_says_until_when CHECK (((state <> 'offered'::text) OR (offered_until IS NOT NULL))),
  constraint seat_says_since_when CHECK (((state <> 'booked'::text) OR (booked_at IS NOT NULL)))
);
CREATE INDEX booking_of_person ON public.booking USING btree (school_id, person_id);
CREATE UNIQUE INDEX person_has_one_place ON public.booking USING btree (school_id, session_id, person_id) WHERE (ended_at IS NULL);
alter table booking enable row level security;
alter table booking force row level security;
create policy own_school on booking using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table calendar_feed (
  school_id uuid not null,
  person_id uuid not null,
  hash bytea not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (school_id, person_id),
  constraint calendar_feed_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint calendar_feed_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE UNIQUE INDEX calendar_feed_of_link ON public.calendar_feed USING btree (school_id, hash);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy own_school on calendar_feed using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table calendar_invitation (
  school_id uuid not null,
  date_id uuid not null,
  person_id uuid not null,
  method text not null,
  sequence integer not null,
  said text not null,
  written_at timestamp with time zone not null,
  constraint calendar_invitation_pkey PRIMARY KEY (school_id, date_id, person_id),
  constraint calendar_invitation_school_id_date_id_fkey FOREIGN KEY (school_id, date_id) REFERENCES session_date(school_id, id),
  constraint calendar_invitation_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint calendar_invitation_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint invitation_asks_or_cancels CHECK ((method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text]))),
  constraint invitation_counts_from_nothing CHECK ((sequence >= 0))
);
alter table calendar_invitation enable row level security;
alter table calendar_invitation force row level security;
create policy own_school on calendar_invitation using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table catalogue_version (
  school_id uuid not null,
  version uuid not null,
  constraint catalogue_version_pkey PRIMARY KEY (school_id),
  constraint catalogue_version_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table catalogue_version enable row level security;
alter table catalogue_version force row level security;
create policy own_school on catalogue_version using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table cohort (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  started_on date not null,
  begun_by uuid not null,
  begun_at timestamp with time zone not null,
  finished_on date,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint cohort_pkey PRIMARY KEY (school_id, id),
  constraint cohort_school_id_begun_by_fkey FOREIGN KEY (school_id, begun_by) REFERENCES person(school_id, id),
  constraint cohort_school_id_ended_by_fkey FOREIGN KEY (school_id, ended_by) REFERENCES person(school_id, id),
  constraint cohort_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE UNIQUE INDEX cohort_named_once ON public.cohort USING btree (school_id, lower(name)) WHERE (finished_on IS NULL);
alter table cohort enable row level security;
alter table cohort force row level security;
create policy own_school on cohort using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table cohort_lead (
  school_id uuid not null,
  id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  started_on date not null,
  finished_on date,
  appointed_by uuid not null,
  appointed_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint cohort_lead_pkey PRIMARY KEY (school_id, id),
  constraint cohort_lead_school_id_appointed_by_fkey FOREIGN KEY (school_id, appointed_by) REFERENCES person(school_id, id),
  constraint cohort_lead_school_id_cohort_id_fkey FOREIGN KEY (school_id, cohort_id) REFERENCES cohort(school_id, id),
  constraint cohort_lead_school_id_ended_by_fkey FOREIGN KEY (school_id, ended_by) REFERENCES person(school_id, id),
  constraint cohort_lead_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint cohort_lead_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE INDEX cohort_of_lead ON public.cohort_lead USING btree (school_id, person_id) WHERE (finished_on IS NULL);
CREATE UNIQUE INDEX lead_appointed_once ON public.cohort_lead USING btree (school_id, cohort_id, person_id) WHERE (finished_on IS NULL);
alter table cohort_lead enable row level security;
alter table cohort_lead force row level security;
create policy own_school on cohort_lead using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table cohort_member (
  school_id uuid not null,
  id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  started_on date not null,
  finished_on date,
  source text not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint cohort_member_pkey PRIMARY KEY (school_id, id),
  constraint cohort_member_school_id_added_by_fkey FOREIGN KEY (school_id, added_by) REFERENCES person(school_id, id),
  constraint cohort_member_school_id_cohort_id_fkey FOREIGN KEY (school_id, cohort_id) REFERENCES cohort(school_id, id),
  constraint cohort_member_school_id_ended_by_fkey FOREIGN KEY (school_id, ended_by) REFERENCES person(school_id, id),
  constraint cohort_member_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint cohort_member_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint membership_ends_after_it_starts CHECK ((finished_on >= started_on)),
  constraint source_is_known CHECK ((source = ANY (ARRAY['hand'::text, 'csv'::text, 'rule'::text])))
);
CREATE INDEX cohort_of_member ON public.cohort_member USING btree (school_id, person_id);
CREATE INDEX member_of_cohort ON public.cohort_member USING btree (school_id, cohort_id, person_id);
CREATE UNIQUE INDEX member_once ON public.cohort_member USING btree (school_id, cohort_id, person_id) WHERE (finished_on IS NULL);
alter table cohort_member enable row level security;
alter table cohort_member force row level security;
create policy own_school on cohort_member using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table cohort_rule (
  school_id uuid not null,
  id uuid not null,
  cohort_id uuid not null,
  conditions jsonb not null,
  started_on date not null,
  finished_on date,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint cohort_rule_pkey PRIMARY KEY (school_id, id),
  constraint cohort_rule_school_id_cohort_id_fkey FOREIGN KEY (school_id, cohort_id) REFERENCES cohort(school_id, id),
  constraint cohort_rule_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint cohort_rule_school_id_set_by_fkey FOREIGN KEY (school_id, set_by) REFERENCES person(school_id, id)
);
CREATE UNIQUE INDEX rule_once_a_cohort ON public.cohort_rule USING btree (school_id, cohort_id) WHERE (finished_on IS NULL);
alter table cohort_rule enable row level security;
alter table cohort_rule force row level security;
create policy own_school on cohort_rule using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table competency (
  school_id uuid not null,
  id uuid not null,
  framework_id uuid not null,
  area_id uuid not null,
  case_id uuid not null,
  code text not null,
  "position" smallint not null,
  title jsonb not null,
  statement jsonb not null,
  level_descriptors jsonb not null,
  default_importance smallint not null,
  event_kinds text[] not null,
  prerequisites uuid[] not null default '{}'::uuid[],
  constraint competency_code_once UNIQUE (school_id, framework_id, code),
  constraint competency_default_importance_check CHECK (((default_importance >= 1) AND (default_importance <= 5))),
  constraint competency_pkey PRIMARY KEY (school_id, id),
  constraint competency_school_id_area_id_fkey FOREIGN KEY (school_id, area_id) REFERENCES area(school_id, id),
  constraint competency_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint competency_school_id_framework_id_fkey FOREIGN KEY (school_id, framework_id) REFERENCES framework(school_id, id)
);
alter table competency enable row level security;
alter table competency force row level security;
create policy own_school on competency using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table consent (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  guest_id uuid not null,
  recording boolean not null,
  reuse_until date,
  text_version integer not null,
  text jsonb not null,
  text_hash text not null,
  signature text not null,
  signed_at timestamp with time zone not null,
  constraint consent_is_signed CHECK ((signature <> ''::text)),
  constraint consent_pkey PRIMARY KEY (school_id, id),
  constraint consent_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint consent_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint consent_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id)
);
CREATE INDEX consent_of_session ON public.consent USING btree (school_id, session_id, signed_at DESC);
alter table consent enable row level security;
alter table consent force row level security;
create policy own_school on consent using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table consent_taken_back (
  school_id uuid not null,
  consent_id uuid not null,
  at timestamp with time zone not null,
  constraint consent_taken_back_pkey PRIMARY KEY (school_id, consent_id),
  constraint consent_taken_back_school_id_consent_id_fkey FOREIGN KEY (school_id, consent_id) REFERENCES consent(school_id, id),
  constraint consent_taken_back_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table consent_taken_back enable row level security;
alter table consent_taken_back force row level security;
create policy own_school on consent_taken_back using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table coordinator_confirmation (
  school_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  person_id uuid not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint coordinator_confirmation_pkey PRIMARY KEY (school_id, id),
  constraint coordinator_confirmation_school_id_course_id_fkey FOREIGN KEY (school_id, course_id) REFERENCES course(school_id, id),
  constraint coordinator_confirmation_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint coordinator_confirmation_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE UNIQUE INDEX coordinator_confirmed_once ON public.coordinator_confirmation USING btree (school_id, course_id, person_id) WHERE (ended_at IS NULL);
alter table coordinator_confirmation enable row level security;
alter table coordinator_confirmation force row level security;
create policy own_school on coordinator_confirmation using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table course (
  school_id uuid not null,
  id uuid not null,
  lms_id uuid not null,
  context_id text not null,
  kind text not null,
  title text,
  label text,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  constraint course_kind_check CHECK ((kind = ANY (ARRAY['course'::text, 'account'::text, 'other'::text]))),
  constraint course_once_per_lms UNIQUE (school_id, lms_id, context_id),
  constraint course_pkey PRIMARY KEY (school_id, id),
  constraint course_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table course enable row level security;
alter table course force row level security;
create policy own_school on course using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table course_marking (
  school_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  marked_by uuid,
  marked_at timestamp with time zone not null,
  unmarked_by uuid,
  unmarked_at timestamp with time zone,
  constraint course_marking_pkey PRIMARY KEY (school_id, id),
  constraint course_marking_school_id_course_id_fkey FOREIGN KEY (school_id, course_id) REFERENCES course(school_id, id),
  constraint course_marking_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE UNIQUE INDEX course_marked_once ON public.course_marking USING btree (school_id, course_id) WHERE (unmarked_at IS NULL);
alter table course_marking enable row level security;
alter table course_marking force row level security;
create policy own_school on course_marking using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table currency_event (
  school_id uuid not null,
  id uuid not null,
  code text not null,
  effective_on date not null,
  grace_days integer not null,
  kinds text[] not null,
  title jsonb not null,
  summary jsonb not null,
  source jsonb not null,
  recorded_on date not null,
  withdrawn_on date,
  constraint currency_event_code_once UNIQUE (school_id, code),
  constraint currency_event_grace_days_check CHECK ((grace_days >= 0)),
  constraint currency_event_pkey PRIMARY KEY (school_id, id),
  constraint currency_event_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table currency_event enable row level security;
alter table currency_event force row level security;
create policy own_school on currency_event using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table currency_event_competency (
  school_id uuid not null,
  currency_event_id uuid not null,
  competency_id uuid not null,
  constraint currency_event_competency_pkey PRIMARY KEY (school_id, currency_event_id, competency_id),
  constraint currency_event_competency_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint currency_event_competency_school_id_currency_event_id_fkey FOREIGN KEY (school_id, currency_event_id) REFERENCES currency_event(school_id, id),
  constraint currency_event_competency_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table currency_event_competency enable row level security;
alter table currency_event_competency force row level security;
create policy own_school on currency_event_competency using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table demand_count (
  school_id uuid not null,
  week date not null,
  wanted jsonb not null,
  constraint demand_count_pkey PRIMARY KEY (school_id),
  constraint demand_count_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table demand_count enable row level security;
alter table demand_count force row level security;
create policy own_school on demand_count using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table deployment (
  id uuid not null,
  platform_id uuid not null,
  deployment_id text not null,
  state text not null,
  created_at timestamp with time zone not null,
  constraint deployment_has_an_id CHECK (((length(deployment_id) >= 1) AND (length(deployment_id) <= 255))),
  constraint deployment_is_in_a_known_state CHECK ((state = ANY (ARRAY['bound'::text, 'pending'::text, 'refused'::text]))),
  constraint deployment_once_per_platform UNIQUE (platform_id, deployment_id),
  constraint deployment_pkey PRIMARY KEY (id),
  constraint deployment_platform_id_fkey FOREIGN KEY (platform_id) REFERENCES platform(id)
);

create table diagnostic_answer (
  school_id uuid not null,
  try_id uuid not null,
  question_id uuid not null,
  answer jsonb not null,
  correct boolean not null,
  answered_at timestamp with time zone not null,
  constraint diagnostic_answer_pkey PRIMARY KEY (school_id, try_id, question_id),
  constraint diagnostic_answer_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint diagnostic_answer_school_id_try_id_fkey FOREIGN KEY (school_id, try_id) REFERENCES diagnostic_try(school_id, id)
);
alter table diagnostic_answer enable row level security;
alter table diagnostic_answer force row level security;
create policy own_school on diagnostic_answer using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table diagnostic_try (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  area_id uuid not null,
  drawn jsonb not null,
  started_on date not null,
  started_at timestamp with time zone not null,
  ended_on date,
  ended_at timestamp with time zone,
  placed jsonb,
  evidence_id uuid,
  constraint diagnostic_begun_once_a_day UNIQUE (school_id, person_id, area_id, started_on),
  constraint diagnostic_try_pkey PRIMARY KEY (school_id, id),
  constraint diagnostic_try_school_id_area_id_fkey FOREIGN KEY (school_id, area_id) REFERENCES area(school_id, id),
  constraint diagnostic_try_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint diagnostic_try_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint diagnostic_try_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
alter table diagnostic_try enable row level security;
alter table diagnostic_try force row level security;
create policy own_school on diagnostic_try using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table endorsement (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  guest_id uuid not null,
  words text not null,
  said_at timestamp with time zone not null,
  evidence_id uuid,
  constraint endorsement_pkey PRIMARY KEY (school_id, id),
  constraint endorsement_says_why CHECK ((words <> ''::text)),
  constraint endorsement_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint endorsement_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint endorsement_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint endorsement_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint endorsement_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id)
);
CREATE INDEX endorsement_of_person ON public.endorsement USING btree (school_id, person_id);
CREATE INDEX endorsement_of_session ON public.endorsement USING btree (school_id, session_id);
alter table endorsement enable row level security;
alter table endorsement force row level security;
create policy own_school on endorsement using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table endorsement_level (
  school_id uuid not null,
  endorsement_id uuid not null,
  competency_id uuid not null,
  level smallint,
  constraint endorsed_up_to_four CHECK (((level >= 1) AND (level <= 4))),
  constraint endorsement_level_pkey PRIMARY KEY (school_id, endorsement_id, competency_id),
  constraint endorsement_level_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint endorsement_level_school_id_endorsement_id_fkey FOREIGN KEY (school_id, endorsement_id) REFERENCES endorsement(school_id, id),
  constraint endorsement_level_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table endorsement_level enable row level security;
alter table endorsement_level force row level security;
create policy own_school on endorsement_level using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table endorsement_reminder (
  school_id uuid not null,
  session_id uuid not null,
  sent_at timestamp with time zone not null,
  constraint endorsement_reminder_pkey PRIMARY KEY (school_id, session_id),
  constraint endorsement_reminder_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint endorsement_reminder_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id)
);
alter table endorsement_reminder enable row level security;
alter table endorsement_reminder force row level security;
create policy own_school on endorsement_reminder using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table endorsement_taken_back (
  school_id uuid not null,
  endorsement_id uuid not null,
  at timestamp with time zone not null,
  by_person_id uuid not null,
  constraint endorsement_taken_back_pkey PRIMARY KEY (school_id, endorsement_id),
  constraint endorsement_taken_back_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint endorsement_taken_back_school_id_endorsement_id_fkey FOREIGN KEY (school_id, endorsement_id) REFERENCES endorsement(school_id, id),
  constraint endorsement_taken_back_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table endorsement_taken_back enable row level security;
alter table endorsement_taken_back force row level security;
create policy own_school on endorsement_taken_back using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table enrolment (
  school_id uuid not null,
  course_id uuid not null,
  person_id uuid not null,
  roles text[] not null,
  first_launch_at timestamp with time zone not null,
  last_launch_at timestamp with time zone not null,
  constraint enrolment_pkey PRIMARY KEY (school_id, course_id, person_id),
  constraint enrolment_school_id_course_id_fkey FOREIGN KEY (school_id, course_id) REFERENCES course(school_id, id),
  constraint enrolment_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint enrolment_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE INDEX enrolment_by_person ON public.enrolment USING btree (school_id, person_id);
alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy own_school on enrolment using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table event (
  school_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  person_id uuid,
  kind text not null,
  data jsonb not null default '{}'::jsonb,
  constraint event_pkey PRIMARY KEY (school_id, id),
  constraint event_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX event_of_upload ON public.event USING btree (school_id, person_id, at) WHERE (kind = 'file-uploaded'::text);
alter table event enable row level security;
alter table event force row level security;
create policy own_school on event using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table evidence (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  title text not null,
  note text,
  link text,
  occurred_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  origin text not null,
  import_key text,
  supersedes uuid,
  refresh_up_to smallint,
  refreshed_events uuid[] not null default '{}'::uuid[],
  version_id uuid,
  item_id uuid,
  task jsonb,
  revision integer not null default 1,
  constraint evidence_origin_check CHECK ((origin = ANY (ARRAY['person'::text, 'grid'::text, 'import'::text, 'module'::text, 'diagnostic'::text, 'session'::text]))),
  constraint evidence_pkey PRIMARY KEY (school_id, id),
  constraint evidence_refresh_up_to_check CHECK (((refresh_up_to >= 1) AND (refresh_up_to <= 5))),
  constraint evidence_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint evidence_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint evidence_school_id_supersedes_fkey FOREIGN KEY (school_id, supersedes) REFERENCES evidence(school_id, id),
  constraint evidence_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES module_version(school_id, id),
  constraint import_row_once UNIQUE (school_id, import_key),
  constraint task_is_of_a_part CHECK ((num_nulls(version_id, item_id, task) = ANY (ARRAY[0, 3])))
);
CREATE INDEX evidence_for_task ON public.evidence USING btree (school_id, version_id, person_id) WHERE (version_id IS NOT NULL);
CREATE INDEX evidence_of_person ON public.evidence USING btree (school_id, person_id, occurred_on);
CREATE INDEX evidence_superseding ON public.evidence USING btree (school_id, supersedes) WHERE (supersedes IS NOT NULL);
alter table evidence enable row level security;
alter table evidence force row level security;
create policy own_school on evidence using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table evidence_claim (
  school_id uuid not null,
  evidence_id uuid not null,
  competency_id uuid not null,
  level smallint not null,
  constraint evidence_claim_level_check CHECK (((level >= 1) AND (level <= 5))),
  constraint evidence_claim_pkey PRIMARY KEY (school_id, evidence_id, competency_id),
  constraint evidence_claim_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint evidence_claim_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint evidence_claim_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX evidence_claim_of_competency ON public.evidence_claim USING btree (school_id, competency_id, evidence_id);
alter table evidence_claim enable row level security;
alter table evidence_claim force row level security;
create policy own_school on evidence_claim using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table evidence_file (
  school_id uuid not null,
  evidence_id uuid not null,
  file_id uuid not null,
  "position" smallint not null,
  constraint evidence_file_pkey PRIMARY KEY (school_id, evidence_id, file_id),
  constraint evidence_file_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint evidence_file_school_id_file_id_fkey FOREIGN KEY (school_id, file_id) REFERENCES file(school_id, id),
  constraint evidence_file_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX evidence_file_of_file ON public.evidence_file USING btree (school_id, file_id);
alter table evidence_file enable row level security;
alter table evidence_file force row level security;
create policy own_school on evidence_file using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table evidence_mark (
  school_id uuid not null,
  evidence_id uuid not null,
  number integer not null,
  criterion_id uuid not null,
  level smallint not null,
  note text,
  constraint evidence_mark_level_check CHECK (((level >= 0) AND (level <= 5))),
  constraint evidence_mark_pkey PRIMARY KEY (school_id, evidence_id, number, criterion_id),
  constraint evidence_mark_school_id_evidence_id_number_fkey FOREIGN KEY (school_id, evidence_id, number) REFERENCES evidence_state(school_id, evidence_id, number),
  constraint evidence_mark_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table evidence_mark enable row level security;
alter table evidence_mark force row level security;
create policy own_school on evidence_mark using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table evidence_passing (
  school_id uuid not null,
  evidence_id uuid not null,
  to_person_id uuid not null,
  passed_by uuid not null,
  passed_at timestamp with time zone not null,
  constraint evidence_passing_pkey PRIMARY KEY (school_id, evidence_id, to_person_id),
  constraint evidence_passing_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint evidence_passing_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint evidence_passing_school_id_to_person_id_fkey FOREIGN KEY (school_id, to_person_id) REFERENCES person(school_id, id)
);
CREATE INDEX evidence_passed_to ON public.evidence_passing USING btree (school_id, to_person_id);
alter table evidence_passing enable row level security;
alter table evidence_passing force row level security;
create policy own_school on evidence_passing using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table evidence_state (
  school_id uuid not null,
  evidence_id uuid not null,
  number integer not null,
  state text not null,
  by_person_id uuid,
  at timestamp with time zone not null,
  reason text,
  constraint evidence_state_is_known CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'in_review'::text, 'returned'::text, 'accepted'::text, 'rejected'::text, 'superseded'::text, 'revoked'::text]))),
  constraint evidence_state_pkey PRIMARY KEY (school_id, evidence_id, number),
  constraint evidence_state_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint evidence_state_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table evidence_state enable row level security;
alter table evidence_state force row level security;
create policy own_school on evidence_state using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table evidence_waiting (
  school_id uuid not null,
  evidence_id uuid not null,
  since timestamp with time zone not null,
  constraint evidence_waiting_pkey PRIMARY KEY (school_id, evidence_id),
  constraint evidence_waiting_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint evidence_waiting_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX evidence_waiting_longest ON public.evidence_waiting USING btree (school_id, since, evidence_id);
alter table evidence_waiting enable row level security;
alter table evidence_waiting force row level security;
create policy own_school on evidence_waiting using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table file (
  school_id uuid not null,
  id uuid not null,
  sha256 text not null,
  size bigint not null,
  name text not null,
  type text not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone not null,
  scan text not null default 'none'::text,
  width integer,
  height integer,
  constraint file_height_check CHECK ((height > 0)),
  constraint file_is_wide_and_high CHECK (((width IS NULL) = (height IS NULL))),
  constraint file_pkey PRIMARY KEY (school_id, id),
  constraint file_scan_check CHECK ((scan = ANY (ARRAY['none'::text, 'waiting'::text, 'clean'::text, 'infected'::text]))),
  constraint file_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint file_school_id_uploaded_by_fkey FOREIGN KEY (school_id, uploaded_by) REFERENCES person(school_id, id),
  constraint file_width_check CHECK ((width > 0))
);
CREATE INDEX file_of_bytes ON public.file USING btree (school_id, sha256);
CREATE INDEX file_to_scan ON public.file USING btree (school_id) WHERE (scan = 'waiting'::text);
alter table file enable row level security;
alter table file force row level security;
create policy own_school on file using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table framework (
  school_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  code text not null,
  urn text,
  title jsonb not null,
  description jsonb not null,
  creator text not null,
  version text not null,
  status text not null,
  changed_at timestamp with time zone not null,
  constraint framework_case_id_once UNIQUE (school_id, case_id),
  constraint framework_pkey PRIMARY KEY (school_id, id),
  constraint framework_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table framework enable row level security;
alter table framework force row level security;
create policy own_school on framework using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table framework_version (
  school_id uuid not null,
  version uuid not null,
  constraint framework_version_pkey PRIMARY KEY (school_id),
  constraint framework_version_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table framework_version enable row level security;
alter table framework_version force row level security;
create policy own_school on framework_version using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest (
  school_id uuid not null,
  person_id uuid not null,
  employer text,
  occupation text,
  about jsonb,
  zone text,
  verified_until date,
  verified_by uuid,
  invited_by uuid,
  invited_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  availability text not null default 'any_time'::text,
  availability_said_at timestamp with time zone,
  constraint availability_is_known CHECK ((availability = ANY (ARRAY['any_time'::text, 'only_these'::text]))),
  constraint guest_pkey PRIMARY KEY (school_id, person_id),
  constraint guest_school_id_ended_by_fkey FOREIGN KEY (school_id, ended_by) REFERENCES person(school_id, id),
  constraint guest_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint guest_school_id_invited_by_fkey FOREIGN KEY (school_id, invited_by) REFERENCES person(school_id, id),
  constraint guest_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint guest_school_id_verified_by_fkey FOREIGN KEY (school_id, verified_by) REFERENCES person(school_id, id)
);
alter table guest enable row level security;
alter table guest force row level security;
create policy own_school on guest using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest_busy (
  school_id uuid not null,
  calendar_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint busy_ends_after_it_starts CHECK ((ends_at > starts_at)),
  constraint guest_busy_pkey PRIMARY KEY (school_id, calendar_id, starts_at),
  constraint guest_busy_school_id_calendar_id_fkey FOREIGN KEY (school_id, calendar_id) REFERENCES guest_calendar(school_id, id) ON DELETE CASCADE,
  constraint guest_busy_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table guest_busy enable row level security;
alter table guest_busy force row level security;
create policy own_school on guest_busy using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest_calendar (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  read_at timestamp with time zone not null,
  constraint calendar_named_once UNIQUE (school_id, person_id, name),
  constraint guest_calendar_pkey PRIMARY KEY (school_id, id),
  constraint guest_calendar_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint guest_calendar_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES guest(school_id, person_id)
);
alter table guest_calendar enable row level security;
alter table guest_calendar force row level security;
create policy own_school on guest_calendar using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest_code (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  purpose text not null,
  mac text not null,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries smallint not null default 0,
  ended_at timestamp with time zone,
  constraint code_for_a_known_purpose CHECK ((purpose = ANY (ARRAY['sign'::text, 'publish'::text, 'endorse'::text]))),
  constraint guest_code_pkey PRIMARY KEY (school_id, id),
  constraint guest_code_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint guest_code_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES guest(school_id, person_id)
);
CREATE INDEX guest_code_asked ON public.guest_code USING btree (school_id, person_id, asked_at);
CREATE UNIQUE INDEX guest_has_one_code ON public.guest_code USING btree (school_id, person_id, purpose) WHERE (ended_at IS NULL);
alter table guest_code enable row level security;
alter table guest_code force row level security;
create policy own_school on guest_code using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest_exception (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_day date not null,
  from_minute smallint not null,
  until_day date not null,
  until_minute smallint not null,
  free boolean not null,
  constraint exception_ends_after_it_starts CHECK ((ROW(until_day, until_minute) > ROW(from_day, from_minute))),
  constraint exception_is_by_the_clock CHECK ((((from_minute >= 0) AND (from_minute <= 1439)) AND ((until_minute >= 1) AND (until_minute <= 1440)))),
  constraint guest_exception_pkey PRIMARY KEY (school_id, id),
  constraint guest_exception_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint guest_exception_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES guest(school_id, person_id)
);
CREATE INDEX guest_exception_of ON public.guest_exception USING btree (school_id, person_id, until_day);
alter table guest_exception enable row level security;
alter table guest_exception force row level security;
create policy own_school on guest_exception using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest_expertise (
  school_id uuid not null,
  person_id uuid not null,
  competency_id uuid not null,
  level smallint not null,
  constraint expertise_of_a_known_level CHECK (((level >= 1) AND (level <= 5))),
  constraint guest_expertise_pkey PRIMARY KEY (school_id, person_id, competency_id),
  constraint guest_expertise_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint guest_expertise_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint guest_expertise_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES guest(school_id, person_id)
);
CREATE INDEX guests_with_expertise ON public.guest_expertise USING btree (school_id, competency_id, level DESC);
alter table guest_expertise enable row level security;
alter table guest_expertise force row level security;
create policy own_school on guest_expertise using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest_link (
  school_id uuid not null,
  hash bytea not null,
  person_id uuid not null,
  mail_id uuid not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  first_used_at timestamp with time zone,
  last_used_at timestamp with time zone,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  constraint guest_link_pkey PRIMARY KEY (school_id, hash),
  constraint guest_link_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint guest_link_school_id_made_by_fkey FOREIGN KEY (school_id, made_by) REFERENCES person(school_id, id),
  constraint guest_link_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES guest(school_id, person_id),
  constraint guest_link_school_id_revoked_by_fkey FOREIGN KEY (school_id, revoked_by) REFERENCES person(school_id, id),
  constraint link_ends_after_it_was_made CHECK ((expires_at > made_at))
);
CREATE INDEX guest_link_newest ON public.guest_link USING btree (school_id, person_id, made_at DESC);
alter table guest_link enable row level security;
alter table guest_link force row level security;
create policy own_school on guest_link using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table guest_rule (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  weekdays smallint[] not null,
  from_minute smallint not null,
  until_minute smallint not null,
  free boolean not null,
  started_on date,
  finished_on date,
  constraint guest_rule_pkey PRIMARY KEY (school_id, id),
  constraint guest_rule_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint guest_rule_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES guest(school_id, person_id),
  constraint rule_ends_after_it_starts CHECK ((finished_on >= started_on)),
  constraint rule_is_within_a_day CHECK (((from_minute >= 0) AND (from_minute < until_minute) AND (until_minute <= 1440))),
  constraint weekdays_are_days CHECK (((cardinality(weekdays) > 0) AND (weekdays <@ '{1,2,3,4,5,6,7}'::smallint[])))
);
CREATE INDEX guest_rule_of ON public.guest_rule USING btree (school_id, person_id);
alter table guest_rule enable row level security;
alter table guest_rule force row level security;
create policy own_school on guest_rule using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table half_life (
  school_id uuid not null,
  competency_id uuid not null,
  started_on date not null,
  finished_on date,
  days integer not null,
  basis jsonb not null,
  constraint half_life_days_check CHECK ((days > 0)),
  constraint half_life_pkey PRIMARY KEY (school_id, competency_id, started_on),
  constraint half_life_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint half_life_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table half_life enable row level security;
alter table half_life force row level security;
create policy own_school on half_life using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table hours_statement (
  school_id uuid not null,
  id uuid not null,
  guest_id uuid not null,
  number text not null,
  language text not null,
  stated jsonb not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  constraint hours_statement_pkey PRIMARY KEY (school_id, id),
  constraint hours_statement_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint hours_statement_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint hours_statement_school_id_made_by_fkey FOREIGN KEY (school_id, made_by) REFERENCES person(school_id, id),
  constraint statement_language_is_known CHECK ((language = ANY (ARRAY['en'::text, 'zh-Hans'::text])))
);
CREATE INDEX statement_of_guest ON public.hours_statement USING btree (school_id, guest_id, made_at);
CREATE UNIQUE INDEX statement_numbered_once ON public.hours_statement USING btree (school_id, number);
alter table hours_statement enable row level security;
alter table hours_statement force row level security;
create policy own_school on hours_statement using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table identity (
  school_id uuid not null,
  id uuid not null,
  lms_id uuid not null,
  sub text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  last_launch_at timestamp with time zone not null,
  constraint identity_once_per_lms UNIQUE (school_id, lms_id, sub),
  constraint identity_pkey PRIMARY KEY (school_id, id),
  constraint identity_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint identity_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE INDEX identity_by_person ON public.identity USING btree (school_id, person_id);
alter table identity enable row level security;
alter table identity force row level security;
create policy own_school on identity using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table lesson_design (
  school_id uuid not null,
  evidence_id uuid not null,
  revision integer not null,
  content jsonb not null,
  saved_at timestamp with time zone not null,
  constraint lesson_design_pkey PRIMARY KEY (school_id, evidence_id),
  constraint lesson_design_revision_check CHECK ((revision > 0)),
  constraint lesson_design_school_id_evidence_id_fkey FOREIGN KEY (school_id, evidence_id) REFERENCES evidence(school_id, id),
  constraint lesson_design_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table lesson_design enable row level security;
alter table lesson_design force row level security;
create policy own_school on lesson_design using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table mail (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  letter jsonb,
  written_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  given_up_at timestamp with time zone,
  trouble text,
  secret text,
  constraint mail_ends_once CHECK (((sent_at IS NULL) OR (given_up_at IS NULL))),
  constraint mail_pkey PRIMARY KEY (school_id, id),
  constraint mail_says_something_until_its_end CHECK (((letter IS NULL) = ((sent_at IS NOT NULL) OR (given_up_at IS NOT NULL)))),
  constraint mail_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint mail_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint secret_goes_with_its_letter CHECK (((secret IS NULL) OR (letter IS NOT NULL)))
);
CREATE INDEX mail_by_person ON public.mail USING btree (school_id, person_id, written_at);
CREATE INDEX mail_waiting ON public.mail USING btree (school_id, written_at) WHERE (letter IS NOT NULL);
alter table mail enable row level security;
alter table mail force row level security;
create policy own_school on mail using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table material_reminder (
  school_id uuid not null,
  session_id uuid not null,
  number integer not null,
  step text not null,
  at timestamp with time zone not null,
  by_person_id uuid,
  constraint material_reminder_pkey PRIMARY KEY (school_id, session_id, number),
  constraint material_reminder_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint material_reminder_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint material_reminder_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id),
  constraint reminder_by_hand_is_somebodys CHECK (((step = 'by_hand'::text) = (by_person_id IS NOT NULL))),
  constraint reminder_step_is_known CHECK ((step = ANY (ARRAY['before_14'::text, 'before_7'::text, 'before_3'::text, 'before_1'::text, 'after_3'::text, 'after_10'::text, 'agreed_7'::text, 'agreed_14'::text, 'by_hand'::text])))
);
CREATE UNIQUE INDEX reminded_once_of_a_step ON public.material_reminder USING btree (school_id, session_id, step) WHERE (step <> 'by_hand'::text);
alter table material_reminder enable row level security;
alter table material_reminder force row level security;
create policy own_school on material_reminder using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table material_waiver (
  school_id uuid not null,
  session_id uuid not null,
  number integer not null,
  reason text,
  at timestamp with time zone not null,
  by_person_id uuid not null,
  constraint material_waiver_pkey PRIMARY KEY (school_id, session_id, number),
  constraint material_waiver_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint material_waiver_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint material_waiver_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id)
);
alter table material_waiver enable row level security;
alter table material_waiver force row level security;
create policy own_school on material_waiver using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table module (
  school_id uuid not null,
  id uuid not null,
  track text not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  of_cohorts boolean not null default false,
  constraint module_pkey PRIMARY KEY (school_id, id),
  constraint module_school_id_created_by_fkey FOREIGN KEY (school_id, created_by) REFERENCES person(school_id, id),
  constraint module_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint track_is_known CHECK ((track = ANY (ARRAY['internal'::text, 'external'::text])))
);
alter table module enable row level security;
alter table module force row level security;
create policy own_school on module using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table module_approval (
  school_id uuid not null,
  module_id uuid not null,
  number integer not null,
  version_id uuid not null,
  step text not null,
  by_person_id uuid not null,
  at timestamp with time zone not null,
  reason text,
  constraint approval_step_is_known CHECK ((step = ANY (ARRAY['asked'::text, 'approved'::text, 'returned'::text]))),
  constraint module_approval_pkey PRIMARY KEY (school_id, module_id, number),
  constraint module_approval_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint module_approval_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint module_approval_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id),
  constraint module_approval_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES module_version(school_id, id),
  constraint return_has_its_reason CHECK (((step = 'returned'::text) = (reason IS NOT NULL)))
);
CREATE UNIQUE INDEX version_approved_once ON public.module_approval USING btree (school_id, version_id) WHERE (step = 'approved'::text);
alter table module_approval enable row level security;
alter table module_approval force row level security;
create policy own_school on module_approval using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table module_cohort (
  school_id uuid not null,
  id uuid not null,
  module_id uuid not null,
  cohort_id uuid not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint module_cohort_pkey PRIMARY KEY (school_id, id),
  constraint module_cohort_school_id_added_by_fkey FOREIGN KEY (school_id, added_by) REFERENCES person(school_id, id),
  constraint module_cohort_school_id_ended_by_fkey FOREIGN KEY (school_id, ended_by) REFERENCES person(school_id, id),
  constraint module_cohort_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint module_cohort_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id)
);
CREATE UNIQUE INDEX module_for_cohort_once ON public.module_cohort USING btree (school_id, module_id, cohort_id) WHERE (ended_at IS NULL);
alter table module_cohort enable row level security;
alter table module_cohort force row level security;
create policy own_school on module_cohort using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table module_draft (
  school_id uuid not null,
  module_id uuid not null,
  revision integer not null,
  content jsonb not null,
  saved_by uuid,
  saved_at timestamp with time zone not null,
  constraint module_draft_pkey PRIMARY KEY (school_id, module_id),
  constraint module_draft_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint module_draft_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id),
  constraint module_draft_school_id_saved_by_fkey FOREIGN KEY (school_id, saved_by) REFERENCES person(school_id, id)
);
alter table module_draft enable row level security;
alter table module_draft force row level security;
create policy own_school on module_draft using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table module_file (
  school_id uuid not null,
  module_id uuid not null,
  file_id uuid not null,
  added_at timestamp with time zone not null,
  constraint module_file_pkey PRIMARY KEY (school_id, module_id, file_id),
  constraint module_file_school_id_file_id_fkey FOREIGN KEY (school_id, file_id) REFERENCES file(school_id, id),
  constraint module_file_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint module_file_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id)
);
CREATE INDEX module_file_of_file ON public.module_file USING btree (school_id, file_id);
alter table module_file enable row level security;
alter table module_file force row level security;
create policy own_school on module_file using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table module_proof (
  school_id uuid not null,
  version_id uuid not null,
  competency_id uuid not null,
  from_level smallint not null,
  to_level smallint not null,
  constraint module_proof_from_level_check CHECK (((from_level >= 0) AND (from_level <= 4))),
  constraint module_proof_pkey PRIMARY KEY (school_id, version_id, competency_id),
  constraint module_proof_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint module_proof_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint module_proof_school_id_version_id_fkey FOREIGN KEY (school_id, version_id) REFERENCES module_version(school_id, id),
  constraint module_proof_to_level_check CHECK (((to_level >= 1) AND (to_level <= 5)))
);
CREATE INDEX module_proof_of_competency ON public.module_proof USING btree (school_id, competency_id);
alter table module_proof enable row level security;
alter table module_proof force row level security;
create policy own_school on module_proof using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table module_version (
  school_id uuid not null,
  id uuid not null,
  module_id uuid not null,
  number integer not null,
  content jsonb not null,
  search text not null,
  hours numeric(5,2) not null,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  stays_current boolean not null,
  question_ids jsonb not null default jsonb_path_query_array(content, '$."items"[*]."quiz"."questions"[*]."id"'::jsonpath),
  head jsonb not null default jsonb_set(jsonb_set(jsonb_set(jsonb_set((content - 'items'::text), '{tasks}'::text[], jsonb_path_query_array(content, '$."items"[*]."task"."proofs"[*]'::jsonpath)), '{title}'::text[], offered_text((content -> 'title'::text), (content -> 'languages'::text))), '{summary}'::text[], offered_text((content -> 'summary'::text), (content -> 'languages'::text))), '{waitsForReview}'::text[],
CASE
    WHEN ((content @? '$."items"[*]?(exists (@."task"))'::jsonpath) AND (NOT (content @? '$."items"[*]?(@."kind" == "quiz")'::jsonpath))) THEN 'true'::jsonb
    ELSE 'false'::jsonb
END),
  constraint module_version_pkey PRIMARY KEY (school_id, id),
  constraint module_version_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint module_version_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id),
  constraint module_version_school_id_published_by_fkey FOREIGN KEY (school_id, published_by) REFERENCES person(school_id, id),
  constraint version_published_once UNIQUE (school_id, module_id, number)
);
alter table module_version enable row level security;
alter table module_version force row level security;
create policy own_school on module_version using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table notice (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  about uuid not null,
  details jsonb not null default '{}'::jsonb,
  told_at timestamp with time zone not null,
  read_at timestamp with time zone,
  mail_after timestamp with time zone,
  mailed_at timestamp with time zone,
  constraint notice_pkey PRIMARY KEY (school_id, id),
  constraint notice_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint notice_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE INDEX notice_about ON public.notice USING btree (school_id, about) WHERE (read_at IS NULL);
CREATE INDEX notice_newest ON public.notice USING btree (school_id, person_id, told_at DESC, id DESC);
CREATE INDEX notice_old ON public.notice USING btree (school_id, told_at);
CREATE UNIQUE INDEX notice_unread_once ON public.notice USING btree (school_id, person_id, kind, about) WHERE (read_at IS NULL);
alter table notice enable row level security;
alter table notice force row level security;
create policy own_school on notice using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table notice_choice (
  school_id uuid not null,
  person_id uuid not null,
  kind text not null,
  way text not null,
  chosen_at timestamp with time zone not null,
  constraint notice_choice_pkey PRIMARY KEY (school_id, person_id, kind),
  constraint notice_choice_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint notice_choice_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint notice_way_is_known CHECK ((way = ANY (ARRAY['at_once'::text, 'daily'::text, 'never'::text])))
);
alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy own_school on notice_choice using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table person (
  school_id uuid not null,
  id uuid not null,
  name text,
  email text,
  language text,
  zone text,
  test boolean not null default false,
  created_at timestamp with time zone not null,
  first_visit_done_at timestamp with time zone,
  merged_into uuid,
  constraint person_is_not_merged_into_itself CHECK ((merged_into <> id)),
  constraint person_pkey PRIMARY KEY (school_id, id),
  constraint person_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint person_school_id_merged_into_fkey FOREIGN KEY (school_id, merged_into) REFERENCES person(school_id, id)
);
CREATE INDEX person_merged ON public.person USING btree (school_id, merged_into) WHERE (merged_into IS NOT NULL);
alter table person enable row level security;
alter table person force row level security;
create policy own_school on person using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table person_merge (
  school_id uuid not null,
  id uuid not null,
  kept_person_id uuid not null,
  merged_person_id uuid not null,
  merged_by uuid not null,
  merged_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  constraint person_merge_pkey PRIMARY KEY (school_id, id),
  constraint person_merge_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint person_merge_school_id_kept_person_id_fkey FOREIGN KEY (school_id, kept_person_id) REFERENCES person(school_id, id),
  constraint person_merge_school_id_merged_person_id_fkey FOREIGN KEY (school_id, merged_person_id) REFERENCES person(school_id, id)
);
CREATE UNIQUE INDEX person_merged_once ON public.person_merge USING btree (school_id, merged_person_id) WHERE (undone_at IS NULL);
alter table person_merge enable row level security;
alter table person_merge force row level security;
create policy own_school on person_merge using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table platform (
  id uuid not null,
  school_id uuid not null,
  lms_id uuid not null,
  issuer text not null,
  client_id text not null,
  name text not null,
  product text not null,
  authorization_url text not null,
  token_url text not null,
  jwks_url text not null,
  token_audience text,
  granted_scopes text[] not null default '{}'::text[],
  origins text[] not null default '{}'::text[],
  allows_anonymous boolean not null default false,
  created_at timestamp with time zone not null,
  suspended_at timestamp with time zone,
  constraint platform_has_a_name CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200))),
  constraint platform_is_of_a_known_product CHECK ((product = ANY (ARRAY['moodle'::text, 'canvas'::text, 'other'::text]))),
  constraint platform_pkey PRIMARY KEY (id),
  constraint platform_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX platform_by_client ON public.platform USING btree (issuer, client_id);
CREATE INDEX platform_by_school ON public.platform USING btree (school_id);

create table platform_keys (
  platform_id uuid not null,
  keys jsonb not null,
  fetched_at timestamp with time zone not null,
  constraint platform_keys_pkey PRIMARY KEY (platform_id),
  constraint platform_keys_platform_id_fkey FOREIGN KEY (platform_id) REFERENCES platform(id) ON DELETE CASCADE
);

create table profile (
  school_id uuid not null,
  id uuid not null,
  framework_id uuid not null,
  case_id uuid not null,
  code text not null,
  kind text not null,
  is_default boolean not null,
  "position" smallint not null,
  title jsonb not null,
  description jsonb not null,
  constraint profile_code_once UNIQUE (school_id, framework_id, code),
  constraint profile_kind_check CHECK ((kind = ANY (ARRAY['role'::text, 'course'::text, 'job'::text]))),
  constraint profile_pkey PRIMARY KEY (school_id, id),
  constraint profile_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint profile_school_id_framework_id_fkey FOREIGN KEY (school_id, framework_id) REFERENCES framework(school_id, id)
);
alter table profile enable row level security;
alter table profile force row level security;
create policy own_school on profile using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table profile_holding (
  school_id uuid not null,
  person_id uuid not null,
  profile_id uuid not null,
  started_on date not null,
  finished_on date,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null,
  constraint profile_holding_pkey PRIMARY KEY (school_id, person_id, profile_id, started_on),
  constraint profile_holding_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint profile_holding_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint profile_holding_school_id_profile_id_fkey FOREIGN KEY (school_id, profile_id) REFERENCES profile(school_id, id)
);
alter table profile_holding enable row level security;
alter table profile_holding force row level security;
create policy own_school on profile_holding using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table profile_target (
  school_id uuid not null,
  profile_id uuid not null,
  competency_id uuid not null,
  started_on date not null,
  finished_on date,
  level smallint not null,
  importance smallint not null,
  core boolean not null,
  constraint profile_target_importance_check CHECK (((importance >= 1) AND (importance <= 5))),
  constraint profile_target_level_check CHECK (((level >= 1) AND (level <= 5))),
  constraint profile_target_pkey PRIMARY KEY (school_id, profile_id, competency_id, started_on),
  constraint profile_target_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint profile_target_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint profile_target_school_id_profile_id_fkey FOREIGN KEY (school_id, profile_id) REFERENCES profile(school_id, id)
);
alter table profile_target enable row level security;
alter table profile_target force row level security;
create policy own_school on profile_target using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table quiz_answer (
  school_id uuid not null,
  try_id uuid not null,
  question_id uuid not null,
  answer jsonb not null,
  correct boolean not null,
  answered_at timestamp with time zone not null,
  constraint quiz_answer_pkey PRIMARY KEY (school_id, try_id, question_id),
  constraint quiz_answer_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint quiz_answer_school_id_try_id_fkey FOREIGN KEY (school_id, try_id) REFERENCES quiz_try(school_id, id)
);
alter table quiz_answer enable row level security;
alter table quiz_answer force row level security;
create policy own_school on quiz_answer using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table quiz_try (
  school_id uuid not null,
  id uuid not null,
  attempt_id uuid not null,
  item_id uuid not null,
  number integer not null,
  drawn jsonb not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  score numeric(5,4),
  passed boolean,
  constraint quiz_tried_once UNIQUE (school_id, attempt_id, item_id, number),
  constraint quiz_try_pkey PRIMARY KEY (school_id, id),
  constraint quiz_try_school_id_attempt_id_fkey FOREIGN KEY (school_id, attempt_id) REFERENCES attempt(school_id, id),
  constraint quiz_try_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table quiz_try enable row level security;
alter table quiz_try force row level security;
create policy own_school on quiz_try using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table registration_link (
  hash bytea not null,
  school_id uuid,
  school_name text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  platform_id uuid,
  school_zone text,
  constraint registration_link_has_a_zone_for_a_new_school_only CHECK (((school_zone IS NULL) OR (school_id IS NULL))),
  constraint registration_link_is_for_a_school CHECK (((school_id IS NOT NULL) OR (school_name IS NOT NULL))),
  constraint registration_link_pkey PRIMARY KEY (hash),
  constraint registration_link_platform_id_fkey FOREIGN KEY (platform_id) REFERENCES platform(id),
  constraint registration_link_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);

create table review_deputy (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  deputy_person_id uuid not null,
  started_on date not null,
  finished_on date not null,
  named_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint deputy_is_somebody_else CHECK ((person_id <> deputy_person_id)),
  constraint deputy_starts_before_it_ends CHECK ((started_on <= finished_on)),
  constraint review_deputy_pkey PRIMARY KEY (school_id, id),
  constraint review_deputy_school_id_deputy_person_id_fkey FOREIGN KEY (school_id, deputy_person_id) REFERENCES person(school_id, id),
  constraint review_deputy_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint review_deputy_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE UNIQUE INDEX deputy_one_at_a_time ON public.review_deputy USING btree (school_id, person_id) WHERE (ended_at IS NULL);
alter table review_deputy enable row level security;
alter table review_deputy force row level security;
create policy own_school on review_deputy using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table role_grant (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  given_by uuid,
  given_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  ended_by uuid,
  ended_at timestamp with time zone,
  constraint grant_of_a_known_role CHECK ((role = ANY (ARRAY['coordinator'::text, 'rater'::text, 'operator'::text]))),
  constraint role_grant_pkey PRIMARY KEY (school_id, id),
  constraint role_grant_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint role_grant_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE UNIQUE INDEX role_granted_once ON public.role_grant USING btree (school_id, person_id, role) WHERE (ended_at IS NULL);
alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy own_school on role_grant using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table room (
  school_id uuid not null,
  id uuid not null,
  name text not null,
  place text,
  capacity integer not null,
  zone text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  closed_by uuid,
  closed_at timestamp with time zone,
  constraint room_pkey PRIMARY KEY (school_id, id),
  constraint room_school_id_closed_by_fkey FOREIGN KEY (school_id, closed_by) REFERENCES person(school_id, id),
  constraint room_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint room_school_id_made_by_fkey FOREIGN KEY (school_id, made_by) REFERENCES person(school_id, id),
  constraint room_seats_somebody CHECK ((capacity > 0))
);
CREATE UNIQUE INDEX room_named_once ON public.room USING btree (school_id, lower(name)) WHERE (closed_at IS NULL);
alter table room enable row level security;
alter table room force row level security;
create policy own_school on room using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table scale_level (
  school_id uuid not null,
  framework_id uuid not null,
  level smallint not null,
  case_id uuid,
  title jsonb not null,
  descriptor jsonb not null,
  chain_link jsonb,
  constraint scale_level_level_check CHECK (((level >= 0) AND (level <= 5))),
  constraint scale_level_pkey PRIMARY KEY (school_id, framework_id, level),
  constraint scale_level_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint scale_level_school_id_framework_id_fkey FOREIGN KEY (school_id, framework_id) REFERENCES framework(school_id, id)
);
alter table scale_level enable row level security;
alter table scale_level force row level security;
create policy own_school on scale_level using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table school (
  id uuid not null,
  name text not null,
  zone text not null default 'Asia/Shanghai'::text,
  created_at timestamp with time zone not null,
  suspended_at timestamp with time zone,
  constraint school_has_a_name CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200))),
  constraint school_pkey PRIMARY KEY (id)
);

create table school_setting (
  school_id uuid not null,
  name text not null,
  started_on date not null,
  finished_on date,
  value jsonb not null,
  set_by uuid,
  set_at timestamp with time zone not null,
  constraint school_setting_pkey PRIMARY KEY (school_id, name, started_on),
  constraint school_setting_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint setting_ends_after_it_starts CHECK (((finished_on IS NULL) OR (finished_on > started_on)))
);
alter table school_setting enable row level security;
alter table school_setting force row level security;
create policy own_school on school_setting using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table self_rating (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  competency_id uuid not null,
  level smallint not null,
  rated_on date not null,
  recorded_at timestamp with time zone not null,
  constraint self_rating_level_check CHECK (((level >= 0) AND (level <= 5))),
  constraint self_rating_pkey PRIMARY KEY (school_id, id),
  constraint self_rating_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint self_rating_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint self_rating_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE INDEX self_rating_newest ON public.self_rating USING btree (school_id, person_id, competency_id, recorded_at DESC, id DESC);
alter table self_rating enable row level security;
alter table self_rating force row level security;
create policy own_school on self_rating using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session (
  school_id uuid not null,
  id uuid not null,
  title jsonb not null,
  about jsonb not null,
  mode text not null,
  state text not null,
  guest_id uuid,
  minutes integer not null,
  languages text[] not null,
  zone text not null,
  capacity integer not null,
  minimum integer not null,
  cut_off_at timestamp with time zone,
  registration_opens_at timestamp with time zone,
  registration_closes_at timestamp with time zone,
  material text,
  module_id uuid,
  begun_by uuid not null,
  begun_at timestamp with time zone not null,
  constraint session_minimum_fits CHECK (((minimum >= 0) AND (minimum <= capacity))),
  constraint session_mode_is_known CHECK ((mode = ANY (ARRAY['dated'::text, 'on_demand'::text]))),
  constraint session_opens_before_it_closes CHECK ((registration_opens_at < registration_closes_at)),
  constraint session_pkey PRIMARY KEY (school_id, id),
  constraint session_registers_only_with_guest CHECK (((state <> ALL (ARRAY['confirmed'::text, 'published'::text, 'closed'::text])) OR (guest_id IS NOT NULL))),
  constraint session_school_id_begun_by_fkey FOREIGN KEY (school_id, begun_by) REFERENCES person(school_id, id),
  constraint session_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint session_school_id_module_id_fkey FOREIGN KEY (school_id, module_id) REFERENCES module(school_id, id),
  constraint session_seats_somebody CHECK ((capacity > 0)),
  constraint session_state_is_known CHECK ((state = ANY (ARRAY['wanted'::text, 'proposed'::text, 'on_hold'::text, 'confirmed'::text, 'published'::text, 'closed'::text, 'cancelled'::text]))),
  constraint session_takes_time CHECK (((minutes >= 15) AND (minutes <= 1440)))
);
CREATE INDEX session_by_guest ON public.session USING btree (school_id, guest_id);
CREATE INDEX session_by_state ON public.session USING btree (school_id, state);
alter table session enable row level security;
alter table session force row level security;
create policy own_school on session using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_competency (
  school_id uuid not null,
  session_id uuid not null,
  competency_id uuid not null,
  level smallint not null,
  "position" integer not null,
  constraint session_competency_pkey PRIMARY KEY (school_id, session_id, competency_id),
  constraint session_competency_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint session_competency_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_competency_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id),
  constraint session_leads_to_a_level CHECK (((level >= 1) AND (level <= 4)))
);
CREATE INDEX session_for_competency ON public.session_competency USING btree (school_id, competency_id);
alter table session_competency enable row level security;
alter table session_competency force row level security;
create policy own_school on session_competency using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_date (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  during tstzrange not null,
  room_id uuid,
  link text,
  guest_id uuid,
  held_until timestamp with time zone,
  released_at timestamp with time zone,
  constraint date_begins_and_ends CHECK (((NOT isempty(during)) AND (lower(during) IS NOT NULL) AND (upper(during) IS NOT NULL))),
  constraint guest_is_asked_once_at_a_time EXCLUDE USING gist (school_id WITH =, guest_id WITH =, during WITH &&) WHERE (((released_at IS NULL) AND (guest_id IS NOT NULL))),
  constraint room_is_used_once_at_a_time EXCLUDE USING gist (school_id WITH =, room_id WITH =, during WITH &&) WHERE (((released_at IS NULL) AND (room_id IS NOT NULL))),
  constraint session_date_pkey PRIMARY KEY (school_id, id),
  constraint session_date_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_date_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint session_date_school_id_room_id_fkey FOREIGN KEY (school_id, room_id) REFERENCES room(school_id, id),
  constraint session_date_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id)
);
CREATE INDEX session_date_of_session ON public.session_date USING btree (school_id, session_id) WHERE (released_at IS NULL);
CREATE INDEX session_date_to_release ON public.session_date USING btree (school_id, held_until) WHERE ((released_at IS NULL) AND (held_until IS NOT NULL));
alter table session_date enable row level security;
alter table session_date force row level security;
create policy own_school on session_date using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_feedback (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  useful smallint not null,
  level text not null,
  words text not null,
  may_read boolean not null,
  given_at timestamp with time zone not null,
  constraint feedback_is_short CHECK ((char_length(words) <= 1000)),
  constraint felt_level_is_known CHECK ((level = ANY (ARRAY['too_easy'::text, 'right'::text, 'too_hard'::text]))),
  constraint session_feedback_pkey PRIMARY KEY (school_id, id),
  constraint session_feedback_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_feedback_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint session_feedback_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id),
  constraint useful_is_one_to_five CHECK (((useful >= 1) AND (useful <= 5)))
);
CREATE INDEX feedback_of_person ON public.session_feedback USING btree (school_id, person_id);
CREATE INDEX feedback_on_session ON public.session_feedback USING btree (school_id, session_id);
alter table session_feedback enable row level security;
alter table session_feedback force row level security;
create policy own_school on session_feedback using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_material (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  guest_id uuid not null,
  file_id uuid not null,
  name text not null,
  version integer not null,
  kind text not null,
  language text,
  received_at timestamp with time zone not null,
  captions_of text,
  chapters text not null default ''::text,
  constraint material_kind_is_known CHECK ((kind = ANY (ARRAY['slides'::text, 'recording'::text, 'captions'::text, 'other'::text]))),
  constraint material_language_is_known CHECK ((language = ANY (ARRAY['english'::text, 'chinese'::text]))),
  constraint material_version_once UNIQUE (school_id, session_id, name, version),
  constraint only_captions_are_of_a_recording CHECK (((captions_of IS NULL) OR (kind = 'captions'::text))),
  constraint only_recordings_have_chapters CHECK (((chapters = ''::text) OR (kind = 'recording'::text))),
  constraint session_material_pkey PRIMARY KEY (school_id, id),
  constraint session_material_school_id_file_id_fkey FOREIGN KEY (school_id, file_id) REFERENCES file(school_id, id),
  constraint session_material_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_material_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint session_material_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id)
);
CREATE INDEX session_material_of_file ON public.session_material USING btree (school_id, file_id);
alter table session_material enable row level security;
alter table session_material force row level security;
create policy own_school on session_material using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_material_competency (
  school_id uuid not null,
  material_id uuid not null,
  competency_id uuid not null,
  level smallint not null,
  constraint material_leads_to_a_known_level CHECK (((level >= 1) AND (level <= 5))),
  constraint session_material_competency_pkey PRIMARY KEY (school_id, material_id, competency_id),
  constraint session_material_competency_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint session_material_competency_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_material_competency_school_id_material_id_fkey FOREIGN KEY (school_id, material_id) REFERENCES session_material(school_id, id)
);
alter table session_material_competency enable row level security;
alter table session_material_competency force row level security;
create policy own_school on session_material_competency using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_material_in_module (
  school_id uuid not null,
  material_id uuid not null,
  file_id uuid not null,
  put_at timestamp with time zone not null,
  put_by uuid not null,
  closed_told_at timestamp with time zone,
  constraint file_is_of_one_material UNIQUE (school_id, file_id),
  constraint session_material_in_module_pkey PRIMARY KEY (school_id, material_id),
  constraint session_material_in_module_school_id_file_id_fkey FOREIGN KEY (school_id, file_id) REFERENCES file(school_id, id) ON DELETE CASCADE,
  constraint session_material_in_module_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_material_in_module_school_id_material_id_fkey FOREIGN KEY (school_id, material_id) REFERENCES session_material(school_id, id),
  constraint session_material_in_module_school_id_put_by_fkey FOREIGN KEY (school_id, put_by) REFERENCES person(school_id, id)
);
alter table session_material_in_module enable row level security;
alter table session_material_in_module force row level security;
create policy own_school on session_material_in_module using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_material_step (
  school_id uuid not null,
  material_id uuid not null,
  number integer not null,
  kind text not null,
  reason text,
  at timestamp with time zone not null,
  by_person_id uuid not null,
  constraint material_step_is_known CHECK ((kind = ANY (ARRAY['approved'::text, 'returned'::text, 'withdrawn'::text]))),
  constraint returning_has_its_reason CHECK (((kind = 'returned'::text) = (reason IS NOT NULL))),
  constraint session_material_step_pkey PRIMARY KEY (school_id, material_id, number),
  constraint session_material_step_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint session_material_step_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_material_step_school_id_material_id_fkey FOREIGN KEY (school_id, material_id) REFERENCES session_material(school_id, id)
);
alter table session_material_step enable row level security;
alter table session_material_step force row level security;
create policy own_school on session_material_step using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_proposal (
  school_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  guest_id uuid not null,
  by_guest boolean not null,
  times jsonb not null,
  note text,
  answer_by timestamp with time zone not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  state text not null,
  reason text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint proposal_state_is_known CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'countered'::text, 'withdrawn'::text, 'run_out'::text]))),
  constraint proposal_was_answered_once CHECK (((state = 'open'::text) = (answered_at IS NULL))),
  constraint session_proposal_pkey PRIMARY KEY (school_id, id),
  constraint session_proposal_school_id_answered_by_fkey FOREIGN KEY (school_id, answered_by) REFERENCES person(school_id, id),
  constraint session_proposal_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_proposal_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint session_proposal_school_id_made_by_fkey FOREIGN KEY (school_id, made_by) REFERENCES person(school_id, id),
  constraint session_proposal_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id)
);
CREATE INDEX session_proposal_of_session ON public.session_proposal USING btree (school_id, session_id);
CREATE INDEX session_proposal_to_run_out ON public.session_proposal USING btree (school_id, answer_by) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX proposal_open_once ON public.session_proposal USING btree (school_id, session_id) WHERE (state = 'open'::text);
alter table session_proposal enable row level security;
alter table session_proposal force row level security;
create policy own_school on session_proposal using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_step (
  school_id uuid not null,
  session_id uuid not null,
  number integer not null,
  kind text not null,
  reason text,
  at timestamp with time zone not null,
  by_person_id uuid,
  constraint session_step_is_known CHECK ((kind = ANY (ARRAY['begun'::text, 'offered'::text, 'changed'::text, 'moved'::text, 'handed_over'::text, 'asked'::text, 'countered'::text, 'declined'::text, 'withdrawn'::text, 'ran_out'::text, 'confirmed'::text, 'unable'::text, 'able'::text, 'published'::text, 'closed'::text, 'cancelled'::text]))),
  constraint session_step_pkey PRIMARY KEY (school_id, session_id, number),
  constraint session_step_school_id_by_person_id_fkey FOREIGN KEY (school_id, by_person_id) REFERENCES person(school_id, id),
  constraint session_step_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_step_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id),
  constraint what_is_called_off_has_its_reason CHECK (((kind <> ALL (ARRAY['cancelled'::text, 'unable'::text])) OR (reason IS NOT NULL)))
);
alter table session_step enable row level security;
alter table session_step force row level security;
create policy own_school on session_step using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_thanks (
  school_id uuid not null,
  session_id uuid not null,
  guest_id uuid not null,
  words text not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  constraint session_thanks_pkey PRIMARY KEY (school_id, session_id),
  constraint session_thanks_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_thanks_school_id_guest_id_fkey FOREIGN KEY (school_id, guest_id) REFERENCES guest(school_id, person_id),
  constraint session_thanks_school_id_sent_by_fkey FOREIGN KEY (school_id, sent_by) REFERENCES person(school_id, id),
  constraint session_thanks_school_id_session_id_fkey FOREIGN KEY (school_id, session_id) REFERENCES session(school_id, id),
  constraint thanks_are_short CHECK ((char_length(words) <= 2000))
);
alter table session_thanks enable row level security;
alter table session_thanks force row level security;
create policy own_school on session_thanks using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table session_wish (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  competency_id uuid not null,
  asked_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint session_wish_pkey PRIMARY KEY (school_id, id),
  constraint session_wish_school_id_competency_id_fkey FOREIGN KEY (school_id, competency_id) REFERENCES competency(school_id, id),
  constraint session_wish_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint session_wish_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE UNIQUE INDEX wish_is_asked_once ON public.session_wish USING btree (school_id, person_id, competency_id) WHERE (withdrawn_at IS NULL);
alter table session_wish enable row level security;
alter table session_wish force row level security;
create policy own_school on session_wish using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table set_up_code (
  school_id uuid not null,
  hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  consumed_by uuid,
  consumed_at timestamp with time zone,
  constraint set_up_code_pkey PRIMARY KEY (school_id, hash),
  constraint set_up_code_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table set_up_code enable row level security;
alter table set_up_code force row level security;
create policy own_school on set_up_code using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table set_up_try (
  school_id uuid not null,
  person_id uuid not null,
  tries integer not null,
  last_at timestamp with time zone not null,
  constraint set_up_try_pkey PRIMARY KEY (school_id, person_id),
  constraint set_up_try_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint set_up_try_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
alter table set_up_try enable row level security;
alter table set_up_try force row level security;
create policy own_school on set_up_try using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table token (
  school_id uuid not null,
  hash bytea not null,
  purpose text not null,
  subject jsonb not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint token_pkey PRIMARY KEY (school_id, hash),
  constraint token_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX token_expiry ON public.token USING btree (school_id, expires_at);
alter table token enable row level security;
alter table token force row level security;
create policy own_school on token using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table tool_key (
  kid text not null,
  public_jwk jsonb not null,
  private_key text not null,
  created_at timestamp with time zone not null,
  active_from timestamp with time zone not null,
  retired_at timestamp with time zone,
  constraint tool_key_pkey PRIMARY KEY (kid)
);

create table upload (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  purpose text not null,
  subject_id uuid not null,
  name text not null,
  size bigint not null,
  modified_at timestamp with time zone not null,
  begun_at timestamp with time zone not null,
  file_id uuid,
  held_by uuid,
  held_until timestamp with time zone,
  is_wanted boolean not null default false,
  come bigint,
  come_since timestamp with time zone,
  constraint upload_has_come_since CHECK (((come IS NULL) = (come_since IS NULL))),
  constraint upload_is_held_for_a_while CHECK (((held_by IS NULL) = (held_until IS NULL))),
  constraint upload_pkey PRIMARY KEY (school_id, id),
  constraint upload_school_id_file_id_fkey FOREIGN KEY (school_id, file_id) REFERENCES file(school_id, id) ON DELETE CASCADE,
  constraint upload_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint upload_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id),
  constraint upload_size_check CHECK ((size > 0))
);
CREATE INDEX upload_by_age ON public.upload USING btree (school_id, begun_at);
CREATE INDEX upload_of_file ON public.upload USING btree (school_id, file_id);
CREATE INDEX upload_of_person ON public.upload USING btree (school_id, person_id, begun_at);
alter table upload enable row level security;
alter table upload force row level security;
create policy own_school on upload using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

create table used_login (
  id bytea not null,
  forget_at timestamp with time zone not null,
  constraint used_login_pkey PRIMARY KEY (id)
);
CREATE INDEX used_login_by_forget_at ON public.used_login USING btree (forget_at);

create table visit (
  school_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  course_id uuid,
  deployment_id uuid,
  course_roles text[] not null,
  language text not null,
  high_contrast boolean not null default false,
  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  administrator boolean not null default false,
  guest_link bytea,
  constraint visit_is_by_a_launch_or_a_link CHECK (((deployment_id IS NULL) <> (guest_link IS NULL))),
  constraint visit_pkey PRIMARY KEY (school_id, id),
  constraint visit_school_id_course_id_fkey FOREIGN KEY (school_id, course_id) REFERENCES course(school_id, id),
  constraint visit_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint visit_school_id_guest_link_fkey FOREIGN KEY (school_id, guest_link) REFERENCES guest_link(school_id, hash),
  constraint visit_school_id_person_id_fkey FOREIGN KEY (school_id, person_id) REFERENCES person(school_id, id)
);
CREATE INDEX visit_of_person ON public.visit USING btree (school_id, person_id, started_at);
alter table visit enable row level security;
alter table visit force row level security;
create policy own_school on visit using ((school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS "nullif")));

CREATE OR REPLACE FUNCTION public.assignment_facts(in_school uuid, in_person uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return (select coalesce(json_agg(json_build_array(a.module_id, a.due_on, a.waived_until, a.why -> 'reasons') order by a.due_on), '[]')
    from person p join assignment a on a.school_id = p.school_id and a.person_id = p.id
    where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person) and a.closed_at is null);
end $function$
;

CREATE OR REPLACE FUNCTION public.begin_visit(in_school uuid, in_now timestamp with time zone, code_hash bytea, launch jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
declare
  said record;
  who record;
begin
  perform set_config('app.school', in_school::text, true);
  select * into said from jsonb_to_record(launch) as l ("visitId" uuid, "endsAt" timestamptz, "codeEndsAt" timestamptz, "personId" uuid,
    "lmsId" uuid, sub text, name text, email text, zone text, "contextId" text, title text, label text, enrols boolean,
    "deploymentId" uuid, "courseRoles" text[], administrator boolean, language text, "highContrast" boolean, login jsonb);
  select i.id as identity_id, i.person_id, c.id as course_id into who from identity i
    left join course c on c.school_id = i.school_id and c.lms_id = i.lms_id and c.context_id = said."contextId"
    where said."personId" is null and i.school_id = in_school and i.lms_id = said."lmsId" and i.sub = said.sub
      and (said."contextId" is null or c.id is not null)
  union all
  select null, said."personId", null where said."personId" is not null;
  if not found then
    return false;
  end if;
  if said.login is not null and not take_login(decode(said.login ->> 'id', 'hex'), (said.login ->> 'forgetAt')::timestamptz,
      said."deploymentId", said.login ->> 'connectionVersion') then
    return false;
  end if;
  with seen as (update identity set last_launch_at = in_now where school_id = in_school and id = who.identity_id),
    named as (update person p set name = coalesce(said.name, p.name), email = coalesce(said.email, p.email), zone = coalesce(said.zone, p.zone)
      where p.school_id = in_school and p.id = who.person_id and (p.name, p.email, p.zone)
        is distinct from (coalesce(said.name, p.name), coalesce(said.email, p.email), coalesce(said.zone, p.zone))),
    titled as (update course c set title = coalesce(said.title, c.title), label = coalesce(said.label, c.label), last_seen_at = in_now
      where c.school_id = in_school and c.id = who.course_id
        and ((c.title, c.label) is distinct from (coalesce(said.title, c.title), coalesce(said.label, c.label)) or c.last_seen_at < in_now - interval '1 hour')),
    enrolled as (insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
      select in_school, who.course_id, who.person_id, said."courseRoles", in_now, in_now where said.enrols and who.course_id is not null
      on conflict (school_id, course_id, person_id) do update set roles = excluded.roles, last_launch_at = excluded.last_launch_at),
    begun as (insert into visit (school_id, id, person_id, course_id, deployment_id, course_roles, administrator, language, high_contrast, started_at, ends_at)
      values (in_school, said."visitId", who.person_id, who.course_id, said."deploymentId", said."courseRoles", said.administrator, said.language,
        said."highContrast", in_now, said."endsAt"))
  insert into token (school_id, hash, purpose, subject, created_at, expires_at)
    values (in_school, code_hash, 'visit-code', jsonb_build_object('visitId', said."visitId"), in_now, said."codeEndsAt");
  return true;
end $function$
;

CREATE OR REPLACE FUNCTION public.catalogue_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare school uuid := nullif(current_setting('app.school', true), '')::uuid;
begin
  if school is null then -- a migration that lifted FORCE
    update catalogue_version set version = gen_random_uuid();
  else
    insert into catalogue_version (school_id, version) values (school, gen_random_uuid())
      on conflict (school_id) do update set version = excluded.version;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.cohort_facts(in_school uuid, in_person uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare us uuid[] := array(select p.id from person p where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person)
  and not exists (select from person kept where kept.school_id = in_school and kept.id = in_person and kept.test));
begin
  return json_build_object(
    'cohorts', array(select distinct m.cohort_id from cohort_member m
      where m.school_id = in_school and m.person_id = any (us) and m.finished_on is null),
    'courses', (select coalesce(json_agg(json_build_array(e.course_id, e.roles)), '[]') from enrolment e
        join course_marking k on k.school_id = e.school_id and k.course_id = e.course_id and k.unmarked_at is null
      where e.school_id = in_school and e.person_id = any (us)),
    'changes', (select coalesce(json_object_agg(t.name, t.value), '{}') from school_setting t
      where t.school_id = in_school and t.name like 'role.marked.%' and t.finished_on is null));
end $function$
;

CREATE OR REPLACE FUNCTION public.connection_version(in_deployment uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select concat_ws(' ', d.xmin, p.xmin, s.xmin) from deployment d join platform p on p.id = d.platform_id join school s on s.id = p.school_id
    where d.id = in_deployment
$function$
;

CREATE OR REPLACE FUNCTION public.counting_roles(said text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case when 'TeachingAssistant' = any (said) then array_remove(said, 'Instructor') else said end
$function$
;

CREATE OR REPLACE FUNCTION public.course_cohort_name(in_school uuid, in_course uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select concat_ws(' · ', called.name, case when exists (
      select from course_marking m join course o on o.school_id = m.school_id and o.id = m.course_id
      where m.school_id = in_school and m.unmarked_at is null and o.id <> c.id and lower(coalesce(o.title, o.label, '')) = lower(called.name))
    then (select p.name from platform p where p.school_id = in_school and p.lms_id = c.lms_id order by p.created_at limit 1) end)
  from course c cross join lateral (select coalesce(c.title, c.label, '') as name) as called
  where c.school_id = in_school and c.id = in_course
$function$
;

CREATE OR REPLACE FUNCTION public.enter_visit(in_school uuid, in_now timestamp with time zone, shown_hash bytea, shown_as text, ticket_hash bytea, code_hash bytea, code_ends_at timestamp with time zone)
 RETURNS json
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  entered json;
begin
  perform set_config('app.school', in_school::text, true);
  with taken as (delete from token t where t.school_id = in_school and t.hash = shown_hash and t.purpose = shown_as
      returning (t.subject ->> 'visitId')::uuid as visit_id, t.expires_at),
    standing as materialized (
      select s.* from taken, visit_standing(in_school, taken.visit_id, in_now) as s where taken.expires_at > in_now
      union all
      select s.* from taken, visit_while_uploading(in_school, taken.visit_id, in_now) as s where taken.expires_at > in_now),
    issued as (insert into token (school_id, hash, purpose, subject, created_at, expires_at)
      select in_school, next.hash, next.purpose, jsonb_build_object('visitId', standing.visit_id), in_now, least(next.ends_at, standing.ends_at)
      from standing cross join (values (ticket_hash, 'visit-ticket', null::timestamptz), (code_hash, 'visit-code', code_ends_at)) as next (hash, purpose, ends_at)
      where next.hash is not null)
  select json_build_object('visit', standing, 'setUp', set_up_state(in_school, standing.visit_id, in_now)) into entered from standing;
  return entered;
end $function$
;

CREATE OR REPLACE FUNCTION public.evidence_waits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from evidence_waiting w using (select distinct on (school_id, evidence_id) * from added order by school_id, evidence_id, number desc) as newest
    where w.school_id = newest.school_id and w.evidence_id = newest.evidence_id and newest.state not in ('submitted', 'in_review');
  insert into evidence_waiting (school_id, evidence_id, since)
    select school_id, evidence_id, at from (select distinct on (school_id, evidence_id) * from added order by school_id, evidence_id, number desc) as newest
    where state in ('submitted', 'in_review')
    on conflict do nothing;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.framework_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare school uuid := nullif(current_setting('app.school', true), '')::uuid;
begin
  if school is null then -- a migration that lifted FORCE
    update framework_version set version = gen_random_uuid();
  else
    insert into framework_version (school_id, version) values (school, gen_random_uuid())
      on conflict (school_id) do update set version = excluded.version;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.gap_facts(in_school uuid, in_people uuid[], in_day date)
 RETURNS TABLE(for_person uuid, framework uuid, profile_ids uuid[], attained json, rated json)
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return query
    select asked.id, (select v.version from framework_version v where v.school_id = in_school),
      array(select distinct h.profile_id from profile_holding h where h.school_id = in_school and h.person_id = any (us.ids)
        and h.started_on <= in_day and (h.finished_on is null or h.finished_on > in_day)),
      (select coalesce(json_agg(json_build_array(a.competency_id, a.assessed_on, a.proved_1, a.proved_2, a.proved_3, a.proved_4, a.proved_5, a.cleared)), '[]')
        from attainment a where a.school_id = in_school and a.person_id = asked.id),
      (select coalesce(json_agg(json_build_array(r.competency_id, r.level, r.rated_on)), '[]') from (
          select distinct on (s.competency_id) s.competency_id, s.level, s.rated_on from self_rating s
          where s.school_id = in_school and s.person_id = any (us.ids) order by s.competency_id, s.recorded_at desc, s.id desc) as r)
    from unnest(in_people) as asked (id)
      cross join lateral (select array_agg(p.id) as ids from person p
        where p.school_id = in_school and (p.id = asked.id or p.merged_into = asked.id)) as us;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_to_school(tables regclass[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare t regclass;
begin
  foreach t in array tables loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    -- nullif: a setting that was once set reads '' after reset; the sub-select is evaluated once a statement
    execute format('create policy own_school on %s using (school_id = (select nullif(current_setting(''app.school'', true), '''')::uuid))', t);
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION public.led_people(in_school uuid, in_courses uuid[], in_cohorts uuid[], in_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  select e.person_id from enrolment e where e.school_id = in_school and e.course_id = any (in_courses)
  union all
  select m.person_id from cohort_member m where m.school_id = in_school and m.cohort_id = any (in_cohorts)
    and m.started_on <= in_day and (m.finished_on is null or m.finished_on > in_day)
$function$
;

CREATE OR REPLACE FUNCTION public.module_facts(in_school uuid, in_person uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return (select json_build_object(
    'version', (select c.version from catalogue_version c where c.school_id = in_school),
    'begun', (select coalesce(json_agg(json_build_array(a.version_id, a.finished_at is not null, case when a.finished_at is null then
        array(select i.item_id from attempt_item i where i.school_id = a.school_id and i.attempt_id = a.id and i.done_at is not null) end, a.number)
        order by a.number, a.started_at), '[]')
      from person p join attempt a on a.school_id = p.school_id and a.person_id = p.id
      where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person)),
    'in', case when exists (select from module_cohort c where c.school_id = in_school) then cohort_facts(in_school, in_person) end));
end $function$
;

CREATE OR REPLACE FUNCTION public.offered_text(text jsonb, languages jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN (jsonb_array_length(languages) > 1) THEN text ELSE jsonb_set(jsonb_set(text, '{en}'::text[], (text -> (languages ->> 0))), '{zh-Hans}'::text[], (text -> (languages ->> 0))) END
;

CREATE OR REPLACE FUNCTION public.session_facts(in_school uuid, in_person uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  return (select coalesce(json_agg(json_build_array(s.id, s.title, to_char(dates.begins at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), serves.levels, s.capacity - seats.taken, seats.own) order by dates.begins), '[]')
    from session s
      cross join lateral (select min(lower(d.during)) as begins from session_date d
        where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null) as dates
      cross join lateral (select coalesce(json_object_agg(c.competency_id, c.level), '{}') as levels from session_competency c
        where c.school_id = s.school_id and c.session_id = s.id) as serves
      cross join lateral (select count(*) filter (where b.state in ('booked', 'offered')) as taken,
          max(b.state) filter (where b.person_id in (select p.id from person p where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person))) as own
        from booking b where b.school_id = s.school_id and b.session_id = s.id and b.ended_at is null) as seats
    where s.school_id = in_school and s.state = 'published' and s.mode = 'dated' and dates.begins is not null);
end $function$
;

CREATE OR REPLACE FUNCTION public.set_up_state(in_school uuid, in_visit uuid, in_now timestamp with time zone)
 RETURNS json
 LANGUAGE sql
 STABLE
AS $function$
  select json_build_object('bound', d.state = 'bound', 'courseRoles', v.course_roles, 'administrator', v.administrator,
      'hasOperator', exists (select from role_grant g where g.school_id = in_school and g.role = 'operator'
        and g.ended_at is null and (g.ends_at is null or g.ends_at > in_now)),
      'codeIsOpen', exists (select from set_up_code c where c.school_id = in_school and c.consumed_at is null and c.expires_at > in_now))
    from visit v join deployment d on d.id = v.deployment_id where v.school_id = in_school and v.id = in_visit
$function$
;

CREATE OR REPLACE FUNCTION public.take_login(login_id bytea, in_forget_at timestamp with time zone, in_deployment uuid, as_known text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  if connection_version(in_deployment) is distinct from as_known then
    return false;
  end if;
  insert into used_login (id, forget_at) values (login_id, in_forget_at) on conflict do nothing;
  return found;
end $function$
;

CREATE OR REPLACE FUNCTION public.version_never_changes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'what was published never changes' using errcode = '42501';
end $function$
;

CREATE OR REPLACE FUNCTION public.visit_standing(in_school uuid, in_visit uuid, in_now timestamp with time zone)
 RETURNS TABLE(visit_id uuid, person_id uuid, name text, deployment_id uuid, deployment_bound boolean, course_id uuid, language text, high_contrast boolean, ends_at timestamp with time zone, zone text, first_visit_done boolean, grants text[], enrolments json, here json, changes json, led_cohorts uuid[], guest boolean)
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
begin
  return query
    select v.id, kept.id, kept.name, v.deployment_id, coalesce(d.state = 'bound', false), v.course_id, coalesce(kept.language, v.language), v.high_contrast, v.ends_at, s.zone, us.done,
      array(select distinct g.role from role_grant g where g.school_id = in_school and g.person_id = any (us.ids)
        and g.ended_at is null and (g.ends_at is null or g.ends_at > in_now)),
      (select coalesce(json_agg(json_build_object('courseId', e.course_id, 'roles', e.roles,
          'marked', exists (select from course_marking m where m.school_id = in_school and m.course_id = e.course_id and m.unmarked_at is null),
          'confirmed', exists (select from coordinator_confirmation c where c.school_id = in_school and c.course_id = e.course_id
            and c.person_id = any (us.ids) and c.ended_at is null))), '[]')
        from enrolment e where e.school_id = in_school and e.person_id = any (us.ids)),
      (select json_build_object('courseId', e.course_id, 'roles', e.roles) from enrolment e
        where e.school_id = in_school and e.course_id = v.course_id and e.person_id = v.person_id),
      (select coalesce(json_object_agg(t.name, t.value), '{}') from school_setting t where t.school_id = in_school and t.name like 'role.%'
        and t.started_on <= (in_now at time zone s.zone)::date and (t.finished_on is null or t.finished_on > (in_now at time zone s.zone)::date)),
      array(select distinct l.cohort_id from cohort_lead l where l.school_id = in_school and l.person_id = any (us.ids) and l.finished_on is null),
      v.guest_link is not null
    from visit v
      join school s on s.id = v.school_id and s.suspended_at is null
      left join deployment d on d.id = v.deployment_id
      join person p on p.school_id = in_school and p.id = v.person_id
      join person kept on kept.school_id = in_school and kept.id = case when p.merged_into is null then p.id else p.merged_into end
      cross join lateral (select array_agg(i.id) as ids, bool_or(i.first_visit_done_at is not null) as done
        from person i where i.school_id = in_school and (i.id = kept.id or i.merged_into = kept.id)) as us
    where v.school_id = in_school and v.id = in_visit and v.ended_at is null and v.ends_at > in_now
      and case when v.guest_link is null then true else exists (
        select from guest_link l join guest g on g.school_id = l.school_id and g.person_id = l.person_id
        where l.school_id = in_school and l.hash = v.guest_link and l.revoked_at is null and l.expires_at > in_now and g.ended_at is null) end;
end $function$
;

CREATE OR REPLACE FUNCTION public.visit_while_uploading(in_school uuid, in_visit uuid, in_now timestamp with time zone)
 RETURNS TABLE(visit_id uuid, person_id uuid, name text, deployment_id uuid, deployment_bound boolean, course_id uuid, language text, high_contrast boolean, ends_at timestamp with time zone, zone text, first_visit_done boolean, grants text[], enrolments json, here json, changes json, led_cohorts uuid[], guest boolean)
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
begin
  return query
    select standing.* from visit v
      join guest_link l on l.school_id = in_school and l.hash = v.guest_link
      cross join lateral visit_standing(in_school, in_visit, l.expires_at - interval '1 millisecond') as standing
    where v.school_id = in_school and v.id = in_visit and v.ends_at > in_now
      and l.expires_at <= in_now and l.expires_at > in_now - interval '24 hours'
      and exists (select from upload u where u.school_id = in_school and u.person_id = v.person_id and u.file_id is null and u.begun_at < l.expires_at);
end $function$
;
