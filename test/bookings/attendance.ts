import t from 'tap'
import { hasAttended } from '../../server/bookings/attendance/rules.ts'
import { attends, bookingsOf, books, codeOf, published } from '../support/bookings.ts'
import { gapsOf } from '../support/gaps.ts'
import { at } from '../support/sessions.ts'
import { hold } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('who was there all of the time on every date has attended', async t => {
  const date = (id: string) => ({ id, startsAt: '', endsAt: '' })
  const states = (...said: ['1' | '2', 'full' | 'part' | 'no_show' | 'excused'][]) => new Map(said)
  t.ok(hasAttended([date('1'), date('2')], states(['1', 'full'], ['2', 'full'])))
  t.notOk(hasAttended([date('1'), date('2')], states(['1', 'full'])), 'the second is still to come')
  t.notOk(hasAttended([date('1'), date('2')], states(['1', 'full'], ['2', 'part'])))
  t.notOk(hasAttended([], states()))
})

t.test(
  'Cora takes the roll by list and by the code of the room; what it proves follows, also when it is corrected',
  async t => {
    const w = await world(t)
    const { amara, bilal, chenWei, cora } = await people(w)
    for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
    const link = { link: 'https://meet.example/1' }
    const session = await published(w, cora, {
      dates: [at('2026-12-03', '10:00', link), at('2026-12-04', '10:00', link)],
    })
    const { id: sessionId } = session
    const [first, second] = session.dates.map(({ id }) => id) as [string, string]
    for (const who of [amara, bilal, cora]) await books(who, sessionId)
    const refusal = async (...args: Parameters<typeof attends>) => (await attends(...args)).refusal?.code
    const mark = (who: { personId: string }, state: string) => ({ personId: who.personId, state })
    t.equal(await refusal(cora, 'recordAttendance', { dateId: first, marks: [mark(amara, 'full')] }), 'DATE_NOT_BEGUN')
    t.equal(await refusal(cora, 'openAttendanceCode', { dateId: first, minutes: 10 }), 'NO_CODE_NOW')

    const back = async (moment: string) => {
      w.clock.now = new Date(moment)
      return {
        amara: await w.launch({ sub: 'amara', name: 'Amara Okafor' }),
        bilal: await w.launch({ sub: 'bilal', name: 'Bilal Haddad' }),
        cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }),
        chenWei: await w.launch({ sub: 'chen-wei', name: '陈伟' }),
      }
    }
    let now = await back('2026-12-03T01:50:00Z')
    t.equal(await refusal(now.amara, 'recordAttendance', { dateId: first, marks: [] }), 'COORDINATORS_ONLY')
    t.equal(await refusal(now.amara, 'enterAttendanceCode', { dateId: first, code: '1' }), 'NO_CODE_OPEN')
    t.match(await attends(now.cora, 'openAttendanceCode', { dateId: first, minutes: 60 }), { refusal: null })
    const code = (await codeOf(now.cora, sessionId, first))!
    t.match(code, /^\d{6}$/)
    t.equal(await codeOf(now.amara, sessionId, first), null, 'it stands in the room, and nowhere else')
    t.match(await attends(now.amara, 'enterAttendanceCode', { dateId: first, code: 'x' }), {
      refusal: { code: 'CODE_WRONG', details: { left: 4 } },
    })
    t.match(
      await attends(now.amara, 'enterAttendanceCode', { dateId: first, code: ` ${code.slice(0, 3)} ${code.slice(3)}` }),
      {
        refusal: null,
      },
    )
    t.equal(
      await refusal(now.chenWei, 'enterAttendanceCode', { dateId: first, code }),
      'DATE_NOT_FOUND',
      'he has no seat',
    )
    for (let tries = 0; tries < 5; tries++)
      await attends(now.bilal, 'enterAttendanceCode', { dateId: first, code: 'x' })
    t.equal(await refusal(now.bilal, 'enterAttendanceCode', { dateId: first, code }), 'TRIES_OVER')
    t.equal(await refusal(now.cora, 'recordAttendance', { dateId: first, marks: [mark(chenWei, 'full')] }), 'NO_SEAT')
    t.equal(
      await refusal(now.cora, 'recordAttendance', { dateId: first, marks: [mark(cora, 'full')] }),
      'NOT_FOR_ONESELF',
    )
    t.equal(
      await refusal(now.cora, 'enterAttendanceCode', { dateId: first, code }),
      'NOT_FOR_ONESELF',
      'nor by her code',
    )
    t.match(await attends(now.cora, 'recordAttendance', { dateId: first, marks: [mark(bilal, 'full')] }), {
      refusal: null,
    })

    const levelOf = async (who: typeof amara) => {
      const page = (await gapsOf(who))!
      return [...page.gaps, ...page.onTarget].find(({ competency }) => competency.code === 'CBEC-NEG-04')?.effective
    }
    t.equal(await levelOf(now.amara), null, 'one of two dates proves nothing yet')
    now = await back('2026-12-04T02:30:00Z')
    await attends(now.cora, 'openAttendanceCode', { dateId: second, minutes: 1 })
    await attends(now.amara, 'enterAttendanceCode', {
      dateId: second,
      code: (await codeOf(now.cora, sessionId, second))!,
    })
    await attends(now.cora, 'recordAttendance', { dateId: second, marks: [mark(bilal, 'part')] })
    t.same([await levelOf(now.amara), await levelOf(now.bilal)], [1, null])
    t.match(await bookingsOf(now.amara), [{ attendance: [{ state: 'full', source: 'code' }, { state: 'full' }] }])

    now = await back('2026-12-04T05:00:00Z')
    t.equal(await refusal(now.bilal, 'enterAttendanceCode', { dateId: second, code }), 'NO_CODE_OPEN')
    await attends(now.cora, 'recordAttendance', {
      dateId: second,
      marks: [mark(bilal, 'full'), mark(amara, 'no_show')],
    })
    t.same([await levelOf(now.amara), await levelOf(now.bilal)], [null, 1], 'a later word counts')
    await attends(now.cora, 'recordAttendance', { dateId: second, marks: [mark(amara, 'full')] })
    t.equal(await levelOf(now.amara), 1)
  },
)
