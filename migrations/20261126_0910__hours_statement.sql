-- What the school has stated of a practitioner's hours, as it stood on the document.
create table hours_statement (
  school_id uuid not null references school (id),
  id uuid not null,
  guest_id uuid not null,
  number text not null,
  language text not null constraint statement_language_is_known check (language in ('en', 'zh-Hans')),
  stated jsonb not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (school_id, id),
  foreign key (school_id, guest_id) references guest (school_id, person_id),
  foreign key (school_id, made_by) references person (school_id, id)
);
create unique index statement_numbered_once on hours_statement (school_id, number);
create index statement_of_guest on hours_statement (school_id, guest_id, made_at);
select keep_to_school(array['hours_statement']::regclass[]);
