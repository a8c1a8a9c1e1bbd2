-- Which request writes an upload just now, in whichever process: by the database's clock, without a connection that is kept.
alter table upload
  add column held_by uuid,
  add column held_until timestamptz,
  add column is_wanted boolean not null default false, -- somebody waits for it
  add constraint upload_is_held_for_a_while check ((held_by is null) = (held_until is null));
