import t from 'tap'
import { attends, bookingsOf, books, looksAtReport, published, recordsReport } from '../support/bookings.ts'
import { gapsOf } from '../support/gaps.ts'
import { at } from '../support/sessions.ts'
import { hold } from '../support/told.ts'
import { people, world } from '../support/world.ts'

t.test('Cora records who came from the report of the meeting, after a look at what it says of each', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  const session = await published(w, cora, {
    dates: [at('2026-12-03', '10:00', { link: 'https://meet.example/1' })],
  })
  const dateId = session.dates[0]!.id
  for (const who of [amara, bilal, chenWei, cora]) await books(who, session.id)
  const csv = `Name (original name),Email,Join time,Leave time,Duration (minutes),Guest
Amara,AMARA@example.org,12/03/2026 10:00:00 AM,12/03/2026 10:50:00 AM,50,No
Amara,amara@example.org,12/03/2026 10:55:00 AM,12/03/2026 11:25:00 AM,30,No
Amara,amara@example.org,12/03/2026 11:00:00 AM,12/03/2026 11:25:00 AM,25,No
iPad von B.,,,,85,Yes
Cora Lindgren,cora@example.org,,,95,No
`
  const report = { dateId, csv, threshold: 80, absent: true, chosen: [], replaced: [] }
  const refused = async (who: typeof cora, more: object = {}) =>
    (await looksAtReport(who, { ...report, ...more })).refusal?.code
  t.equal(await refused(cora), 'DATE_NOT_BEGUN')

  w.clock.now = new Date('2026-12-03T03:40:00Z')
  const now = {
    amara: await w.launch({ sub: 'amara', name: 'Amara Okafor' }),
    bilal: await w.launch({ sub: 'bilal', name: 'Bilal Haddad' }),
    chenWei: await w.launch({ sub: 'chen-wei', name: '陈伟' }),
    cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }),
  }
  t.equal(await refused(now.amara), 'COORDINATORS_ONLY')
  t.equal(await refused(now.cora, { threshold: 49 }), 'THRESHOLD_NOT_POSSIBLE')
  t.equal(await refused(now.cora, { csv: 'name\nAmara\n' }), 'COLUMNS_MISSING')
  const stranger = await w.launch({ sub: 'dolores', name: 'Dolores Reyes' })
  t.equal(await refused(now.cora, { replaced: [stranger.personId] }), 'NO_SEAT')
  await attends(now.cora, 'recordAttendance', { dateId, marks: [{ personId: now.chenWei.personId, state: 'excused' }] })

  const cameBy = async (who: typeof cora) => {
    const [{ attendance } = { attendance: [] }] = await bookingsOf(who)
    return attendance.map(({ state, source }) => `${state} ${source}`)
  }
  const seen = async (more: object = {}) => (await looksAtReport(now.cora, { ...report, ...more })).report!
  const said = ({ seats }: Awaited<ReturnType<typeof seen>>) =>
    seats.map(({ state, said, outcome }) => `${state} ${said} ${outcome}`)
  const first = await seen()
  t.same(said(first), ['full null recorded', 'no_show null recorded', 'no_show excused kept', 'full null own'])
  t.match(first, {
    minutes: 90,
    seats: [
      { minutes: 80, least: null, found: [{ by: 'email', times: 3 }] },
      { minutes: 0, least: null, found: [] },
      {},
      { minutes: 90, found: [{ minutes: 95 }] },
    ],
    strangers: [{ row: 5, name: 'iPad von B.', minutes: 85, personId: null }],
  })
  const twice = 'name,email,minutes\nAmara,amara@example.org,50\nAmara,amara@example.org,50\n'
  const [doubtful] = (await seen({ csv: twice })).seats
  t.match(doubtful, { minutes: 90, least: 50, state: 'full' }, 'two devices, or back again: the report does not say')
  t.match((await seen({ csv: twice, threshold: 50 })).seats[0], { minutes: 90, least: null }, 'that changes nothing')
  t.same(await cameBy(now.amara), [], 'nothing is written by looking')

  const chosen = { chosen: [{ row: 5, personId: now.bilal.personId }] }
  const second = await seen(chosen)
  t.equal(said(second)[1], 'full null recorded')
  const records = (who: typeof cora, { outcome }: { outcome: string }, more: object = {}) =>
    recordsReport(who, { outcome, report: { ...report, ...more } })
  t.match(await records(now.cora, first, chosen), { refusal: { code: 'REPORT_CHANGED' } }, 'not what was looked at')
  t.match(await records(now.amara, second, chosen), { refusal: { code: 'COORDINATORS_ONLY' } })
  t.match(await records(now.cora, second, chosen), { refusal: null })
  t.same(await cameBy(now.amara), ['full report'])
  t.same(await cameBy(now.bilal), ['full report'])
  t.same(await cameBy(now.chenWei), ['excused list'], 'what was said stands')
  t.same(await cameBy(now.cora), [], 'nobody says it of themselves')
  const levelOf = async (who: typeof amara) => {
    const page = (await gapsOf(who))!
    return [...page.gaps, ...page.onTarget].find(({ competency }) => competency.code === 'CBEC-NEG-04')?.effective
  }
  t.same([await levelOf(now.amara), await levelOf(now.bilal)], [1, 1], 'coming proves 1')

  t.same(said(await seen(chosen)), ['full full same', 'full full same', 'no_show excused kept', 'full null own'])
  const corrected = { ...chosen, threshold: 95, replaced: [now.bilal.personId] }
  const third = await seen(corrected)
  t.same(said(third).slice(0, 2), ['part full kept', 'part full recorded'])
  t.match(await records(now.cora, third, corrected), { refusal: null })
  t.same([await levelOf(now.amara), await levelOf(now.bilal)], [1, null], 'a correction takes back what it had become')
})
