-- What was completed by accepted work is opened again when the acceptance is taken back; who took it back and why stands beside.
alter table assignment_step
  drop constraint step_is_known,
  add constraint step_is_known check (kind in ('extended', 'waived', 'withdrawn', 'completed', 'satisfied', 'reopened'));
