alter table session_material
  add column chapters text not null default '', -- of a recording, as they are written: a line each, `0:00 Where it begins`
  add constraint only_recordings_have_chapters check (chapters = '' or kind = 'recording');
