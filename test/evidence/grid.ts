import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { gapsOf } from '../support/gaps.ts'
import { codes, hold } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const record = `mutation ($input: RecordAppraisalsInput!) { recordAppraisals(input: $input) { appraisals { people appraisals } refusal { code details } } }`
interface Recorded {
  recordAppraisals: {
    appraisals: { people: number; appraisals: number } | null
    refusal: { code: string; details: { cells?: { personId: string; code: string }[] } } | null
  }
}
type Levels = Record<string, number>

const gridOf = async (w: World) => {
  const known = await codes(w)
  return (rows: [Somebody | { personId: string }, Levels][], changes: Record<string, unknown> = {}) => ({
    input: {
      kind: 'observed_teaching',
      title: ' Observed lesson, autumn term ',
      occurredOn: '2026-11-02',
      people: rows.map(([{ personId }, levels]) => ({
        personId,
        levels: Object.entries(levels).map(([code, level]) => ({ competencyId: known.competency(code), level })),
      })),
      ...changes,
    },
  })
}

const evidenceIn = (w: World) =>
  inSchool(w.db, w.here.schoolId, db =>
    db
      .selectFrom('evidence')
      .innerJoin('evidence_state', 'evidence_state.evidence_id', 'evidence.id')
      .select(['person_id', 'title', 'origin', 'state', 'recorded_by', 'number'])
      .orderBy('evidence.id')
      .execute(),
  )

t.test('Cora records what she saw of three teachers, and their gaps close', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2024-09-01' })
  const grid = await gridOf(w)
  const levels = `query ($ids: [ID!]!) { people(search: "Amara") { edges { node { levels(competencyIds: $ids) { effective raw } } } } viewer { person { levels(competencyIds: $ids) { raw } } } }`
  const known = await codes(w)
  const ids = ['NEG-04', 'COG-01', 'LNG-03'].map(known.competency)
  t.match(await cora.ask(levels, { ids }), {
    people: { edges: [{ node: { levels: [{ effective: null }, { effective: null }, { effective: null }] } }] },
  })
  const rows: [Somebody, Levels][] = [
    [amara, { 'NEG-04': 4, 'COG-01': 0 }],
    [bilal, { 'NEG-04': 2 }],
    [chenWei, {}],
  ]
  t.same(await cora.ask(record, grid(rows)), {
    recordAppraisals: { appraisals: { people: 2, appraisals: 3 }, refusal: null },
  })
  t.match(await evidenceIn(w), [
    { person_id: amara.personId, title: 'Observed lesson, autumn term', origin: 'grid', state: 'accepted' },
    { person_id: bilal.personId, recorded_by: cora.personId, number: 1 },
  ])
  t.match(
    await cora.ask(levels, { ids: [...ids, newId()] }),
    {
      people: {
        edges: [{ node: { levels: [{ effective: 4, raw: 4 }, { effective: 0, raw: 0 }, { effective: null }] } }],
      },
      viewer: { person: { levels: [{ raw: null }, { raw: null }, { raw: null }] } },
    },
    'also where no profile of Amara’s wants it; what the school does not know is left out',
  )
  const page = (await gapsOf(amara))!
  const row = [...page.gaps, ...page.onTarget].find(({ competency }) => competency.code === 'CBEC-NEG-04')
  t.equal(row?.effective, 4, 'the gap page follows in the same moment')
})

