-- What somebody who took part says of a session afterwards. Never edited: the newest of a person counts, those before it stood in the weeks before.
create table session_feedback (
  school_id uuid not null references school (id),
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  useful smallint not null constraint useful_is_one_to_five check (useful between 1 and 5),
  level text not null constraint felt_level_is_known check (level in ('too_easy', 'right', 'too_hard')),
  words text not null constraint feedback_is_short check (char_length(words) <= 1000),
  may_read boolean not null, -- whoever gave it may read the words
  given_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
create index feedback_on_session on session_feedback (school_id, session_id);
create index feedback_of_person on session_feedback (school_id, person_id);
select keep_to_school(array['session_feedback']::regclass[]);
