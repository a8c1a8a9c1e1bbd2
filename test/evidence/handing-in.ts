import t from 'tap'
import { done, does, draft, evidenceOf, handIn, queueOf, refusalOf } from '../support/evidence.ts'
import { codes } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('Amara drafts, changes, hands in, and what she handed in stays as it was', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const begun = await done(amara, 'saveDraft', { kind: 'practice_task' })
  t.match(begun, { state: 'draft', title: '', occurredOn: '2026-11-24', claims: [] }, 'a draft may be empty')
  t.same((await does(amara, 'handInEvidence', { evidenceId: begun.id })).refusal, {
    code: 'EVIDENCE_INCOMPLETE',
    details: { missing: ['title', 'claims', 'proof'] },
  })
  const full = await draft(w, { refresh: { events: ['EV-EU-3-EURO'] } })
  t.match(await done(amara, 'saveDraft', { ...full, evidenceId: begun.id, link: ' https://example.org/work ' }), {
    id: begun.id,
    link: 'https://example.org/work',
    claims: [{ level: 3, competency: { code: 'CBEC-NEG-04' } }],
    refresh: { upTo: 4, events: [{ code: 'EV-EU-3-EURO' }] },
  })
  const hidden = { title: '\u202eNegotiation\u0000 plan\u2069', note: 'Two rounds,\nboth\u0007 won' }
  t.match(
    await done(amara, 'saveDraft', { ...full, ...hidden }),
    { title: 'Negotiation plan', note: 'Two rounds,\nboth won' },
    'without what nobody sees',
  )
  t.equal(await evidenceOf(cora, begun.id), null, 'nobody else sees a draft')
  w.clock.now = new Date('2026-11-24T02:05:00Z')
  t.match(await done(amara, 'handInEvidence', { evidenceId: begun.id }), {
    state: 'submitted',
    waitingDays: 0,
    recordedAt: '2026-11-24T02:05:00.000Z',
    states: [{ state: 'draft' }, { state: 'submitted', by: { name: 'Amara Okafor' } }],
    mayReview: false,
  })
  t.equal(await refusalOf(amara, 'saveDraft', { ...full, evidenceId: begun.id }), 'NOT_A_DRAFT')
  t.equal(await refusalOf(amara, 'discardDraft', { evidenceId: begun.id }), 'NOT_A_DRAFT')
  t.equal(await refusalOf(amara, 'handInEvidence', { evidenceId: begun.id }), 'NOT_A_DRAFT', 'not twice')
  t.match(await evidenceOf(cora, begun.id), { mayReview: true }, 'Cora sees it now')
  t.equal(await evidenceOf(bilal, begun.id), null, 'a colleague does not')
})

t.test('what a draft may not say', async t => {
  const w = await world(t)
  const { amara, olga } = await people(w)
  const good = await draft(w)
  const { competency } = await codes(w)
  const code = async (wrong: object) => refusalOf(amara, 'saveDraft', { ...good, ...wrong })
  t.equal(await code({ kind: 'self_rating' }), 'KIND_NOT_POSSIBLE')
  t.equal(await code({ kind: 'horoscope' }), 'KIND_NOT_POSSIBLE')
  t.equal(await code({ link: 'javascript:alert(1)' }), 'LINK_NOT_WEB')
  t.equal(await code({ link: 'ftp://example.org/x' }), 'LINK_NOT_WEB')
  t.equal(await code({ link: 'https://bank.example@evil.example/' }), 'LINK_NOT_WEB')
  t.equal(await code({ link: 'https:evil.example' }), 'LINK_NOT_WEB')
  t.equal(await code({ title: 'x'.repeat(201) }), 'TEXT_TOO_LONG')
  t.equal(await code({ refresh: { eventIds: [competency('NEG-04')] } }), 'EVENT_NOT_FOUND')
  t.same(
    (await does(amara, 'saveDraft', await draft(w, { kind: 'quiz', claims: { 'NEG-04': 3 } }))).refusal,
    {
      code: 'ABOVE_CEILING',
      details: { competencyId: competency('NEG-04'), code: 'CBEC-NEG-04', level: 3, kind: 'quiz', ceiling: 2 },
    },
    'a quiz proves 2 at most',
  )
  t.same((await does(amara, 'saveDraft', { ...good, occurredOn: '2026-11-25' })).refusal, {
    code: 'DATE_IN_FUTURE',
    details: { date: '2026-11-25', today: '2026-11-24' },
  })
  w.clock.now = new Date('2026-11-24T16:30:00Z')
  const later = await w.launch({ sub: 'amara' })
  t.equal(
    await refusalOf(later, 'saveDraft', { ...good, occurredOn: '2026-11-25' }),
    undefined,
    'in the school’s zone it is the 25th already',
  )
  const student = await w.launch({ sub: 'student' }, { course: 'trade' })
  t.equal(await refusalOf(student, 'saveDraft', good), 'FACULTY_ONLY')
  w.clock.now = new Date('2026-11-24T02:00:00Z')
  const theirs = await done(olga, 'saveDraft', good)
  t.equal(await refusalOf(amara, 'saveDraft', { ...good, evidenceId: theirs.id }), 'EVIDENCE_NOT_FOUND')
  t.equal(await refusalOf(amara, 'saveDraft', { ...good, evidenceId: 'nonsense' }), 'EVIDENCE_NOT_FOUND')
})

