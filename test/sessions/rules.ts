import fc from 'fast-check'
import t from 'tap'
import { allows, deeds, lacksToPublish, owedOf, stateOf, type Complete } from '../../server/sessions/rules.ts'

const now = new Date('2026-11-26T02:00:00Z')
const date = (day: string) => ({ startsAt: `${day}T02:00:00Z`, endsAt: `${day}T03:30:00Z` })
const session: Complete = {
  state: 'published',
  mode: 'dated',
  guestId: 'gwen',
  minimum: 5,
  cutOffAt: '2026-12-01T10:00:00Z',
  dates: [date('2026-12-03'), date('2026-12-10')],
  title: { en: 'Inbound', 'zh-Hans': '入库' },
  about: { en: '', 'zh-Hans': '' },
  competencies: ['NEG-04'],
  places: [{ roomId: 'room', link: null }],
  module: 'none',
  countered: false,
  offered: false,
  unable: false,
  another: false,
}

t.test('a session is at risk from three days before its cut-off while fewer come than it needs', async t => {
  const state = (at: string, booked: number, more: Partial<Complete> = {}) =>
    stateOf({ ...session, ...more }, { booked, now: new Date(at) })
  t.equal(state('2026-11-28T09:59:59Z', 0), 'published')
  t.equal(state('2026-11-28T10:00:00Z', 4), 'at_risk')
  t.equal(state('2026-11-28T10:00:00Z', 5), 'published')
  t.equal(state('2026-12-02T10:00:00Z', 4), 'at_risk', 'also when the cut-off is past')
  t.equal(state('2026-12-02T10:00:00Z', 0, { cutOffAt: null }), 'published', 'without a cut-off never')
  t.equal(state('2026-12-10T03:29:59Z', 4), 'at_risk')
  t.equal(state('2026-12-10T03:30:00Z', 4), 'held', 'once its last date is over')
  t.equal(state('2026-12-10T03:30:00Z', 9, { state: 'confirmed' }), 'held', 'also if it was never published')
  t.equal(state('2027-12-10T03:30:00Z', 9, { state: 'cancelled' }), 'cancelled')
  t.equal(state('2027-12-10T03:30:00Z', 0, { mode: 'on_demand', dates: [], cutOffAt: null }), 'published')
})

t.test('what a session waits for', async t => {
  const owed = (more: Partial<Complete>) => {
    const one = { ...session, ...more }
    return owedOf(one, stateOf(one, { booked: 9, now }), now)
  }
  t.equal(owed({ state: 'wanted', guestId: null, dates: [] }), 'guest')
  t.equal(owed({ state: 'wanted', dates: [] }), 'dates')
  t.equal(owed({ state: 'wanted', dates: [date('2026-11-25')] }), 'past')
  t.equal(owed({ state: 'wanted' }), 'agreement')
  t.equal(owed({ state: 'on_hold' }), 'answer')
  t.equal(owed({ state: 'on_hold', countered: true }), 'reply')
  t.equal(owed({ state: 'on_hold', countered: true, offered: true }), 'offer')
  t.equal(owed({ state: 'confirmed', places: [{ roomId: null, link: null }] }), 'completion')
  t.equal(owed({ state: 'confirmed' }), 'publishing')
  t.equal(owed({ state: 'published' }), 'nothing')
  t.equal(owed({ unable: true }), 'unable', 'its guest cannot come')
  t.equal(owed({ unable: true, dates: [date('2026-11-25')] }), 'closing')
  t.equal(owed({ state: 'published', dates: [date('2026-11-25')] }), 'closing')
})

t.test('what it lacks before faculty may find it', async t => {
  const lacks = (more: Partial<Complete>) => lacksToPublish({ ...session, ...more }, now)
  t.same(lacks({}), [])
  t.same(lacks({ title: { en: 'Inbound', 'zh-Hans': ' ' } }), ['title'])
  t.same(lacks({ about: { en: 'How', 'zh-Hans': '' } }), ['about'], 'in one language it would be a gap in the other')
  t.same(lacks({ places: [{ roomId: null, link: null }] }), ['place'])
  t.same(lacks({ guestId: null, dates: [], competencies: [] }), ['guest', 'dates', 'competencies'])
  const onDemand = { mode: 'on_demand', dates: [], places: [] } as const
  t.same(lacks({ ...onDemand, module: 'written' }), ['module'])
  t.same(lacks({ ...onDemand, module: 'published' }), [])
  t.same(lacks({ unable: true }), ['coming'])
})

t.test('whatever is done, what is over stays over, and nothing is published that was not agreed to', async t => {
  const next = { confirm: 'confirmed', publish: 'published', close: 'closed', cancel: 'cancelled' } as const
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...deeds), { maxLength: 12 }), fc.boolean(), (done, late) => {
      const at = late ? new Date('2027-01-01T00:00:00Z') : now
      let state: Complete['state'] = 'wanted'
      const past: string[] = []
      for (const deed of done) {
        const stands = stateOf({ ...session, state }, { booked: 9, now: at })
        if (!allows(deed, stands, { mode: 'dated', another: false })) continue
        past.push(state)
        if (deed in next) state = next[deed as keyof typeof next]
      }
      const agreed = !past.includes('published') || past.includes('confirmed')
      return agreed && !past.includes('closed') && !past.includes('cancelled')
    }),
  )
  t.notOk(
    allows('close', 'published', { mode: 'dated', another: false }),
    'what has dates is closed once they are over',
  )
  t.ok(allows('close', 'published', { mode: 'on_demand', another: false }))
})
