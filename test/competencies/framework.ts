import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { frameworkOf } from '../../server/competencies/framework.ts'
import { reference, seedFramework } from '../../seeds/reference/seed-framework.ts'
import { people, world } from '../support/world.ts'

const whole = `{ framework { code edition settling scale { level title } areas { code competencies { code } }
  competencies { code title area { code } halfLife { days startedOn } prerequisites { code } currencyEvents { code staleFrom } levelDescriptors { level descriptor } }
  profiles { code kind isDefault targets { level importance core competency { code } } } currencyEvents { code competencies { code } } }
  evidenceKinds { code ceiling assessors title } }`

interface Whole {
  framework: {
    code: string
    settling: string
    areas: { competencies: unknown[] }[]
    competencies: {
      code: string
      halfLife: { days: number }
      prerequisites: { code: string }[]
      currencyEvents: { code: string; staleFrom: string }[]
    }[]
    profiles: { code: string; isDefault: boolean; targets: unknown[] }[]
    currencyEvents: unknown[]
  }
  evidenceKinds: unknown[]
}

t.test('every school has its own copy of the framework', async t => {
  const w = await world(t)
  const { amara, noor } = await people(w)
  const { framework, evidenceKinds } = await amara.ask<Whole>(whole)
  t.match(framework, {
    code: 'CBEC',
    settling: 'highest',
    areas: { length: 6 },
    competencies: { length: 31 },
    profiles: { length: 10 },
  })
  t.equal(evidenceKinds.length, 13)
  t.same(
    framework.profiles.filter(profile => profile.isDefault).map(profile => profile.code),
    ['R0'],
  )
  t.same(
    framework.competencies.map(competency => competency.halfLife.days),
    reference.competencies.map(competency => competency.halfLife.days),
  )
  t.same(framework.competencies.find(({ code }) => code === 'CBEC-ANA-02')!.prerequisites, [
    { code: 'CBEC-ANA-01' },
    { code: 'CBEC-ANA-05' },
  ])
  t.match(framework.competencies.find(({ code }) => code === 'CBEC-NEG-04')!.currencyEvents.at(-1), {
    code: 'EV-EU-3-EURO',
    staleFrom: '2026-08-31',
  })
  t.equal(framework.currencyEvents.length, reference.sampleCurrencyEvents.length)

  const ids = '{ framework { competencies { id } } }'
  const ours = await amara.ask<{ framework: { competencies: { id: string }[] } }>(ids)
  const theirs = await noor.ask<{ framework: { competencies: { id: string }[] } }>(ids)
  t.notOk(
    ours.framework.competencies.some(({ id }) => theirs.framework.competencies.some(other => other.id === id)),
    'nothing is shared with another school',
  )
})

t.test('a copy is made once, and what the school changed in it stays', async t => {
  const w = await world(t)
  const { schoolId } = w.here
  await inSchool(w.db, schoolId, db => db.updateTable('competency').set({ default_importance: 1 }).execute())
  const again = { schoolId, startedOn: '2023-09-01', today: '2026-11-24' }
  await Promise.all([seedFramework(w.db, again), seedFramework(w.db, again)])
  const rows = await inSchool(w.db, schoolId, db => db.selectFrom('competency').select('default_importance').execute())
  t.equal(rows.length, 31)
  t.ok(rows.every(row => row.default_importance === 1))
})

t.test('what the process keeps of a framework is never older than the database', async t => {
  const w = await world(t)
  const { schoolId } = w.here
  const read = () => inSchool(w.db, schoolId, db => frameworkOf({ db, schoolId }))
  const first = await read()
  w.statements()
  t.equal(await read(), first, 'unchanged: kept')
  t.equal(w.statements().filter(text => text.startsWith('select')).length, 1, 'for the price of one question')
  await inSchool(w.db, schoolId, db => db.updateTable('half_life').set({ days: 77 }).execute())
  t.equal((await read())?.competencies[0]?.halfLives[0]?.days, 77, 'any write makes it read anew')
  await t.rejects(
    inSchool(w.db, schoolId, async db => {
      await db.updateTable('half_life').set({ days: 1 }).execute()
      t.equal(
        (await frameworkOf({ db, schoolId }))?.competencies[0]?.halfLives[0]?.days,
        1,
        'also one of the same transaction',
      )
      throw new Error('undo')
    }),
  )
  t.equal((await read())?.competencies[0]?.halfLives[0]?.days, 77, 'which, undone, leaves nothing behind')
})

const choose = `mutation ($personId: ID, $profileIds: [ID!]!) { chooseProfiles(input: { personId: $personId, profileIds: $profileIds }) {
  person { profiles { startedOn profile { code } } } refusal { code } } }`

t.test('Amara says what she teaches', async t => {
  const w = await world(t)
  const { amara, noor } = await people(w)
  const { framework } = await amara.ask<{ framework: { profiles: { id: string; code: string }[] } }>(
    '{ framework { profiles { id code } } }',
  )
  const id = (code: string) => framework.profiles.find(profile => profile.code === code)!.id
  const chosen = async (who: typeof amara, profileIds: string[], personId?: string) => {
    type Answer = {
      chooseProfiles: {
        person: { profiles: { startedOn: string; profile: { code: string } }[] } | null
        refusal: { code: string } | null
      }
    }
    const { chooseProfiles } = await who.ask<Answer>(choose, { profileIds, personId })
    return (
      chooseProfiles.refusal?.code ??
      chooseProfiles.person!.profiles.map(({ profile, startedOn }) => `${profile.code} ${startedOn}`)
    )
  }
  t.same(await chosen(amara, [id('C2')]), ['C2 2026-11-24'], 'held from that day')
  t.same(await chosen(amara, []), [], 'none: the default applies')
  t.same(await chosen(amara, [id('C2')]), ['C2 2026-11-24'], 'and again on one day')
  w.clock.now = new Date('2026-12-01T02:00:00Z')
  const cora2 = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  t.same(
    [await chosen(cora2, [id('C2'), id('R1')], amara.personId)].flat().sort(),
    ['C2 2026-11-24', 'R1 2026-12-01'],
    'a coordinator changes it: what stays keeps its day',
  )
  const amara2 = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.same(await chosen(amara2, [id('C3')]), ['C3 2026-12-01'])
  const rows = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('profile_holding').select(['started_on', 'finished_on']).orderBy('started_on').execute(),
  )
  t.match(
    rows.filter(row => row.started_on === '2026-11-24'),
    [{ finished_on: '2026-12-01' }],
    'what ended is kept as a period',
  )

  const bilal2 = await w.launch({ sub: 'bilal', name: 'Bilal Haddad' })
  t.same(await chosen(bilal2, [id('C3')], amara.personId), 'PERSON_NOT_FOUND', 'a colleague may not')
  t.same(await chosen(cora2, [id('C3')], noor.personId), 'PERSON_NOT_FOUND', 'nor a coordinator for another school')
  t.same(await chosen(cora2, ['01900000-0000-7000-8000-000000000000'], amara.personId), 'PROFILE_NOT_FOUND')
  const student = await w.launch({ sub: 'student' }, { course: 'trade' })
  t.same(await chosen(student, [id('C3')]), 'FACULTY_ONLY', 'a viewer has none')
})
