import fc from 'fast-check'
import t from 'tap'
import { clockOf } from '../../server/bookings/meeting-report/clock.ts'
import { readReport } from '../../server/bookings/meeting-report/read-report.ts'
import { presenceOf, type Stay } from '../../server/bookings/meeting-report/stays.ts'

const minute = 60
const arbitraryWhole = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): Stay => stay(from, from + length))
const arbitraryStay = fc.oneof(
  arbitraryWhole,
  arbitraryWhole.map(one => ({ ...one, from: null })),
  arbitraryWhole.map(one => ({ ...one, seconds: Math.floor(one.seconds / 2) })),
)
const stay = (from: number, until: number, minutes = until - from): Stay => ({
  ...{ seconds: minutes * minute, from: from * minute, until: until * minute },
})

t.test('what several devices cover counts once, minute by minute', async t => {
  fc.assert(
    fc.property(fc.array(arbitraryWhole, { maxLength: 8 }), stays => {
      const covered = new Set(
        stays.flatMap(({ seconds, from }) => Array.from({ length: seconds / minute }, (_, at) => from! / minute + at)),
      )
      const { least, most } = presenceOf(stays)
      return least === most && most === covered.size * minute
    }),
  )
  fc.assert(
    fc.property(fc.array(arbitraryStay, { minLength: 1, maxLength: 8 }), fc.nat(), (stays, at) => {
      const { least, most } = presenceOf(stays)
      const longest = Math.max(...stays.map(({ seconds }) => seconds))
      const sum = stays.reduce((sum, { seconds }) => sum + seconds, 0)
      const again = presenceOf([...stays.slice(at % stays.length), ...stays.slice(0, at % stays.length)])
      return longest <= least && least <= most && most <= sum && again.least === least && again.most === most
    }),
  )
  t.same(presenceOf([stay(0, 60), stay(0, 60)]), { least: 3600, most: 3600 }, 'two devices all the while')
  t.same(presenceOf([stay(0, 90, 40), stay(60, 90)]), { least: 2400, most: 4200 }, 'away in between, nobody knows when')
  t.same(presenceOf([stay(0, 60, 90)]), { least: 5400, most: 5400 }, 'of one row the length counts')
  const untimed: Stay = { seconds: 2700, from: null, until: null }
  t.same(presenceOf([untimed, untimed]), { least: 2700, most: 5400 }, 'added up, which may be too much')
})

t.test('when somebody came in is read as meetings write it', async t => {
  const ten = 10 * 3600
  const day = Date.UTC(2026, 11, 3) / 1000
  const cases: [string, number | null][] = [
    ['12/03/2026 10:00:00 AM', day + ten],
    ['12/03/2026 10:00:00 PM', day + ten + 12 * 3600],
    ['12/03/2026 12:00:30 AM', day + 30],
    ['2026/12/3 10:00', day + ten],
    ['2026-12-03T10:00:00Z', day + ten],
    ['2026年12月3日 下午10:00:00', day + ten + 12 * 3600],
    ['10:00', ten],
    ['', null],
    ['soon', null],
    ['12/2026 10:00', null],
    ['24:00', null],
    [`${' '.repeat(500_000)}x`, null],
  ]
  for (const [written, seconds] of cases) t.equal(clockOf(written), seconds, written.slice(0, 20))
  t.equal(clockOf('13/12/2026 00:10')! - clockOf('12/12/2026 23:50')!, clockOf('00:20'), 'over midnight')
})

t.test('a report with times of coming and leaving says each device’s', async t => {
  const read = (csv: string) => readReport(csv).map(({ name, stays }) => ({ name, ...presenceOf(stays) }))
  t.same(
    read(`Name (original name),Email,Join time,Leave time,Duration (minutes)
Amara,amara@school.example,12/03/2026 10:00:00 AM,12/03/2026 11:30:00 AM,90
Amara,amara@school.example,12/03/2026 10:10:00 AM,12/03/2026 11:20:00 AM,70
`),
    [{ name: 'Amara', least: 5400, most: 5400 }],
  )
  t.same(
    read(`姓名（原名）,用户邮箱,加入时间,离开时间,时长（分钟）
陈伟,chen-wei@school.example,2026/12/03 10:00,2026/12/03 10:40,40
陈伟,chen-wei@school.example,2026/12/03 10:30,2026/12/03 11:00,30
`),
    [{ name: '陈伟', least: 3600, most: 3600 }],
    'also in Chinese',
  )
})
