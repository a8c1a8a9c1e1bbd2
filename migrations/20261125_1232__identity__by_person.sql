-- Whose accounts these are: asked by the operator's list of people, and by a viewer about their own.
create index identity_by_person on identity (school_id, person_id);
