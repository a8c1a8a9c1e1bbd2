-- Of a picture that stands in a page: how wide and high it is, so that a page can be laid out before the picture has come.
alter table file
  add column width integer check (width > 0),
  add column height integer check (height > 0),
  add constraint file_is_wide_and_high check ((width is null) = (height is null));
