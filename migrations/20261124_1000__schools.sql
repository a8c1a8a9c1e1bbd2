-- A school is the tenant. Global tables (this one, LTI's, jobs) carry no policy; every other table leads with school_id.
create table school (
  id uuid primary key,
  name text not null constraint school_has_a_name check (length(btrim(name)) between 1 and 200),
  zone text not null default 'Asia/Shanghai', -- IANA; dates of work are dates in this zone
  created_at timestamptz not null,
  suspended_at timestamptz
);

-- Every table of a school goes through this once: row-level security that binds its owner too.
create function keep_to_school(tables regclass[]) returns void language plpgsql as $$
declare t regclass;
begin
  foreach t in array tables loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    -- nullif: a setting that was once set reads '' after reset; the sub-select is evaluated once a statement
    execute format('create policy own_school on %s using (school_id = (select nullif(current_setting(''app.school'', true), '''')::uuid))', t);
  end loop;
end $$;

-- What a person did, once, in the transaction of the fact.
create table event (
  school_id uuid not null references school (id),
  id uuid not null,
  at timestamptz not null,
  person_id uuid, -- null: the command line or the service itself
  kind text not null,
  data jsonb not null default '{}',
  primary key (school_id, id)
);

-- Anything handed out as <school>.<random>: one-time codes, reload tickets, file links. Only the hash is kept.
create table token (
  school_id uuid not null references school (id),
  hash bytea not null,
  purpose text not null,
  subject jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (school_id, hash)
);
create index token_expiry on token (school_id, expires_at);

-- A school's choices as dated periods: "as of" a day asks for the value that stood then.
create table school_setting (
  school_id uuid not null references school (id),
  name text not null,
  started_on date not null,
  finished_on date,
  value jsonb not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (school_id, name, started_on),
  constraint setting_ends_after_it_starts check (finished_on is null or finished_on > started_on)
);

select keep_to_school(array['event', 'token', 'school_setting']::regclass[]);
