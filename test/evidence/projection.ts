import t from 'tap'
import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { evidenceKinds } from '../../server/competencies/rules/kinds.ts'
import { attain, attainAfterMerge, rebuild } from '../../server/evidence/attain.ts'
import { attainedBy, knownFacts } from '../../server/evidence/attainment/facts.ts'
import { codes, tell } from '../support/told.ts'
import { people, world, type World } from '../support/world.ts'

const projection = (db: Db) =>
  db.selectFrom('attainment').selectAll().orderBy('person_id').orderBy('competency_id').execute()

/** A plain generator: the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

/** Does things at random as the writers do: each in a transaction with the projection of what it touched. */
async function live(w: World, cast: string[], random: () => number): Promise<void> {
  const { schoolId: school_id } = w.here
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const known = await codes(w)
  const competencies = ['NEG-01', 'NEG-02', 'NEG-04'].map(known.competency)
  const events = ['EV-EU-3-EURO', 'EV-CN-STA-3'].map(known.event)
  let hours = 0
  const later = () => new Date(Date.UTC(2026, 9, 1, ++hours))
  const pieces: { id: string; person: string; number: number }[] = []
  const appraisals: { id: string; person: string; competency: string }[] = []
  const deeds = {
    async hand_in(db: Db) {
      const [id, person, at] = [newId(), pick(cast), later()]
      const occurred_on = new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * 1300))).toISOString().slice(0, 10)
      const refresh =
        random() < 0.3 ? { refresh_up_to: 1 + Math.floor(random() * 5), refreshed_events: [pick(events)] } : {}
      const origin = random() < 0.3 ? 'import' : 'person'
      const row = {
        school_id,
        id,
        person_id: person,
        kind: pick(evidenceKinds).code,
        title: 'x',
        occurred_on,
        recorded_at: at,
      }
      await db
        .insertInto('evidence')
        .values({ ...row, recorded_by: pick(cast), origin, ...refresh })
        .execute()
      for (const competency_id of competencies.filter(() => random() < 0.6))
        await db.insertInto('evidence_claim').values({ school_id, evidence_id: id, competency_id, level: 2 }).execute()
      await db
        .insertInto('evidence_state')
        .values({ school_id, evidence_id: id, number: 1, state: 'submitted', at })
        .execute()
      pieces.push({ id, person, number: 1 })
    },
    async move(db: Db) {
      const piece = pick(pieces)
      const state = pick(['accepted', 'accepted', 'accepted', 'returned', 'revoked'])
      const row = {
        school_id,
        evidence_id: piece.id,
        number: ++piece.number,
        state,
        at: later(),
        by_person_id: pick(cast),
      }
      await db.insertInto('evidence_state').values(row).execute()
      await attain({ db, schoolId: school_id, today: '2026-11-24', now: new Date() }, piece.person)
    },
    async appraise(db: Db) {
      const [piece, competency, id] = [pick(pieces), pick(competencies), newId()]
      const said = { level: Math.floor(random() * 6), rater_person_id: pick(cast), recorded_at: later() }
      await db
        .insertInto('appraisal')
        .values({ school_id, id, evidence_id: piece.id, competency_id: competency, ...said })
        .execute()
      appraisals.push({ id, competency, person: piece.person })
      await attain({ db, schoolId: school_id, today: '2026-11-24', now: new Date() }, piece.person, [competency])
    },
    async take_back(db: Db) {
      const [appraisal] = appraisals.splice(Math.floor(random() * appraisals.length), 1)
      if (!appraisal) return
      const row = { school_id, appraisal_id: appraisal.id, by_person_id: pick(cast), at: later(), reason: 'x' }
      await db.insertInto('appraisal_withdrawal').values(row).execute()
      await attain({ db, schoolId: school_id, today: '2026-11-24', now: new Date() }, appraisal.person, [
        appraisal.competency,
      ])
    },
    async join_and_part(db: Db) {
      const merged = await db
        .selectFrom('person')
        .select(['id', 'merged_into'])
        .where('merged_into', 'is not', null)
        .executeTakeFirst()
      const [kept, other] = [cast[0]!, cast[1]!]
      await db
        .updateTable('person')
        .set({ merged_into: merged ? null : kept })
        .where('id', '=', other)
        .execute()
      const at = later()
      if (merged)
        await db
          .updateTable('person_merge')
          .set({ undone_at: at, undone_by: kept })
          .where('undone_at', 'is', null)
          .execute()
      else
        await db
          .insertInto('person_merge')
          .values({
            school_id,
            id: newId(),
            kept_person_id: kept,
            merged_person_id: other,
            merged_by: kept,
            merged_at: at,
          })
          .execute()
      await attainAfterMerge({ db, schoolId: school_id, today: '2026-11-24', now: new Date() }, [kept, other])
    },
  }
  const plan = ['hand_in', 'hand_in', 'move', 'move', 'appraise', 'appraise', 'take_back', 'join_and_part'] as const
  await inSchool(w.db, school_id, db => deeds.hand_in(db))
  for (let deed = 0; deed < 150; deed++) await inSchool(w.db, school_id, db => deeds[pick(plan)](db))
}

