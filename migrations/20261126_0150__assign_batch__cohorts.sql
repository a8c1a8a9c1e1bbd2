-- Of which cohorts those are for whom a module was meant: a school's own and those of courses. None: of no certain ones.
alter table assign_batch add cohort_ids uuid[] not null default '{}';
