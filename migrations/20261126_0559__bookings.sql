-- A seat in a practitioner's session, or a place on its waitlist. Who has ended it and books again has another row.
create table booking (
  school_id uuid not null references school (id),
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  state text not null constraint booking_state_is_known
    check (state in ('booked', 'waiting', 'offered', 'cancelled', 'passed', 'lapsed', 'removed', 'called_off')),
  gap smallint not null, -- their largest in what the session is for, when it was begun or, later, when a seat was held for them
  begun_at timestamptz not null, -- of two with the same gap who began first waits before the other
  begun_by uuid not null, -- themselves, or a coordinator
  booked_at timestamptz, -- they have a seat since
  offered_until timestamptz, -- a seat is held for them
  ended_at timestamptz,
  ended_by uuid, -- null: the service itself
  late boolean not null default false, -- cancelled when it could not be done freely any more
  reason text,
  primary key (school_id, id),
  foreign key (school_id, session_id) references session (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, begun_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id),
  constraint booking_ends_with_its_state check ((ended_at is null) = (state in ('booked', 'waiting', 'offered'))),
  constraint offer_says_until_when check (state <> 'offered' or offered_until is not null),
  constraint seat_says_since_when check (state <> 'booked' or booked_at is not null)
);
create unique index person_has_one_place on booking (school_id, session_id, person_id) where ended_at is null;
create index booking_of_person on booking (school_id, person_id);

select keep_to_school(array['booking']::regclass[]);

-- What a page of gaps says of sessions to come: which, when, for which competencies up to which level, how many seats are left, and whether the person has one.
create function session_facts(in_school uuid, in_person uuid) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (select coalesce(json_agg(json_build_array(s.id, s.title, to_char(dates.begins at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), serves.levels, s.capacity - seats.taken, seats.own) order by dates.begins), '[]')
    from session s
      cross join lateral (select min(lower(d.during)) as begins from session_date d
        where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null) as dates
      cross join lateral (select coalesce(json_object_agg(c.competency_id, c.level), '{}') as levels from session_competency c
        where c.school_id = s.school_id and c.session_id = s.id) as serves
      cross join lateral (select count(*) filter (where b.state in ('booked', 'offered')) as taken,
          max(b.state) filter (where b.person_id in (select p.id from person p where p.school_id = in_school and (p.id = in_person or p.merged_into = in_person))) as own
        from booking b where b.school_id = s.school_id and b.session_id = s.id and b.ended_at is null) as seats
    where s.school_id = in_school and s.state = 'published' and s.mode = 'dated' and dates.begins is not null);
end $$;