t.test('a rebuild from the facts gives the same projection as living through them', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  const { schoolId } = w.here
  const cast = [amara, bilal, chenWei, cora].map(person => person.personId)
  for (const seed of [1, 2, 3, 4]) {
    await live(w, cast, numbers(seed))
    await inSchool(w.db, schoolId, async db => {
      const lived = await projection(db)
      t.ok(lived.length > 0, `${lived.length} rows`)
      await rebuild({ db, schoolId, today: '2026-11-24', now: new Date() })
      t.same(await projection(db), lived, 'rebuilt over what was there')
      await db.deleteFrom('attainment').execute()
      await rebuild({ db, schoolId, today: '2026-11-24', now: new Date() })
      t.same(await projection(db), lived, 'rebuilt from nothing')
      const asOf = await knownFacts({ db, schoolId, asOf: '2026-11-24' }, { personIds: cast, day: '2026-11-24' })
      t.same(
        attainedBy(asOf)
          .map(
            ({ personId, competencyId, attainment }) =>
              `${personId} ${competencyId} ${attainment.assessedOn} ${attainment.proven.map(level => level.provedOn).join()}`,
          )
          .sort(),
        lived
          .map(
            row =>
              `${row.person_id} ${row.competency_id} ${row.assessed_on} ${[row.proved_1, row.proved_2, row.proved_3, row.proved_4, row.proved_5].filter(Boolean).join()}`,
          )
          .sort(),
        'as of today from the facts says the same',
      )
    })
  }
})

t.test('two who judge one person at the same time both count', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const known = await codes(w)
  const about = amara.personId
  const pieces = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(() =>
      tell(w, { about, kind: 'quiz', occurredOn: '2026-03-01', state: 'submitted', claims: { 'NEG-01': 1 } }),
    ),
  )
  const { schoolId } = w.here
  await Promise.all(
    pieces.map((evidence_id, index) =>
      inSchool(w.db, schoolId, async db => {
        const school_id = schoolId
        const competency_id = known.competency(['NEG-01', 'NEG-02', 'NEG-03', 'NEG-04', 'NEG-05', 'NEG-01'][index]!)
        const [at, by] = [w.clock.now, cora.personId]
        await db
          .insertInto('appraisal')
          .values({
            school_id,
            id: newId(),
            evidence_id,
            competency_id,
            rater_person_id: by,
            level: index === 5 ? 2 : 1,
            recorded_at: at,
          })
          .execute()
        await db
          .insertInto('evidence_state')
          .values({ school_id, evidence_id, number: 3, state: 'accepted', at, by_person_id: by })
          .execute()
        await attain({ db, schoolId, today: '2026-11-24', now: new Date() }, about)
      }),
    ),
  )
  const rows = await inSchool(w.db, schoolId, projection)
  t.equal(rows.length, 5)
  t.equal(rows.filter(row => row.proved_2 !== null).length, 1, 'nothing of another was lost')
})
