#!/bin/sh
# Runs once, when the PostgreSQL of compose.yaml is new: the role that the service connects as owns its database and is
# neither superuser nor BYPASSRLS, so that row-level security keeps schools apart. The superuser keeps no password: whoever
# learns the service's cannot come in as him, and "docker compose exec database psql -U postgres" still can.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$POSTGRES_PASSWORD" --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
create role landbridge login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'password';
create database landbridge owner landbridge;
revoke all on database postgres, template1, landbridge from public;
alter role postgres password null;
SQL
