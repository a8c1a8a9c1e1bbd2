// Practitioners with their times, rooms, and sessions with their seats, by bulk SQL. The same numbers every time.
import pg from 'pg'

/** Identifiers that can be told from a number; persons' are those of generate-faculty.ts. */
const uid = `create function pg_temp.uid(kind int, n bigint) returns uuid immutable language sql as
  $$ select ('0193' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`
export const sessionId = (n: number): string => `01930023-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const competency = `(select id from competency where school_id = $school and code like '%NEG-04')`
const steps: readonly string[] = [
  `insert into person (school_id, id, name, email, created_at)
    select $school, pg_temp.uid(32, n), 'Practitioner ' || n, 'p' || n || '@industry.example', now() from generate_series(1, $guests) n`,
  // by three clocks; half say when they are free, the others when they are not
  `insert into guest (school_id, person_id, zone, invited_at, availability, availability_said_at)
    select $school, pg_temp.uid(32, n), (array['America/Los_Angeles', 'Europe/Berlin', 'Asia/Shanghai'])[1 + n % 3], now(),
      (array['any_time', 'only_these'])[1 + n % 2], now() from generate_series(1, $guests) n`,
  `insert into guest_expertise (school_id, person_id, competency_id, level)
    select $school, pg_temp.uid(32, n), ${competency}, 3 + n % 3 from generate_series(1, $guests) n`,
  `insert into guest_rule (school_id, id, person_id, weekdays, from_minute, until_minute, free)
    select $school, pg_temp.uid(33, n * 4 + part), pg_temp.uid(32, n), array[1 + (n + part) % 5], 540 + part * 120, 780 + part * 120, n % 2 = 1
    from generate_series(1, $guests) n, generate_series(0, 2) part`,
  `insert into guest_exception (school_id, id, person_id, from_day, from_minute, until_day, until_minute, free)
    select $school, pg_temp.uid(34, n * 4 + part), pg_temp.uid(32, n), day, 0, day + 2, 1440, false
    from generate_series(1, $guests) n, generate_series(0, 2) part, lateral (select current_date + (n * 7 + part * 19) % 58 as day) as off`,
  `insert into room (school_id, id, name, capacity, zone, made_by, made_at)
    select $school, pg_temp.uid(36, n), 'Room ' || n, 10 + n * 5, 'Asia/Shanghai', pg_temp.uid(1, 1), now() from generate_series(1, $rooms) n`,
  // the first one is wanted; the others take rooms and practitioners, four a day
  `insert into session (school_id, id, title, about, mode, state, guest_id, minutes, languages, zone, capacity, minimum, begun_by, begun_at)
    select $school, pg_temp.uid(35, n), '{"en": "Inbound", "zh-Hans": "入库"}', '{"en": "", "zh-Hans": ""}', 'dated',
      case when n = 1 then 'wanted' else 'published' end, case when n > 1 then pg_temp.uid(32, 1 + n % $guests) end, 90, '{english}', 'Asia/Shanghai',
      case when n = 1 then 20 else $seats end, 0, pg_temp.uid(1, 1), now()
    from generate_series(1, $sessions) n`,
  `insert into session_competency (school_id, session_id, competency_id, level, position)
    select $school, pg_temp.uid(35, n), ${competency}, 3, 0 from generate_series(1, $sessions) n`,
  `insert into session_date (school_id, id, session_id, during, room_id, guest_id)
    select $school, pg_temp.uid(37, n), pg_temp.uid(35, n), tstzrange(begins, begins + interval '90 min'), pg_temp.uid(36, 1 + n % $rooms), pg_temp.uid(32, 1 + n % $guests)
    from generate_series(2, $sessions) n, lateral (select current_date + 1 + n / 4 + interval '8 h' + n % 4 * interval '2 h' as begins) as at`,
  `insert into booking (school_id, id, session_id, person_id, state, gap, begun_at, begun_by, booked_at)
    select $school, pg_temp.uid(38, n * 1000 + seat), pg_temp.uid(35, n), pg_temp.uid(1, 1 + (n * 10 + seat) % $people), 'booked', 1, now(),
      pg_temp.uid(1, 1 + (n * 10 + seat) % $people), now()
    from generate_series(2, $sessions) n, generate_series(1, $taken) seat`,
  `insert into session_wish (school_id, id, person_id, competency_id, asked_at)
    select $school, pg_temp.uid(39, n), pg_temp.uid(1, n), c.id, now()
    from generate_series(1, $people) n, competency c where c.school_id = $school and (n + c.position) % 31 = 0`,
  'vacuum analyze',
]

interface Generated {
  schoolId: string
  guests: number
  rooms: number
  sessions: number
  people: number
  /** in each session, and how many of them are */
  seats: number
  taken: number
}

export async function generateSessions(adminUrl: string, { schoolId, ...counts }: Generated): Promise<void> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await admin.query(uid)
  const filledIn = (step: string): string =>
    Object.entries(counts).reduce(
      (text, [name, count]) => text.replaceAll(`$${name}`, String(count)),
      step.replaceAll('$school', `'${schoolId}'::uuid`),
    )
  for (const step of steps) await admin.query(filledIn(step))
  await admin.end()
}
