-- What stands in a letter for {secret}: a link or a code that lets somebody in, sealed with the service's key until it has left.
alter table mail add column secret text,
  add constraint secret_goes_with_its_letter check (secret is null or letter is not null);
