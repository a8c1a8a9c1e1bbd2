alter table session_material
  add column captions_of text, -- captions: the name of the recording that they are of, whichever its version; null: not said
  add constraint only_captions_are_of_a_recording check (captions_of is null or kind = 'captions');
