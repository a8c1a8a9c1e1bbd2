-- Counts the savings of a draft, so that of two tabs the second is told.
alter table evidence add revision integer not null default 1;
