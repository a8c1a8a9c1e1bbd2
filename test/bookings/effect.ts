import t from 'tap'
import { attends, books, published } from '../support/bookings.ts'
import { bookersIn } from '../support/booking-together.ts'
import { comesIn, invited, mailedLink } from '../support/guests.ts'
import { guestIn } from '../support/sessions.ts'
import { tell } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

interface Effect {
  people: number | null
  narrowed: number | null
  before: string
  countedOn: string
  nextOn: string | null
  competencies: {
    withGap: number
    narrowed: number
    closed: number
    levels: number
    before: number
    now: number | null
  }[]
  hidden: { code: string }[]
}

const effectOf = async (who: Pick<Somebody, 'ask'>, id: string): Promise<Effect | null> =>
  (
    await who.ask<{ sessionEffect: Effect | null }>(
      `query ($id: ID!) { sessionEffect(sessionId: $id) { people narrowed before countedOn nextOn hidden { code }
        competencies { competency { code } withGap narrowed closed levels before now } } }`,
      { id },
    )
  ).sessionEffect

t.test(
  'Cora sees what a session has changed as it stands, Gwen by the week, in fives, and nothing of a few; nobody else anything',
  async t => {
    const w = await world(t)
    const { cora } = await people(w)
    await invited(cora)
    const link = await mailedLink(w)
    const gwen = await comesIn(w, link)
    const session = await published(w, cora, { guestId: gwen.personId })
    const { id } = session
    const [date] = session.dates as [(typeof session.dates)[number]]
    const teachers = await bookersIn(w, 8)
    await tell(w, {
      about: teachers[0]!.personId,
      kind: 'observed_teaching',
      occurredOn: '2026-10-01',
      levels: { 'NEG-04': { [cora.personId]: 1 } },
    })
    for (const teacher of teachers) await books(teacher, id)
    t.equal(await effectOf(cora, id), null, 'it is still to come')

    const on = async (moment: string) => {
      w.clock.now = new Date(moment)
      return {
        cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }),
        bilal: await w.launch({ sub: 'bilal', name: 'Bilal Haddad' }),
        gwen: await comesIn(w, link),
      }
    }
    let now = await on('2026-12-03T04:00:00Z')
    t.match(await effectOf(now.cora, id), { people: 0, competencies: [] })
    const came = (count: number) => ({
      dateId: date.id,
      marks: teachers
        .slice(0, count)
        .map(({ personId }, at) => ({ personId, state: at === 7 ? 'no_show' : at === 6 ? 'part' : 'full' })),
    })
    const asks = async (who: Pick<Somebody, 'ask'>): Promise<number> => {
      w.statements()
      await effectOf(who, id)
      return w.statements().length
    }
    await attends(now.cora, 'recordAttendance', came(2))
    t.match(await effectOf(now.gwen, id), { people: null, narrowed: null, competencies: [] }, 'of two nothing is told')
    const ofTwo = await asks(now.cora)
    await attends(now.cora, 'recordAttendance', came(8))
    t.equal(await asks(now.cora), ofTwo, 'as many questions for seven as for two')
    t.same(await effectOf(now.cora, id), {
      people: 7,
      narrowed: 3,
      before: '2026-12-02',
      countedOn: '2026-12-03',
      nextOn: null,
      hidden: [],
      competencies: [
        {
          competency: { code: 'CBEC-NEG-04' },
          ...{ withGap: 5, narrowed: 3, closed: 0, levels: 3, before: 0.2, now: 0.8 },
        },
      ],
    })
    t.match(await effectOf(now.gwen, id), { people: 7, narrowed: null, nextOn: '2026-12-07', competencies: [] })

    const proves = (personId: string, occurredOn: string) =>
      tell(w, { about: personId, kind: 'observed_teaching', occurredOn, levels: { 'NEG-04': { [cora.personId]: 3 } } })
    await proves(teachers[1]!.personId, '2026-12-05')
    now = await on('2026-12-07T04:00:00Z')
    t.match(await effectOf(now.cora, id), { narrowed: 3, competencies: [{ closed: 1, levels: 5, now: 1.2 }] })
    const counted = {
      people: 7,
      narrowed: 0,
      competencies: [{ withGap: 5, narrowed: 0, closed: 0, levels: null, now: null }],
    }
    t.match(await effectOf(now.gwen, id), counted)
    for (const at of [0, 6]) await proves(teachers[at]!.personId, '2026-12-07')
    t.match(await effectOf(now.cora, id), { narrowed: 5 })
    t.match(await effectOf(now.gwen, id), counted, 'what she has seen happen this week she cannot read off')
    now = await on('2026-12-14T04:00:00Z')
    t.match(await effectOf(now.gwen, id), { narrowed: 5, competencies: [{ narrowed: 5, closed: 0, now: 2 }] })

    t.equal(await effectOf(now.bilal, id), null)
    const hao = await guestIn(w, { name: 'Hao', zone: 'Asia/Shanghai' })
    const his = await published(w, now.cora, {
      guestId: hao,
      dates: [{ start: { day: '2026-12-20', time: '10:00' }, link: 'https://meet.example/2' }],
    })
    w.clock.now = new Date('2026-12-20T06:00:00Z')
    const later = await on('2026-12-20T06:00:00Z')
    t.equal(await effectOf(later.gwen, his.id), null, 'somebody else’s')
    t.match(await effectOf(later.cora, his.id), { people: 0 })
  },
)
