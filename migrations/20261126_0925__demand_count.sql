-- What practitioners are shown of the faculty's demand: counted once a week, so that no two answers tell one person's gap.
create table demand_count (
  school_id uuid not null primary key references school (id),
  week date not null, -- its Monday
  wanted jsonb not null -- [{"competencyId", "teachers", "level"}], groups of five or more, in fives
);
select keep_to_school(array['demand_count']::regclass[]);

alter table session_step
  drop constraint session_step_is_known,
  add constraint session_step_is_known check (kind in ('begun', 'offered', 'changed', 'asked', 'countered', 'declined', 'withdrawn', 'ran_out',
    'confirmed', 'published', 'closed', 'cancelled'));
