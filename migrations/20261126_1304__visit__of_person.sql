create index visit_of_person on visit (school_id, person_id, started_at);
