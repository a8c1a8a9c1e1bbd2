-- Mail to a person, on its way: written in the transaction of the fact, sent by a job. Their address stands in person alone.
create table mail (
  school_id uuid not null references school (id),
  id uuid not null, -- also names the message, so that a receiver that gets it twice can see that it is one
  person_id uuid not null,
  letter jsonb, -- what it says, in their language; null once it has left or was given up
  written_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  trouble text, -- what the last try met, without addresses
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  constraint mail_ends_once check (sent_at is null or given_up_at is null),
  constraint mail_says_something_until_its_end check ((letter is null) = (sent_at is not null or given_up_at is not null))
);
create index mail_waiting on mail (school_id, written_at) where letter is not null;
create index mail_by_person on mail (school_id, person_id, written_at);

select keep_to_school(array['mail']::regclass[]);
