-- That a coordinator has thanked the practitioner who gave a session: once for each.
create table session_thanks (
  school_id uuid not null references school (id),
  session_id uuid not null,
  guest_id uuid not null,
  words text not null constraint thanks_are_short check (char_length(words) <= 2000),
  sent_at timestamptz not null,
  sent_by uuid not null,
  primary key (school_id, session_id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id),
  foreign key (school_id, sent_by) references person (school_id, id)
);
select keep_to_school(array['session_thanks']::regclass[]);
