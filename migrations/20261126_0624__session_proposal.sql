-- A guest is asked for a session at certain times, or proposes others. The times are held on session_date until somebody has to have answered.
create table session_proposal (
  school_id uuid not null references school (id),
  id uuid not null,
  session_id uuid not null,
  guest_id uuid not null, -- who is asked, or who proposes
  by_guest boolean not null, -- then a coordinator answers
  times jsonb not null, -- [{"startsAt", "endsAt"}], as they were proposed
  note text,
  answer_by timestamptz not null,
  made_by uuid not null,
  made_at timestamptz not null,
  state text not null constraint proposal_state_is_known check (state in ('open', 'accepted', 'declined', 'countered', 'withdrawn', 'run_out')),
  reason text,
  answered_by uuid, -- null: nobody has, or the service itself
  answered_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id),
  foreign key (school_id, made_by) references person (school_id, id),
  foreign key (school_id, answered_by) references person (school_id, id),
  constraint proposal_was_answered_once check ((state = 'open') = (answered_at is null))
);
create unique index proposal_open_once on session_proposal (school_id, session_id) where state = 'open';
create index session_proposal_of_session on session_proposal (school_id, session_id);
create index session_proposal_to_run_out on session_proposal (school_id, answer_by) where state = 'open';

alter table session_step
  drop constraint session_step_is_known,
  add constraint session_step_is_known check (kind in ('begun', 'changed', 'asked', 'countered', 'declined', 'withdrawn', 'ran_out',
    'confirmed', 'published', 'closed', 'cancelled'));

select keep_to_school(array['session_proposal']::regclass[]);
