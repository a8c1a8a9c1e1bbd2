-- A login is no row any more: its state carries it, sealed. What is kept is that a launch has used one, so that it counts once.
-- Logged, unlike the table before: there a lost row could only refuse, here one would let a launch in again.
drop table lti_login;
create table used_login (
  id bytea primary key, -- the random part of the state
  forget_at timestamptz not null -- long after the state has expired: clocks of processes differ
);
create index used_login_by_forget_at on used_login (forget_at);
