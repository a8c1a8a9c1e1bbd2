-- What connects a school to its learning platforms. Global tables: a launch finds its school through them.

-- One registration with one LMS. (issuer, client_id) is not unique: self-hosted Canvases share an issuer and count alike,
-- so every platform has its own login address, /lti/login/<id>.
create table platform (
  id uuid primary key,
  school_id uuid not null references school (id),
  lms_id uuid not null, -- registrations of one LMS share it: identities are unique by (school, LMS, sub)
  issuer text not null,
  client_id text not null,
  name text not null constraint platform_has_a_name check (length(btrim(name)) between 1 and 200),
  product text not null constraint platform_is_of_a_known_product check (product in ('moodle', 'canvas', 'other')),
  authorization_url text not null,
  token_url text not null,
  jwks_url text not null,
  token_audience text, -- null: the token_url
  granted_scopes text[] not null default '{}',
  origins text[] not null default '{}', -- who may frame our pages: from the registration and from return URLs of signed launches
  allows_anonymous boolean not null default false,
  created_at timestamptz not null,
  suspended_at timestamptz
);
create index platform_by_school on platform (school_id);
create index platform_by_client on platform (issuer, client_id);

create table deployment (
  id uuid primary key,
  platform_id uuid not null references platform (id),
  deployment_id text not null constraint deployment_has_an_id check (length(deployment_id) between 1 and 255),
  state text not null constraint deployment_is_in_a_known_state check (state in ('bound', 'pending', 'refused')),
  created_at timestamptz not null,
  constraint deployment_once_per_platform unique (platform_id, deployment_id)
);

-- A login on its way. Unlogged: what a crash loses here is a click, and a lost row can only refuse. No foreign key, because
-- its check would lock the platform's row at every login; the launch joins the platform anyway.
create unlogged table lti_login (
  state_hash bytea primary key,
  platform_id uuid not null,
  nonce text not null,
  deployment_id text, -- as announced; the token decides
  target_link_uri text,
  storage_target text, -- the frame that keeps data for us, as announced
  expires_at timestamptz not null
);
create index lti_login_expiry on lti_login (expires_at);

-- A platform's public keys as last fetched, shared by all processes.
create table platform_keys (
  platform_id uuid primary key references platform (id) on delete cascade,
  keys jsonb not null,
  fetched_at timestamptz not null
);

-- Our own keys. A new one is published before it signs and stays published after it was replaced.
create table tool_key (
  kid text primary key,
  public_jwk jsonb not null,
  private_key text not null, -- sealed
  created_at timestamptz not null,
  active_from timestamptz not null,
  retired_at timestamptz -- from then on not published
);

-- A single-use link with which an LMS registers itself.
create table registration_link (
  hash bytea primary key,
  school_id uuid references school (id), -- null: the registration makes a new school
  school_name text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  platform_id uuid references platform (id),
  constraint registration_link_is_for_a_school check (school_id is not null or school_name is not null)
);
