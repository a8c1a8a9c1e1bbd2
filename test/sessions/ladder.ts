import fc from 'fast-check'
import t from 'tap'
import { nextRung, quietUntil, stepDue, steps, type Climb } from '../../server/sessions/chase/ladder.ts'
import { owedFor, owesGuest, type OwedFacts } from '../../server/sessions/chase/owed.ts'

const dated: Climb = {
  mode: 'dated',
  agreedAt: '2026-11-01T00:00:00Z',
  startsAt: '2026-12-10T02:00:00Z',
  endsAt: '2026-12-11T04:00:00Z',
  owed: [{ what: 'material', name: null, since: '2026-11-01T00:00:00Z' }],
  reminders: [],
}
const onDemand: Climb = { ...dated, mode: 'on_demand', startsAt: null, endsAt: null }
const recording: Climb = { ...dated, owed: [{ what: 'recording', name: null, since: dated.endsAt! }] }
const dueAt = (moment: string, climb: Climb = dated) => stepDue(climb, new Date(moment))

t.test('each step at its time, and what was missed for two days not at all', async t => {
  for (const [moment, step] of [
    ['2026-11-26T01:59:59Z', null],
    ['2026-11-26T02:00:00Z', 'before_14'],
    ['2026-11-28T01:59:59Z', 'before_14'],
    ['2026-11-28T02:00:00Z', null],
    ['2026-12-03T02:17:00Z', 'before_7'],
    ['2026-12-07T02:17:00Z', 'before_3'],
    ['2026-12-09T02:17:00Z', 'before_1'],
    ['2026-12-10T02:00:00Z', null],
    ['2026-12-14T05:00:00Z', null],
  ] as const)
    t.equal(dueAt(moment), step, moment)
  for (const [moment, step] of [
    ['2026-12-09T02:17:00Z', 'before_1'],
    ['2026-12-14T04:00:00Z', 'after_3'],
    ['2026-12-21T04:00:00Z', 'after_10'],
  ] as const)
    t.equal(dueAt(moment, { ...recording, owed: [{ ...recording.owed[0]!, since: '2026-12-01T00:00:00Z' }] }), step)
  t.equal(dueAt('2026-11-08T00:00:00Z', onDemand), 'agreed_7')
  t.equal(dueAt('2026-11-15T00:00:00Z', onDemand), 'agreed_14')
  t.equal(dueAt('2026-12-14T04:00:00Z', { ...dated, startsAt: null, endsAt: null }), null)
})

t.test('nobody hears of a step before the agreement, of what is owed only since, or within a day', async t => {
  const moment = '2026-12-03T02:17:00Z'
  t.equal(dueAt(moment, { ...dated, agreedAt: '2026-12-03T02:10:00Z' }), null)
  const owed = [{ what: 'again', name: 'a.pdf', since: '2026-12-03T02:10:00Z' }] as const
  t.equal(dueAt(moment, { ...dated, owed }), null, 'they had a mail of it just now')
  for (const what of ['approval', 'talk'] as const)
    t.equal(dueAt(moment, { ...dated, owed: [{ ...dated.owed[0]!, what }] }), null, 'a coordinator’s to see to')
  const reminders = [{ step: 'by_hand', at: '2026-12-02T12:00:00Z' }] as const
  t.equal(dueAt(moment, { ...dated, reminders }), null)
  t.same(quietUntil(reminders, new Date(moment)), new Date('2026-12-03T12:00:00Z'))
  t.equal(dueAt('2026-12-03T12:00:00Z', { ...dated, reminders }), 'before_7', 'but a day later, if it is not too late')
  t.equal(nextRung(dated, new Date(moment))?.step, 'before_3')
  t.equal(nextRung({ ...dated, owed: [] }, new Date(moment)), null)
})

const second = fc.integer({ min: 0, max: 60 * 86_400 })
const momentOf = (seconds: number): string =>
  new Date(Date.UTC(2026, 10, 1) + seconds * 1000).toISOString().replace('.000Z', 'Z')
