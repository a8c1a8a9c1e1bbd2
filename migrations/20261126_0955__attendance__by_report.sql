-- Who came is also known by the report of the meeting, as Zoom or Teams export it.
alter table attendance
  drop constraint attendance_source_is_known,
  add constraint attendance_source_is_known check (source in ('list', 'code', 'report'));
