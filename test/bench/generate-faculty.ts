// Teachers with a hundred pieces of evidence each, by bulk SQL. The same numbers every time.
import pg from 'pg'
import { inSchool } from '../../server/base/database.ts'
import { rebuild } from '../../server/evidence/attain.ts'
import { seedFramework } from '../../seeds/reference/seed-framework.ts'
import type { BenchSchool } from './bench-school.ts'
import { publishModules } from './publish-modules.ts'

export const today = new Date().toISOString().slice(0, 10)
/** the first hundred have handed in a thousand pieces each, the next hundred ten, the others as many as make a million */
export const groups = { thousand: [1, 100], ten: [101, 200], usual: [201, 300] } as const

/** Identifiers that can be told from a number. */
const uid = `create function pg_temp.uid(kind int, n bigint) returns uuid immutable language sql as
  $$ select ('0193' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`
export const personId = (n: number): string => `01930001-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const visitId = (n: number): string => `01930002-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const steps: readonly string[] = [
  `insert into person (school_id, id, name, email, created_at, first_visit_done_at)
    select $school, pg_temp.uid(1, n), 'Teacher ' || n, 'teacher' || n || '@bench.example', now(), now() from generate_series(1, $teachers) n`,
  `insert into course (school_id, id, lms_id, context_id, kind, title, first_seen_at, last_seen_at)
    values ($school, pg_temp.uid(3, 1), $lms, '3', 'course', 'Faculty development', now(), now())`,
  `insert into course_marking (school_id, id, course_id, marked_at) values ($school, pg_temp.uid(4, 1), pg_temp.uid(3, 1), now())`,
  `insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
    select $school, pg_temp.uid(3, 1), pg_temp.uid(1, n), '{Learner}', now(), now() from generate_series(1, $teachers) n`,
  `insert into visit (school_id, id, person_id, course_id, deployment_id, course_roles, language, started_at, ends_at)
    select $school, pg_temp.uid(2, n), pg_temp.uid(1, n), pg_temp.uid(3, 1), $deployment, '{Learner}', 'en', now(), now() + interval '10 years'
    from generate_series(1, $teachers) n`,
  // nine of ten have said what they teach, and everybody has rated themselves in a third of the competencies
  `insert into profile_holding (school_id, person_id, profile_id, started_on, chosen_by, chosen_at)
    select $school, pg_temp.uid(1, n), p.ids[1 + n % cardinality(p.ids)], '2024-09-01', pg_temp.uid(1, n), now()
    from generate_series(1, $teachers) n, (select array_agg(id order by position) as ids from profile where school_id = $school and not is_default) p
    where n % 10 > 0`,
  `insert into self_rating (school_id, id, person_id, competency_id, level, rated_on, recorded_at)
    select $school, pg_temp.uid(5, n * 100 + c.position), pg_temp.uid(1, n), c.id, floor(random() * 6), current_date - 100, now() - interval '100 days'
    from generate_series(1, $teachers) n, competency c where c.school_id = $school and (n + c.position) % 3 = 0`,
  `create temp table piece as
    select row_number() over () as n, person, kinds.list[1 + floor(power(random(), 1.5) * cardinality(kinds.list))::int] as kind,
      current_date - 20 - floor(random() * 1800)::int as occurred_on, random() as fate, random() as first, random() as second
    from (select n as person, case when n <= 100 then 1000 when n <= 200 then 10 else 91 + (n % 4 > 0)::int end as pieces
        from generate_series(1, $teachers) n) as people, generate_series(1, pieces),
      (select array['quiz', 'attendance', 'module_completion', 'graded_teaching_design', 'practice_task', 'simulation', 'external_certificate',
        'observed_teaching', 'client_signed_project', 'guest_endorsement', 'enterprise_placement', 'verified_venture'] as list) as kinds`,
  `insert into evidence (school_id, id, person_id, kind, title, occurred_on, recorded_at, recorded_by, origin, refresh_up_to)
    select $school, pg_temp.uid(6, n), pg_temp.uid(1, person), kind, 'Piece ' || n, occurred_on, occurred_on + interval '14 days', pg_temp.uid(1, person),
      'person', case when first < 0.05 then 4 end from piece`,
  `create temp table claim as
    select piece.*, id as competency_id, 1 + floor(second * 4)::int as level
    from piece, (select array_agg(id order by position) as ids from competency where school_id = $school) c,
      lateral unnest(array[ids[1 + floor(first * 31)], case when second < 0.5 then ids[1 + (floor(first * 31)::int + 7) % 31] end]) as id
    where id is not null`,
  `insert into evidence_claim (school_id, evidence_id, competency_id, level) select $school, pg_temp.uid(6, n), competency_id, level from claim`,
  `insert into evidence_state (school_id, evidence_id, number, state, by_person_id, at)
    select $school, pg_temp.uid(6, n), 1, 'submitted', pg_temp.uid(1, person), occurred_on + interval '14 days' from piece
    union all select $school, pg_temp.uid(6, n), 2, case when fate < 0.85 then 'accepted' when fate < 0.93 then 'returned' else 'rejected' end,
      pg_temp.uid(1, $teachers - n % 100), occurred_on + interval '20 days' from piece where fate < 0.95`,
  `insert into appraisal (school_id, id, evidence_id, competency_id, rater_person_id, level, recorded_at)
    select $school, pg_temp.uid(7 + rater, n * 40 + position), pg_temp.uid(6, n), competency_id, pg_temp.uid(1, $teachers - (n + rater) % 100),
      greatest(0, claim.level - (fate < 0.2)::int), occurred_on + interval '20 days'
    from claim join competency on id = competency_id, generate_series(0, (kind = 'verified_venture')::int) as rater where fate < 0.85`,
]

/** Everybody has begun two modules, and one of two has finished one of them. */
const begin = `insert into attempt (school_id, id, person_id, version_id, started_at, finished_at)
  select $school, pg_temp.uid(9, n * 2 + second), pg_temp.uid(1, n), v.ids[1 + (n + second) % cardinality(v.ids)], now(), case when n % 2 = second then now() end
  from generate_series(1, $teachers) n, generate_series(0, 1) second, (select array_agg(id order by id) as ids from module_version where school_id = $school) v`

interface Generated extends BenchSchool {
  teachers: number
}

/** Fills the school. The projection is what the service's own rebuild makes of the facts. */
export async function generateFaculty(adminUrl: string, school: Generated): Promise<void> {
  await seedFramework(school.db, { schoolId: school.schoolId, startedOn: '2020-09-01', today })
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  // references hold by construction: to check seven million of them takes longer than everything else
  await admin.query(`set session_replication_role = replica; select setseed(0.5); ${uid}`)
  for (const step of steps) await timely(step.slice(0, 40), () => admin.query(filledIn(step, school)))
  await publishModules(school, personId(school.teachers))
  await timely('begin modules', () => admin.query(filledIn(begin, school)))
  await timely('vacuum', () => admin.query('vacuum analyze'))
  await timely('rebuild', () =>
    inSchool(school.db, school.schoolId, db => rebuild({ db, schoolId: school.schoolId, today, now: new Date() })),
  )
  await admin.query('vacuum analyze attainment')
  await admin.end()
}

const filledIn = (step: string, { schoolId, lmsId, deploymentId, teachers }: Generated): string =>
  step
    .replaceAll('$school', `'${schoolId}'::uuid`)
    .replaceAll('$lms', `'${lmsId}'::uuid`)
    .replaceAll('$deployment', `'${deploymentId}'::uuid`)
    .replaceAll('$teachers', String(teachers))

async function timely(what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what.replaceAll(/\s+/g, ' ')}`)
}
