-- How much of an upload had come when it was last looked at, and since when no more: what lies idle keeps no room for what has not come.
alter table upload
  add column come bigint,
  add column come_since timestamptz,
  add constraint upload_has_come_since check ((come is null) = (come_since is null));
