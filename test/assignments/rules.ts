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
      const gains = person.reasons.some(({ aim, effective }) => aim > (effective ?? 0))
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

t.test('a module takes nobody above its ceiling, nor above the target', async t => {
  const standing = { competency: { id: 'c' }, raw: 3, effective: 1, currency: null, provedOn: null }
  const proofs = [{ competencyId: 'c', fromLevel: 1, toLevel: 3 }]
  const aim = (target: number | null, head: Parameters<typeof reasonOf>[1]) =>
    reasonOf({ ...standing, target }, head).aim
  t.equal(aim(4, { proofs, refresh: null, tasks: [] }), 2, 'completion proves 2')
  const tasks = [{ competencyId: 'c', level: 3 }]
  t.equal(aim(4, { proofs, refresh: null, tasks }), 3, 'its task proves more')
  t.equal(aim(1, { proofs, refresh: null, tasks: [] }), 1)
  t.equal(aim(null, { proofs, refresh: null, tasks: [] }), 2, 'also where no profile wants it')
  t.equal(aim(4, { proofs: [], refresh: { upTo: 4, eventIds: [] }, tasks: [] }), 3, 'a refresh renews what was proven')
})

t.test('the week of a due date is Monday to Sunday, and what is due later is no load before', async t => {
  const open = [{ moduleId: 'm', dueOn: '2026-12-14', hours: 3 }]
  const at = (dueOn: string) => loadOf(open, { dueOn, hours: 2 }, { today: '2026-12-07', hoursPerWeek: 2 })
  t.match(at('2026-12-13'), { clashes: [], load: { planned: 2, room: 2 } })
  t.match(at('2026-12-20'), { clashes: [{ moduleId: 'm' }], load: { planned: 5, room: 4 } })
  t.match(at('2026-12-21'), { clashes: [] })
  t.match(at('2026-12-07'), { load: { room: 2 } }, 'somebody has a week at least')
})