t.test('a grid is recorded as a whole or not at all, and says which cells are wrong', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const student = await w.launch({ sub: 'student' }, { course: 'trade' })
  const grid = await gridOf(w)
  const refusalOf = async (variables: Record<string, unknown>) =>
    (await cora.ask<Recorded>(record, variables)).recordAppraisals.refusal
  const cells = await refusalOf(
    grid([
      [amara, { 'NEG-04': 3 }],
      [bilal, { 'NEG-04': 5, 'NEG-01': -1 }],
      [cora, { 'NEG-04': 3 }],
      [noor, { 'NEG-04': 3 }],
      [student, { 'NEG-04': 3 }],
      [amara, { 'NEG-04': 4 }],
    ]),
  )
  t.same(
    [cells?.code, cells?.details.cells?.map(({ personId, code }) => [personId, code])],
    [
      'CELLS_REFUSED',
      [
        [bilal.personId, 'LEVEL_ABOVE_CEILING'],
        [bilal.personId, 'LEVEL_UNREADABLE'],
        [cora.personId, 'OWN_EVIDENCE'],
        [noor.personId, 'PERSON_NOT_FOUND'],
        [student.personId, 'PERSON_NOT_FOUND'],
        [amara.personId, 'CELL_TWICE'],
      ],
    ],
    'above the ceiling, below 0, herself, another school’s, a student, twice',
  )
  const one = [[amara, { 'NEG-04': 1 }]] as [Somebody, Levels][]
  t.match(await refusalOf(grid(one, { kind: 'self_rating' })), { code: 'KIND_UNKNOWN' })
  t.match(await refusalOf(grid(one, { kind: 'horoscope' })), { code: 'KIND_UNKNOWN' })
  t.match(await refusalOf(grid(one, { title: ' ' })), { code: 'TITLE_MISSING' })
  t.match(await refusalOf(grid(one, { note: 'x'.repeat(2001) })), { code: 'TEXT_TOO_LONG', details: { field: 'note' } })
  t.match(await refusalOf(grid(one, { occurredOn: '2026-11-25' })), { code: 'DATE_IN_FUTURE' })
  t.match(await refusalOf(grid([[amara, {}]])), { code: 'NOTHING_TO_RECORD' })
  const many = Array.from({ length: 201 }, () => [amara, { 'NEG-04': 1 }] as [Somebody, Levels])
  t.match(await refusalOf(grid(many)), { code: 'GRID_TOO_LARGE', details: { people: 200 } })
  t.match(await amara.ask(record, grid([[bilal, { 'NEG-04': 3 }]])), {
    recordAppraisals: { refusal: { code: 'COORDINATORS_ONLY' } },
  })
  t.same(await evidenceIn(w), [], 'nothing of all this was recorded')
  t.match(await cora.ask(record, grid(one, { occurredOn: '2026-11-24' })), {
    recordAppraisals: { appraisals: { people: 1 } },
  })
})

t.test('who leads a course records for those who were launched there, and never for another self', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const lena = await w.launch({ sub: 'lena', name: 'Lena' }, { roles: ['Instructor'] })
  const elsewhere = await w.launch({ sub: 'tariq', name: 'Tariq' }, { course: 'trade', roles: ['Instructor'] })
  const alsoLena = await w.launch({ sub: 'lena-of-canvas', name: 'Lena' })
  const grid = await gridOf(w)
  const row = { school_id: w.here.schoolId, id: newId(), course_id: w.course, person_id: lena.personId }
  await inSchool(w.db, w.here.schoolId, async db => {
    await db
      .insertInto('coordinator_confirmation')
      .values({ ...row, confirmed_at: w.clock.now })
      .execute()
    await db.updateTable('person').set({ merged_into: lena.personId }).where('id', '=', alsoLena.personId).execute()
  })
  t.match(await lena.ask(record, grid([[amara, { 'NEG-04': 2 }]])), { recordAppraisals: { appraisals: { people: 1 } } })
  t.match(
    await lena.ask(
      record,
      grid([
        [elsewhere, { 'NEG-04': 2 }],
        [alsoLena, { 'NEG-04': 2 }],
      ]),
    ),
    { recordAppraisals: { refusal: { details: { cells: [{ code: 'PERSON_NOT_FOUND' }, { code: 'OWN_EVIDENCE' }] } } } },
  )
  t.match(
    await cora.ask(
      record,
      grid([
        [elsewhere, { 'NEG-04': 2 }],
        [alsoLena, { 'NEG-04': 2 }],
      ]),
    ),
    { recordAppraisals: { appraisals: { people: 2 } } },
    'Cora reaches both',
  )
  t.match(
    await evidenceIn(w),
    [{}, { person_id: elsewhere.personId }, { person_id: lena.personId }],
    'as the kept person',
  )
})

t.test('the number of statements does not grow with the grid', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const teachers = []
  for (let number = 0; number < 20; number++) teachers.push(await w.launch({ sub: `t${number}`, name: `T ${number}` }))
  const grid = await gridOf(w)
  const statements = async (rows: [Somebody, Levels][], title: string) => {
    w.statements()
    t.match(await cora.ask(record, grid(rows, { title })), {
      recordAppraisals: { appraisals: { people: rows.length } },
    })
    return w.statements().length
  }
  await statements([[teachers[0]!, { 'NEG-04': 2 }]], 'warm')
  const few = await statements([[teachers[0]!, { 'NEG-04': 2 }]], 'one')
  const many = { 'NEG-04': 2, 'NEG-01': 1, 'COG-01': 3, 'COG-02': 1, 'LNG-03': 4 }
  t.equal(
    await statements(
      teachers.map(teacher => [teacher, many]),
      'all',
    ),
    few,
    `${few} for one cell as for a hundred`,
  )
})
