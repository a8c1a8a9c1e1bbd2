import t from 'tap'
import { readInThread } from '../../../server/guests/availability/read-in-thread.ts'
import { readCalendar, type CalendarRead } from '../../../server/guests/availability/read-calendar.ts'

const asked = { zone: 'America/Los_Angeles', from: Date.parse('2026-10-01'), until: Date.parse('2027-10-01') }
const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Work',
    ...events.flatMap(lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')
const said = (read: CalendarRead): string[] | string =>
  'code' in read
    ? read.code
    : read.busy.map(span => span.map(at => new Date(at).toISOString().slice(5, 16)).join(' – '))
const read = (...events: string[][]) => said(readCalendar({ ...asked, ics: calendar(...events) }))
const LA = ';TZID=America/Los_Angeles:'

t.test(
  'a weekly meeting keeps its hour over a change of clocks, without the weeks that are left out, moved or cancelled',
  async t => {
    const weekly = [
      'UID:1',
      `DTSTART${LA}20261019T090000`,
      `DTEND${LA}20261019T100000`,
      'RRULE:FREQ=WEEKLY;COUNT=6',
      `EXDATE${LA}20261109T090000`,
    ]
    t.same(read(weekly), [
      '10-19T16:00 – 10-19T17:00',
      '10-26T16:00 – 10-26T17:00',
      '11-02T17:00 – 11-02T18:00',
      '11-16T17:00 – 11-16T18:00',
      '11-23T17:00 – 11-23T18:00',
    ])
    const moved = [
      'UID:1',
      `RECURRENCE-ID${LA}20261026T090000`,
      `DTSTART${LA}20261027T130000`,
      `DTEND${LA}20261027T133000`,
    ]
    const cancelled = [
      'UID:1',
      `RECURRENCE-ID${LA}20261102T090000`,
      `DTSTART${LA}20261102T090000`,
      `DTEND${LA}20261102T100000`,
      'STATUS:CANCELLED',
    ]
    const another = [
      'UID:2',
      `DTSTART${LA}20261019T090000`,
      'DURATION:PT15M',
      'RRULE:FREQ=DAILY;UNTIL=20261020T235959Z',
    ]
    t.same(read(weekly, moved, cancelled, another), [
      '10-19T16:00 – 10-19T17:00',
      '10-20T16:00 – 10-20T16:15',
      '10-27T20:00 – 10-27T20:30',
      '11-16T17:00 – 11-16T18:00',
      '11-23T17:00 – 11-23T18:00',
    ])
  },
)

t.test(
  'zones of others, days and times without a zone are meant where they belong; what takes no time is left out',
  async t => {
    t.same(read(['UID:1', 'DTSTART;TZID=Europe/Berlin:20261026T090000', 'DTEND;TZID=Europe/Berlin:20261026T100000']), [
      '10-26T08:00 – 10-26T09:00',
    ])
    t.same(read(['UID:1', 'DTSTART:20261026T090000Z', 'DTEND:20261026T100000Z']), ['10-26T09:00 – 10-26T10:00'])
    t.same(
      read(['UID:1', 'DTSTART:20261026T090000', 'DURATION:PT1H']),
      ['10-26T16:00 – 10-26T17:00'],
      'by her own clocks',
    )
    t.same(
      read(['UID:1', 'DTSTART;VALUE=DATE:20261101', 'DTEND;VALUE=DATE:20261102']),
      ['11-01T07:00 – 11-02T08:00'],
      'a day of 25 hours',
    )
    t.same(
      read(
        ['UID:1', 'DTSTART;VALUE=DATE:20261224', 'TRANSP:TRANSPARENT'],
        ['UID:2', 'DTSTART:20261026T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'],
      ),
      [],
    )
    const windows = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const brought = calendar([
      'UID:1',
      'DTSTART;TZID=Customized Time Zone:20261026T090000',
      'DTEND;TZID=Customized Time Zone:20261026T100000',
    ])
    t.same(
      said(readCalendar({ ...asked, ics: brought.replace('BEGIN:VEVENT', [...windows, 'BEGIN:VEVENT'].join('\r\n')) })),
      ['10-26T03:15 – 10-26T04:15'],
      'a zone that the file brings',
    )
    t.same(
      read(
        ['UID:1', 'DTSTART:20260901T000000Z', 'DTEND:20260901T010000Z'],
        ['UID:2', 'DTSTART:20271101T000000Z', 'DTEND:20271101T010000Z'],
      ),
      [],
      'nor what is over or far off',
    )
  },
)

t.test('what is no calendar, or would take for ever, is refused', async t => {
  for (const ics of ['', 'hello', 'BEGIN:VCALENDAR', calendar(['UID:1', 'DTSTART:tomorrow'])])
    t.equal(said(await readInThread({ ...asked, ics })), 'CALENDAR_UNREADABLE')
  const second = ['UID:1', 'DTSTART:20200101T000000Z', 'DTEND:20200101T000001Z', 'RRULE:FREQ=SECONDLY']
  t.equal(said(await readInThread({ ...asked, ics: calendar(second) })), 'CALENDAR_TOO_LARGE')
  const many = Array.from({ length: 5001 }, (_, at) => [`UID:${at}`, 'DTSTART:20261026T090000Z', 'DURATION:PT1H'])
  t.equal(said(await readInThread({ ...asked, ics: calendar(...many) })), 'CALENDAR_TOO_LARGE')
})
