-- What a grid or an import recorded of a kind that two must have judged waits for another assessor too.
alter table evidence no force row level security;
alter table evidence_state no force row level security;
alter table appraisal no force row level security;
alter table appraisal_withdrawal no force row level security;
alter table person no force row level security;
alter table evidence_waiting no force row level security;
insert into evidence_waiting (school_id, evidence_id, since)
  select e.school_id, e.id, e.recorded_at from evidence e
  where e.kind = 'verified_venture' and e.origin in ('grid', 'import')
    and (select s.state from evidence_state s where s.school_id = e.school_id and s.evidence_id = e.id order by s.number desc limit 1) = 'accepted'
    and (select count(distinct coalesce(p.merged_into, p.id)) from appraisal a join person p on p.school_id = a.school_id and p.id = a.rater_person_id
      where a.school_id = e.school_id and a.evidence_id = e.id and not exists (select from appraisal_withdrawal w
        where w.school_id = a.school_id and w.appraisal_id = a.id)) < 2
  on conflict do nothing;
alter table evidence force row level security;
alter table evidence_state force row level security;
alter table appraisal force row level security;
alter table appraisal_withdrawal force row level security;
alter table person force row level security;
alter table evidence_waiting force row level security;
