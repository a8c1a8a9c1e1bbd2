-- Who administers the LMS may enter the set-up code, though not enrolled anywhere; it gives nothing else.
alter table visit add column administrator boolean not null default false;
