import t from 'tap'
import { demoWorld } from '../support/demo.ts'
import { gapsOf, type Row } from '../support/gaps.ts'
import type { Somebody } from '../support/world.ts'

const rowsOf = async (who: Somebody, variables?: { personId?: string; asOf?: string }) => {
  const page = (await gapsOf(who, variables))!
  return { ...page, all: [...page.gaps, ...page.onTarget] as (Row & { currency: string })[] }
}

t.test('the demo’s people are known before their first launch, and each sees their own', async t => {
  const w = await demoWorld(t)
  t.ok(w.statements().length < 3500, 'seeded in a few seconds')
  const { moodle, canvas, other } = w.demo().sandboxes

  const amara = await w.launch(moodle, 'amara')
  const hers = await rowsOf(amara)
  t.match([amara.start, hers.byDefault, hers.profiles], ['gaps', false, [{ code: 'C2' }]])
  t.ok(hers.gaps.length > 10, `Amara: ${hers.gaps.length} gaps`)
  t.match(hers.counts, { goneStaleCompetencies: 1 })
  t.match(
    await amara.ask(
      '{ viewer { person { evidence(first: 20, states: [submitted, returned]) { edges { node { state waitingDays states { reason } } } } } } }',
    ),
    {
      viewer: {
        person: {
          evidence: {
            edges: [
              { node: { state: 'returned', states: [{}, {}, { reason: /tariff line/ }] } },
              { node: { state: 'submitted', waitingDays: 9 } },
            ],
          },
        },
      },
    },
    'one waits, one came back with its reason',
  )

  const bilal = await rowsOf(await w.launch(moodle, 'bilal'))
  t.match(bilal.gaps, [{ competency: { code: 'CBEC-ICT-04' } }], 'Bilal lacks one thing')
  t.same(new Set(bilal.onTarget.map(row => (row as { currency?: string }).currency)), new Set(['current']))

  const dolores = await w.launch(moodle, 'dolores')
  const stale = await rowsOf(dolores)
  const currencies = new Set(stale.gaps.map(row => (row as { currency?: string }).currency))
  t.same(currencies, new Set(['stale', 'lapsed']))
  const payments = stale.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')
  t.ok(
    payments?.staleBy.some(({ code }) => code === 'EV-EU-3-EURO'),
    'and which event made it so',
  )
  t.match((await rowsOf(dolores, { asOf: '2024-12-24' })).counts, { goneStaleLevels: 0, onTarget: 9 }, 'two years ago')

  const wei = await w.launch(moodle, 'chen-wei')
  const alsoWei = await w.launch(canvas, 'chen-wei')
  t.equal(alsoWei.personId, wei.personId, 'one person from two LMSs')
  t.same((await rowsOf(alsoWei)).all, (await rowsOf(wei)).all)

  const femi = await w.launch(moodle, 'newcomer')
  t.match([femi.start, (await rowsOf(femi)).byDefault], ['first-visit', true], 'nobody has seen Femi before')
  t.equal((await w.launch(moodle, 'olga')).start, 'set-up')

  const noor = await w.launch(other, 'noor')
  t.match([noor.start, (await rowsOf(noor)).profiles], ['gaps', [{ code: 'C4' }]])
  t.equal(await gapsOf(noor, { personId: amara.personId }), null)
  const salma = await w.launch(other, 'salma')
  t.match(await salma.ask('{ people { totalCount } reviewQueue(filter: all) { totalCount } }'), {
    people: { totalCount: 2 },
    reviewQueue: { totalCount: 1 },
  })
})

interface Faculty {
  people: {
    edges: { node: { name: string; levels: { effective: number | null }[]; gaps: { gaps: { gap: number }[] } } }[]
  }
  reviewQueue: { totalCount: number; oldestDays: number; edges: { node: { waitingDays: number } }[] }
}

t.test('Cora finds a faculty that is worth a look', async t => {
  const w = await demoWorld(t)
  const cora = await w.launch(w.demo().sandboxes.moodle, 'cora')
  t.equal(cora.start, 'people')
  const { framework } = await cora.ask<{ framework: { competencies: { id: string }[] } }>(
    '{ framework { competencies { id } } }',
  )
  const ids = framework.competencies.map(({ id }) => id)
  const { people, reviewQueue } = await cora.ask<Faculty>(
    `query ($ids: [ID!]!) { people(first: 100) { edges { node { name levels(competencyIds: $ids) { effective } gaps { gaps { gap } } } } }
      reviewQueue(filter: all, first: 20) { totalCount oldestDays edges { node { waitingDays } } } }`,
    { ids },
  )
  const faculty = people.edges.map(({ node }) => node)
  t.ok(faculty.length >= 45, `${faculty.length} teachers`)
  const assessed = faculty.filter(({ levels }) => levels.some(({ effective }) => effective !== null))
  t.ok(assessed.length >= 45 - 1, `${assessed.length} of them assessed`)
  for (const [index] of ids.entries()) {
    const found = faculty.flatMap(({ levels }) => levels[index]!.effective ?? [])
    t.ok(found.length >= 5, 'every competency is assessed in enough people for a report')
    t.ok(new Set(found).size >= 2, 'and not the same in all')
  }
  t.same(
    [...new Set(faculty.flatMap(({ levels }) => levels.flatMap(({ effective }) => effective ?? [])))].sort(),
    [0, 1, 2, 3, 4],
  )
  const gaps = faculty.map(({ gaps }) => gaps.gaps.reduce((sum, { gap }) => sum + gap, 0))
  t.ok(new Set(gaps).size > 8, 'some lack much, some little')
  const waiting = reviewQueue.edges.map(({ node }) => node.waitingDays)
  t.ok(reviewQueue.totalCount >= 5 && reviewQueue.totalCount <= 8, `${waiting} days`)
  t.equal(new Set(waiting).size, waiting.length, 'of different ages')
})
