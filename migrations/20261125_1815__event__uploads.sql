-- What somebody has uploaded of late is summed before more comes, also what they threw away meanwhile.
create index event_of_upload on event (school_id, person_id, at) where kind = 'file-uploaded';
