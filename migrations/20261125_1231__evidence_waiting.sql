-- Pieces that wait for a reviewer: kept beside the states, so that a queue does not go through everything that was ever handed in.
create table evidence_waiting (
  school_id uuid not null references school (id),
  evidence_id uuid not null,
  since timestamptz not null,
  primary key (school_id, evidence_id),
  foreign key (school_id, evidence_id) references evidence (school_id, id)
);
create index evidence_waiting_longest on evidence_waiting (school_id, since, evidence_id);
create index evidence_superseding on evidence (school_id, supersedes) where supersedes is not null;
create index evidence_file_of_file on evidence_file (school_id, file_id);
create index file_of_bytes on file (school_id, sha256);

-- Several states of a piece may come in one statement: the one with the highest number is where it stands.
create function evidence_waits() returns trigger language plpgsql as $$
begin
  delete from evidence_waiting w using (select distinct on (school_id, evidence_id) * from added order by school_id, evidence_id, number desc) as newest
    where w.school_id = newest.school_id and w.evidence_id = newest.evidence_id and newest.state not in ('submitted', 'in_review');
  insert into evidence_waiting (school_id, evidence_id, since)
    select school_id, evidence_id, at from (select distinct on (school_id, evidence_id) * from added order by school_id, evidence_id, number desc) as newest
    where state in ('submitted', 'in_review')
    on conflict do nothing;
  return null;
end $$;
create trigger evidence_waits after insert on evidence_state referencing new table as added
  for each statement execute function evidence_waits();

alter table evidence_state no force row level security;
insert into evidence_waiting (school_id, evidence_id, since)
  select school_id, evidence_id, at from (select distinct on (school_id, evidence_id) * from evidence_state order by school_id, evidence_id, number desc) as newest
  where state in ('submitted', 'in_review');
alter table evidence_state force row level security;

select keep_to_school(array['evidence_waiting']::regclass[]);