const arbitraryClimb = fc.record({
  ...{ mode: fc.constantFrom('dated', 'on_demand'), agreed: second, starts: second, lasts: second },
  whats: fc.array(fc.constantFrom('material', 'again', 'recording', 'signature', 'approval', 'talk')),
})

t.test('whenever it is looked at: no step twice, never two within a day, none once all is there', async () => {
  fc.assert(
    fc.property(
      arbitraryClimb,
      fc.array(second, { maxLength: 80 }),
      second,
      ({ mode, whats, ...at }, looks, thereFrom) => {
        const span = { startsAt: momentOf(at.starts), endsAt: momentOf(at.starts + at.lasts) }
        const owed = whats.map(what => ({ what, name: null, since: momentOf(at.agreed) }))
        const reminders: { step: (typeof steps)[number]; at: string }[] = []
        for (const look of looks.toSorted((a, b) => a - b)) {
          const climb = { mode, agreedAt: momentOf(at.agreed), ...span, owed: look < thereFrom ? owed : [], reminders }
          const step = stepDue(climb, new Date(momentOf(look)))
          if (step) reminders.push({ step, at: momentOf(look) })
          if (step && (look >= thereFrom || look < at.agreed || !owed.some(owesGuest))) return false
        }
        const moments = reminders.map(one => new Date(one.at).getTime())
        return (
          new Set(reminders.map(({ step }) => step)).size === reminders.length &&
          moments.every((moment, number) => number === 0 || moment - moments[number - 1]! >= 86_400_000)
        )
      },
    ),
  )
})

const facts: OwedFacts = {
  ...{ mode: 'dated', state: 'confirmed', expected: 'Slides', agreedAt: dated.agreedAt, endsAt: dated.endsAt },
  ...{ consent: null, brought: [] },
}
const slides = {
  ...({ name: 'a.pdf', kind: 'slides', state: 'approved', superseded: false } as const),
  ...{ receivedAt: '2026-11-05T00:00:00Z', last: { at: '2026-11-06T00:00:00Z' } },
}
const consent = { recording: true, reuseUntil: null, signedAt: '2026-11-02T00:00:00Z', takenBackAt: null }
const owedOn = (day: string, given: Partial<OwedFacts>) =>
  owedFor({ ...facts, ...given }, new Date(`${day}T00:00:00Z`))
    .map(({ what }) => what)
    .join()

t.test('what is owed: what never came, came back, is not covered, and waits for a coordinator', async t => {
  t.equal(owedOn('2026-12-01', {}), 'material,signature')
  t.equal(owedOn('2026-12-01', { expected: null }), '')
  t.equal(owedOn('2026-12-01', { brought: [slides] }), 'signature')
  t.equal(owedOn('2026-12-01', { brought: [slides], consent }), '')
  t.equal(owedOn('2026-12-12', { brought: [slides], consent }), 'recording', 'they agreed to be recorded')
  t.equal(owedOn('2026-12-12', { brought: [slides], consent: { ...consent, recording: false } }), '')
  t.equal(owedOn('2026-12-12', { brought: [{ ...slides, kind: 'recording', state: 'waiting' }], consent }), 'approval')
  for (const state of ['returned', 'infected'] as const)
    t.equal(owedOn('2026-12-01', { brought: [{ ...slides, state }], consent }), 'again')
  t.equal(
    owedOn('2026-12-01', { brought: [{ ...slides, state: 'returned', superseded: true }, slides], consent }),
    '',
    'brought again',
  )
  t.equal(owedOn('2026-12-01', { brought: [{ ...slides, state: 'withdrawn' }], consent }), 'material')
  t.equal(owedOn('2026-12-01', { brought: [slides], mode: 'on_demand', endsAt: null, consent }), 'recording')
  const takenBackAt = '2026-11-20T00:00:00Z'
  t.equal(owedOn('2026-12-01', { consent: { ...consent, takenBackAt } }), 'talk', 'nobody is pressed')
})
