-- Practitioners are reminded of what they owe, each step once, and by hand.
create table material_reminder (
  school_id uuid not null references school (id),
  session_id uuid not null,
  number integer not null,
  step text not null constraint reminder_step_is_known check (step in
    ('before_14', 'before_7', 'before_3', 'before_1', 'after_3', 'after_10', 'agreed_7', 'agreed_14', 'by_hand')),
  at timestamptz not null,
  by_person_id uuid, -- null: the service itself
  primary key (school_id, session_id, number),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id),
  constraint reminder_by_hand_is_somebodys check ((step = 'by_hand') = (by_person_id is not null))
);
create unique index reminded_once_of_a_step on material_reminder (school_id, session_id, step) where step <> 'by_hand';

-- Whether what a session still lacks is needed, as later rows: none says that it is.
create table material_waiver (
  school_id uuid not null references school (id),
  session_id uuid not null,
  number integer not null,
  reason text, -- why it is not needed; null: it is needed after all
  at timestamptz not null,
  by_person_id uuid not null,
  primary key (school_id, session_id, number),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, by_person_id) references person (school_id, id)
);
select keep_to_school(array['material_reminder', 'material_waiver']::regclass[]);
