import fc from 'fast-check'
import t from 'tap'
import { becomes, decide, loadOf, reasonOf, type Outcome, type Reason } from '../../server/assignments/giving/rules.ts'

const level = fc.option(fc.integer({ min: 0, max: 5 }))
const reason: fc.Arbitrary<Reason> = fc.record({
  competencyId: fc.uuid(),
  target: fc.option(fc.integer({ min: 1, max: 5 })),
  raw: level,
  effective: level,
  currency: fc.constant(null),
  provedOn: fc.constant(null),
  from: fc.integer({ min: 0, max: 4 }),
  aim: fc.integer({ min: 0, max: 5 }),
  reviewed: fc.option(fc.integer({ min: 1, max: 5 })),
})
const known = fc.record({
  reasons: fc.array(reason, { maxLength: 3 }),
  finished: fc.boolean(),
  assigned: fc.boolean(),
  publishes: fc.boolean(),
})

t.test('nobody is given what they have, did, have to do or answer for', async () => {
  fc.assert(
    fc.property(known, person => {
      const gives = decide(person) === 'assign'
      const gains = person.reasons.some(
        ({ aim, reviewed, effective }) => aim > (effective ?? 0) || (reviewed ?? 0) > (effective ?? 0),
      )
      return gives === (gains && !person.finished && !person.assigned && !person.publishes)
    }),
  )
})

t.test('who has not changed becomes what the dry run said; who has is never given it unseen', async () => {
  fc.assert(fc.property(known, person => becomes(decide(person), decide(person), { offered: true }) === decide(person)))
  fc.assert(
    fc.property(known, known, fc.boolean(), (before, now, offered) => {
      const [planned, came]: [Outcome, Outcome] = [decide(before), decide(now)]
      const became = becomes(planned, came, { offered })
      return became === 'assign'
        ? planned === 'assign' && came === 'assign' && offered
        : became !== 'left_out' || came === 'assign'
    }),
  )
})

t.test('a module takes nobody above its ceiling, nor above the target; its task may, once it is accepted', async t => {
  const standing = { competency: { id: 'c' }, raw: 3, effective: 1, currency: null, provedOn: null }
  const proofs = [{ competencyId: 'c', fromLevel: 1, toLevel: 3 }]
  type Head = Parameters<typeof reasonOf>[1]
  const leads = (target: number | null, head: Omit<Head, 'waitsForReview'>, waitsForReview = false) => {
    const { aim, reviewed } = reasonOf({ ...standing, target }, { ...head, waitsForReview })
    return [aim, reviewed]
  }
  t.same(leads(4, { proofs, refresh: null, tasks: [] }), [2, null], 'completion proves 2')
  const tasks = [{ competencyId: 'c', level: 3 }]
  t.same(leads(4, { proofs, refresh: null, tasks }), [2, 3], 'its task proves more')
  t.same(leads(2, { proofs, refresh: null, tasks }), [2, null], 'more than anybody wants of them')
  t.same(leads(4, { proofs: [], refresh: null, tasks }), [0, 3], 'the task alone')
  t.same(leads(1, { proofs, refresh: null, tasks: [] }), [1, null])
  t.same(leads(null, { proofs, refresh: null, tasks: [] }), [2, null], 'also where no profile wants it')
  const refresh = { upTo: 4, eventIds: [] }
  t.same(leads(4, { proofs: [], refresh, tasks: [] }), [3, null], 'a refresh renews what was proven')
  t.same(
    leads(4, { proofs, refresh: null, tasks: [{ competencyId: 'c', level: 2 }] }, true),
    [0, 2],
    'no quiz tests it',
  )
  t.same(leads(4, { proofs: [], refresh, tasks: [] }, true), [0, 3], 'and the refresh waits too')
})

t.test('who would be taken further by the task alone is given it, as whoever was before it was kept apart', async t => {
  const at2 = { competencyId: 'c', target: 4, raw: 2, effective: 2, currency: null, provedOn: null, from: 0 }
  const outcome = (leads: Pick<Reason, 'aim' | 'reviewed'>) =>
    decide({ reasons: [{ ...at2, ...leads }], finished: false, assigned: false, publishes: false })
  t.equal(outcome({ aim: 2, reviewed: 3 }), 'assign')
  t.equal(outcome({ aim: 3 }), 'assign')
  t.equal(outcome({ aim: 2, reviewed: null }), 'satisfied')
})

t.test('the week of a due date is Monday to Sunday, and what is due later is no load before', async t => {
  const open = [{ moduleId: 'm', dueOn: '2026-12-14', hours: 3 }]
  const at = (dueOn: string) => loadOf(open, { dueOn, hours: 2 }, { today: '2026-12-07', hoursPerWeek: 2 })
  t.match(at('2026-12-13'), { clashes: [], load: { planned: 2, room: 2 } })
  t.match(at('2026-12-20'), { clashes: [{ moduleId: 'm' }], load: { planned: 5, room: 4 } })
  t.match(at('2026-12-21'), { clashes: [] })
  t.match(at('2026-12-07'), { load: { room: 2 } }, 'somebody has a week at least')
})
