-- Who stands in for a reviewer from a day to a day, both included: asked when a piece has waited too long.
create table review_deputy (
  school_id uuid not null references school (id),
  id uuid not null,
  person_id uuid not null,
  deputy_person_id uuid not null,
  started_on date not null,
  finished_on date not null,
  named_at timestamptz not null,
  ended_at timestamptz, -- taken back, or another was named
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, deputy_person_id) references person (school_id, id),
  constraint deputy_is_somebody_else check (person_id <> deputy_person_id),
  constraint deputy_starts_before_it_ends check (started_on <= finished_on)
);
create unique index deputy_one_at_a_time on review_deputy (school_id, person_id) where ended_at is null;

select keep_to_school(array['review_deputy']::regclass[]);