t.test('of a draft that is open in two tabs the second is told, and nothing is overwritten', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const said = await draft(w)
  const { id: evidenceId, revision } = await done(amara, 'saveDraft', said)
  const save = async (revision: number, note: string) =>
    does(amara, 'saveDraft', { ...said, evidenceId, revision, note })
  w.clock.now = new Date('2026-11-24T02:05:00Z')
  t.match(await save(revision, 'The newer tab.'), { evidence: { revision: revision + 1 } })
  t.same((await save(revision, 'The older tab.')).refusal, {
    code: 'DRAFT_MOVED_ON',
    details: { at: '2026-11-24T02:05:00.000Z', revision: revision + 1 },
  })
  t.match(await evidenceOf(amara, evidenceId), { note: 'The newer tab.', revision: revision + 1 })
  t.match(await save(revision, 'The newer tab.'), { evidence: { revision: revision + 1 } }, 'sent again it is there')
  t.match(await save(revision + 1, 'The older tab.'), { evidence: { note: 'The older tab.' } }, 'once they have chosen')
})

t.test('a draft is thrown away with all that is its own', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const { id } = await done(amara, 'saveDraft', await draft(w))
  t.equal(await refusalOf(bilal, 'discardDraft', { evidenceId: id }), 'EVIDENCE_NOT_FOUND')
  t.ok(await evidenceOf(amara, id))
  t.equal(await refusalOf(amara, 'discardDraft', { evidenceId: id }), undefined)
  t.equal(await evidenceOf(amara, id), null)
})

t.test('Amara takes back what nobody has begun to review, and corrects what was returned', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const first = await handIn(w, amara)
  const again = await done(amara, 'takeBackEvidence', { evidenceId: first.id })
  t.match(again, { state: 'draft', supersedesId: first.id, title: first.title, claims: first.claims })
  t.match(await evidenceOf(amara, first.id), { state: 'superseded', supersededById: again.id })
  t.equal((await evidenceOf(cora, first.id))!.supersededById, null, 'Cora does not hear of the draft')
  t.equal((await queueOf(cora)).totalCount, 0)

  await done(amara, 'handInEvidence', { evidenceId: again.id })
  await done(cora, 'beginReview', { evidenceId: again.id })
  t.same((await does(amara, 'takeBackEvidence', { evidenceId: again.id })).refusal, {
    code: 'REVIEW_HAS_BEGUN',
    details: { state: 'in_review', by: 'Cora Lindgren' },
  })
  t.equal(await refusalOf(amara, 'correctEvidence', { evidenceId: again.id }), 'NOT_RETURNED')
  await done(cora, 'returnEvidence', { evidenceId: again.id, reason: 'Please add the bank’s form.' })
  const correction = await done(amara, 'correctEvidence', { evidenceId: again.id })
  t.equal(
    (await done(amara, 'correctEvidence', { evidenceId: again.id })).id,
    correction.id,
    'one correction at a time',
  )
  t.match(await evidenceOf(cora, again.id), { state: 'returned' }, 'returned until the correction is handed in')
  const full = await draft(w, { title: 'With the form' })
  await done(amara, 'saveDraft', { ...full, evidenceId: correction.id })
  await done(amara, 'handInEvidence', { evidenceId: correction.id })
  t.match(await evidenceOf(cora, again.id), {
    state: 'superseded',
    title: first.title,
    supersededById: correction.id,
    states: [
      { state: 'draft' },
      { state: 'submitted' },
      { state: 'in_review', by: { name: 'Cora Lindgren' } },
      { state: 'returned', reason: 'Please add the bank’s form.' },
      { state: 'superseded', by: { name: 'Amara Okafor' } },
    ],
  })
  t.match(await queueOf(cora), { totalCount: 1, edges: [{ node: { title: 'With the form' } }] })
})

const list = `query ($first: Int, $after: String, $states: [EvidenceStateName!]) { viewer { person { evidence(first: $first, after: $after, states: $states) {
  totalCount pageInfo { endCursor hasNextPage } edges { node { title state } } } } } }`
interface List {
  viewer: {
    person: {
      evidence: {
        totalCount: number
        pageInfo: { endCursor: string; hasNextPage: boolean }
        edges: { node: { title: string } }[]
      }
    }
  }
}

t.test('Amara looks through what she handed in, the newest work first', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  for (const day of ['03', '01', '02']) await handIn(w, amara, { title: day, occurredOn: `2026-11-${day}` })
  await done(amara, 'saveDraft', await draft(w, { title: 'draft', occurredOn: '2026-10-01' }))
  const page = async (variables = {}) => (await amara.ask<List>(list, variables)).viewer.person.evidence
  const titles = ({ edges }: List['viewer']['person']['evidence']) => edges.map(({ node }) => node.title)
  const first = await page({ first: 3 })
  t.same([titles(first), first.totalCount, first.pageInfo.hasNextPage], [['03', '02', '01'], 4, true])
  t.same(titles(await page({ first: 3, after: first.pageInfo.endCursor })), ['draft'])
  t.same(titles(await page({ states: ['draft'] })), ['draft'])

  const of =
    '{ people(first: 50) { edges { node { name evidence(first: 10) { totalCount edges { node { state } } } } } } }'
  const everybody = await cora.ask<{ people: { edges: { node: { name: string } }[] } }>(of)
  t.match(
    everybody.people.edges.find(({ node }) => node.name === 'Amara Okafor'),
    { node: { evidence: { totalCount: 3 } } },
    'Cora does not see the draft',
  )
  const statements = async () => {
    w.statements()
    await cora.ask(of)
    return w.statements().length
  }
  const few = await statements()
  for (let number = 0; number < 5; number++) await handIn(w, bilal, { title: `${number}` })
  t.equal(await statements(), few, 'the number of statements does not grow')
})
