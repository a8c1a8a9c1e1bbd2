-- The IANA zone of the school that the registration makes; null: a school's usual one.
alter table registration_link add column school_zone text;
alter table registration_link add constraint registration_link_has_a_zone_for_a_new_school_only
  check (school_zone is null or school_id is null);
