import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { attain } from '../../server/evidence/attain.ts'
import { codes, hold, joins, move, placeOf, rate, tell } from '../support/told.ts'
import { people, world } from '../support/world.ts'
import { gapsOf, type Row } from '../support/gaps.ts'

t.test('as of a day: what was known and in force on it', async t => {
  const w = await world(t, { now: '2026-11-24T02:00:00Z' })
  const { amara, cora } = await people(w)
  const { personId: about } = amara
  const { schoolId: school_id } = w.here
  const known = await codes(w)
  const payment = async (asOf?: string): Promise<Row | undefined> => {
    const page = await gapsOf(amara, asOf ? { asOf } : {})
    return [...page!.gaps, ...page!.onTarget].find(gap => gap.competency.code === 'CBEC-NEG-04')
  }
  await hold(w, about, { profile: 'C2', since: '2026-01-01' })
  const id = await tell(w, {
    about,
    kind: 'practice_task',
    occurredOn: '2026-02-10',
    at: '2026-03-01',
    levels: { 'NEG-04': { [cora.personId]: 3 } },
  })
  await rate(w, about, { code: 'NEG-04', level: 3, on: '2026-05-02' })

  t.equal(await payment('2025-12-31'), undefined, 'before she held the profile nothing asked for it')
  t.match(await payment('2026-02-28'), { raw: null }, 'the work was done, but nobody knew of it')
  t.match(
    await payment('2026-03-01'),
    { raw: 3, effective: 3, gap: 1, selfRating: null },
    'from the day it was accepted',
  )
  t.match(await payment('2026-05-02'), { selfRating: 3 })
  t.match(
    await payment('2026-08-30'),
    { effective: 3, currency: 'current', nextStaleOn: '2026-08-31' },
    'while the days of grace run',
  )
  t.match(await payment('2026-08-31'), { effective: 2, currency: 'stale', goneStale: 1 })
  t.match(
    await payment('2026-06-30'),
    { nextStaleOn: '2027-08-05' },
    'before it took effect nobody at the school knew of the change',
  )
  t.same(await payment('2026-11-24'), await payment(), 'today from the facts is what the projection says')
  t.match(await payment('2028-01-01'), { effective: 2 }, 'a day to come: what is known today, grown older')

  await move(w, id, { state: 'revoked', at: '2026-10-01', by: cora.personId })
  t.match(await payment(), { raw: null }, 'revoked: it counts no more')
  t.match(await payment('2026-09-30'), { raw: 3 }, 'but it did')

  await inSchool(w.db, school_id, async db => {
    const where = { school_id, competency_id: known.competency('NEG-04') }
    await db
      .updateTable('half_life')
      .set({ finished_on: '2026-04-01' })
      .where('competency_id', '=', where.competency_id)
      .execute()
    await db
      .insertInto('half_life')
      .values({
        ...where,
        started_on: '2026-04-01',
        days: 30,
        basis: JSON.stringify({ en: 'faster now', 'zh-Hans': '如今更快' }),
      })
      .execute()
    await db
      .updateTable('profile_target')
      .set({ finished_on: '2026-05-01' })
      .where('competency_id', '=', where.competency_id)
      .execute()
  })
  t.match(await payment('2026-03-31'), { effective: 3, currency: 'current' }, 'the half-life as it then stood')
  t.match(await payment('2026-04-01'), { effective: 2, currency: 'stale' })
  t.equal(await payment('2026-05-01'), undefined, 'the target as it then stood')
})

t.test('as of a day before two identities were found to be one', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const { schoolId: school_id } = w.here
  const [kept, other] = [amara.personId, bilal.personId]
  await hold(w, kept, { profile: 'C2', since: '2026-01-01' })
  await tell(w, { about: kept, kind: 'quiz', occurredOn: '2026-03-01', levels: { 'NEG-04': { [other]: 2 } } })
  await tell(w, {
    about: other,
    kind: 'practice_task',
    occurredOn: '2026-03-01',
    levels: { 'NEG-01': { [cora.personId]: 3 } },
  })
  await inSchool(w.db, school_id, async db => {
    const merge = {
      school_id,
      id: newId(),
      kept_person_id: kept,
      merged_person_id: other,
      merged_by: cora.personId,
      merged_at: new Date('2026-09-01T04:00:00Z'),
    }
    await db.insertInto('person_merge').values(merge).execute()
    await db.updateTable('person').set({ merged_into: kept }).where('id', '=', other).execute()
    await attain(placeOf(w, db), kept)
  })
  const raw = async (code: string, asOf?: string) => {
    const page = (await gapsOf(amara, asOf ? { asOf } : {}))!
    return [...page.gaps, ...page.onTarget].find(gap => gap.competency.code === `CBEC-${code}`)!.raw
  }
  t.equal(await raw('NEG-01'), 3, 'what the other identity proved is hers')
  t.equal(await raw('NEG-04'), null, 'what it appraised counts no more')
  t.equal(await raw('NEG-01', '2026-08-31'), null)
  t.equal(await raw('NEG-04', '2026-08-31'), 2, 'the day before, nobody knew')
  t.same([await raw('NEG-01', '2026-09-01'), await raw('NEG-04', '2026-09-01')], [3, null])
})

t.test('as of a day on which two accounts were joined that are apart again: each with what is its own', async t => {
  const w = await world(t, { now: '2026-11-23T02:00:00Z' })
  const { amara, bilal, cora } = await people(w)
  for (const { personId: about } of [amara, bilal]) await hold(w, about, { profile: 'C2', since: '2026-01-01' })
  const proven = { kind: 'practice_task', occurredOn: '2026-11-20' }
  await tell(w, { ...proven, about: amara.personId, levels: { 'NEG-04': { [cora.personId]: 3 } } })
  await tell(w, { ...proven, about: bilal.personId, levels: { 'NEG-01': { [cora.personId]: 3 } } })
  const rawOf = async (who: typeof amara, variables: { personId?: string; asOf?: string }) => {
    const page = (await gapsOf(who, variables))!
    const all = [...page.gaps, ...page.onTarget]
    return ['NEG-01', 'NEG-04'].map(code => all.find(gap => gap.competency.code === `CBEC-${code}`)!.raw)
  }
  await joins(bilal, amara)
  t.same(await rawOf(bilal, {}), [3, 3])

  w.clock.now = new Date('2026-11-25T02:00:00Z')
  const again = await w.launch({ sub: 'bilal' })
  t.same(await rawOf(again, { asOf: '2026-11-23' }), [3, 3], 'while they are joined')
  const { viewer } = await again.ask<{ viewer: { identities: { linkId: string | null }[] } }>(
    '{ viewer { identities { linkId } } }',
  )
  const linkId = viewer.identities.find(identity => identity.linkId !== null)!.linkId
  await again.ask('mutation ($linkId: ID!) { undoLinking(input: { linkId: $linkId }) { refusal { code } } }', {
    linkId,
  })
  const coordinator = await w.launch({ sub: 'cora' })
  for (const asOf of ['2026-11-23', '2026-11-24']) {
    t.same(await rawOf(again, { asOf }), [3, null])
    t.same(await rawOf(coordinator, { asOf, personId: bilal.personId }), [3, null])
    t.same(await rawOf(coordinator, { asOf, personId: amara.personId }), [null, 3])
  }
})

t.test('a day is still to come by the calendar of the school', async t => {
  const w = await world(t, { now: '2026-11-24T18:00:00Z' })
  const { amara } = await people(w)
  t.match(await amara.ask('{ gaps(asOf: "2026-11-26") { asOf today } }'), {
    gaps: { asOf: '2026-11-26', today: '2026-11-25' },
  })
})
