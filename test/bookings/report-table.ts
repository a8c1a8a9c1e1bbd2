import t from 'tap'
import {
  decideReport,
  type ReportChoices,
  type ReportedSeat,
} from '../../server/bookings/meeting-report/decide-report.ts'
import { secondsOf } from '../../server/bookings/meeting-report/duration.ts'
import { readReport, type Attendee } from '../../server/bookings/meeting-report/read-report.ts'
import { presenceOf } from '../../server/bookings/meeting-report/stays.ts'
import { Refusal } from '../../server/base/refusal.ts'

t.test('how long somebody was there is read as meetings and people write it', async t => {
  const cases: [string, number | null][] = [
    ['45', 2700],
    ['45.5', 2730],
    ['1h 5m 3s', 3903],
    ['1 hr 2 min', 3720],
    ['52m', 3120],
    ['1 hour, 5 minutes', 3900],
    ['1小时5分3秒', 3903],
    ['1 小时 5 分钟', 3900],
    ['1:05:03', 3903],
    ['0:45', 2700],
    ['', 0],
    ['soon', null],
    ['-5', null],
    ['1:75', null],
    ['=1+1', null],
    [`1h${' '.repeat(500_000)}x`, null],
  ]
  for (const [written, seconds] of cases) t.equal(secondsOf(written), seconds, written.slice(0, 20))
})

const amara = { name: 'Amara Okafor', email: 'amara@school.example', seconds: 80 * 60, times: 2 }
const bilal = { name: 'Bilal Haddad', email: '', seconds: 20 * 60, times: 1 }
const wei = { name: '陈伟', email: 'chen-wei@school.example', seconds: 3903, times: 1 }

const files: Record<string, [string, object[]]> = {
  'Zoom, meeting above': [
    `\uFEFFMeeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Inbound,12/03/2026 09:55:00 AM,12/03/2026 11:35:00 AM,cora@school.example,100,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Amara Okafor,amara@school.example,12/03/2026 10:00:00 AM,12/03/2026 10:50:00 AM,50,No,
Bilal Haddad,,12/03/2026 10:00:00 AM,12/03/2026 10:20:00 AM,20,Yes,
Amara Okafor,AMARA@school.example,12/03/2026 10:55:00 AM,12/03/2026 11:25:00 AM,30,No,
`,
    [
      { row: 5, ...amara },
      { row: 6, ...bilal },
    ],
  ],
  'Zoom, each once': [
    'Name (original name),Email,Total duration (minutes),Guest\r\nBilal Haddad,,20,Yes\r\n',
    [{ row: 2, ...bilal }],
  ],
  'Zoom in Chinese': [
    `会议号,主题,开始时间,结束时间,用户邮箱,时长（分钟）,参会者
812 3456 7890,入库,2026/12/03 09:55,2026/12/03 11:35,cora@school.example,100,1

姓名（原名）,用户邮箱,加入时间,离开时间,时长（分钟）,来宾
陈伟,chen-wei@school.example,2026/12/03 10:00,2026/12/03 11:05,65.05,否
`,
    [{ row: 5, ...wei }],
  ],
  'Zoom, webinar': [
    `Attendee Report
Host Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest
Yes,Cora Lindgren,cora@school.example,,,100,No
Attendee Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest
Yes,Bilal Haddad,,,,20,Yes
Yes,陈伟,chen-wei@school.example,,,65.05,No
`,
    [
      { row: 7, ...bilal },
      { row: 8, ...wei },
    ],
  ],
  'Teams, sections': [
    `1. Summary
Meeting title\tInbound
Attended participants\t2
Meeting duration\t1h 40m 2s
Average attendance time\t1h 12m

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Amara Okafor\t12/3/26, 10:00:01 AM\t12/3/26, 11:25:00 AM\t1h 20m\tamara@school.example\tamara@tenant.example\tAttendee
Bilal Haddad\t12/3/26, 10:00:01 AM\t12/3/26, 10:20:01 AM\t20m\t\t\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Amara Okafor\t12/3/26, 10:00:01 AM\t12/3/26, 10:50:01 AM\t50m\tamara@school.example\tAttendee
`,
    [
      { row: 9, ...amara, account: 'amara@tenant.example', times: 1 },
      { row: 10, ...bilal },
    ],
  ],
  'Teams in Chinese': [
    `1. 摘要
会议标题\t入库
会议持续时间\t1 小时 40 分钟

2. 参与者
名称\t首次加入时间\t最后离开时间\t会议中持续时间\t电子邮件\t参与者 ID (UPN)\t角色
陈伟\t2026/12/3 10:00:01\t2026/12/3 11:05:04\t1 小时 5 分钟 3 秒\tchen-wei@school.example\t\t与会者

3. 会议中的活动
名称\t加入时间\t离开时间\t持续时间\t电子邮件\t角色
`,
    [{ row: 7, ...wei }],
  ],
  'by hand': [
    'name;e-mail;minutes\n\n"Okafor, Amara";amara@school.example;80\n陈伟;chen-wei@school.example;1:05:03\n',
    [
      { row: 3, ...amara, name: 'Okafor, Amara', times: 1 },
      { row: 4, ...wei },
    ],
  ],
}

t.test('reports of Zoom and Teams in either language are read, and a table by hand', async t => {
  for (const [name, [csv, people]] of Object.entries(files))
    t.same(
      readReport(csv).map(({ stays, ...one }) => ({ ...one, seconds: presenceOf(stays).most, times: stays.length })),
      people.map(one => ({ account: '', ...one })),
      name,
    )
})

t.test('what is no report is refused with what to do about it', async t => {
  const head = 'name,email,minutes\n'
  const refusals: [string, string, object?][] = [
    ['', 'COLUMNS_MISSING'],
    ['Full Name\tUser Action\tTimestamp\nAmara\tJoined\t10:00\n', 'COLUMNS_MISSING'],
    [head, 'FILE_EMPTY'],
    [`name,Name,minutes\na,b,1\n`, 'COLUMN_TWICE', { column: 'Name' }],
    [`${head}a,"b,1\n`, 'FILE_UNREADABLE', { row: 2 }],
    [`${head}a,b\0,1\n`, 'FILE_NOT_UTF8'],
    [`${head}a,b,=HYPERLINK("https://x.example")\n`, 'MINUTES_UNREADABLE', { row: 2 }],
    [head + 'a,,1\n'.repeat(2001), 'TOO_MANY_ROWS', { most: 2000 }],
    [head + 'a\n'.repeat(400_000), 'TOO_MANY_ROWS', { most: 2000 }],
    [head + 'x'.repeat(10_000_000), 'FILE_TOO_LARGE', { most: 1_000_000 }],
    [','.repeat(900_000), 'COLUMNS_MISSING'],
    [`name${','.repeat(199)}minutes\n`, 'FILE_EMPTY'],
    [`name${','.repeat(200)}minutes\n`, 'COLUMNS_MISSING'],
  ]
  for (const [csv, code, details = {}] of refusals) {
    const thrown = (() => {
      try {
        return readReport(csv)
      } catch (error) {
        return error
      }
    })()
    t.ok(thrown instanceof Refusal, code)
    t.match(thrown, { code, details })
  }
  t.same(
    readReport(`${head}=cmd|'/C calc'!A0,,5\n<img src=x onerror=alert(1)>,,5\n`).map(({ name }) => name),
    ["=cmd|'/C calc'!A0", '<img src=x onerror=alert(1)>'],
    'formulas and marks are names like any other',
  )
})

const seat = (personId: string, name: string, more: Partial<ReportedSeat> = {}): ReportedSeat => ({
  ...{ personId, name, names: [name], emails: [`${personId}@school.example`], said: null },
  ...more,
})
const came = (row: number, [name, email = '']: [string, string?], minutes: number): Attendee => ({
  ...{ row, name, email, account: '', stays: [{ seconds: minutes * 60, from: null, until: null }] },
})

t.test('times are found by address, else by a name that only one of them has; what was said before stands', async t => {
  const seats = [
    seat('amara', 'Amara Okafor'),
    seat('bilal', 'Bilal Haddad'),
    seat('wei', '陈伟'),
    seat('other', '陈伟'),
    seat('excused', 'Dolores Reyes', { said: { state: 'excused', source: 'list' } }),
    seat('cora', 'Cora Lindgren'),
  ]
  const attendees = [
    came(2, ['iPad', 'AMARA@school.example'], 40),
    came(3, ['A.O. (amara  okafor)'], 32),
    came(4, ['Bilal Haddad（来宾）'], 71),
    came(5, ['陈伟'], 90),
    came(6, ['Cora Lindgren'], 90),
    came(7, ['Nobody'], 5),
  ]
  const choices: ReportChoices = { threshold: 80, absent: true, chosen: [], replaced: [] }
  const decide = (more: Partial<ReportChoices> = {}) =>
    decideReport(attendees, { seats, seconds: 5400, viewerId: 'cora' }, { ...choices, ...more })
  const states = (more?: Partial<ReportChoices>) =>
    decide(more).seats.map(({ personId, state, outcome }) => `${personId} ${state} ${outcome}`)
  t.same(states(), [
    'amara full recorded',
    'bilal part recorded',
    'wei no_show recorded',
    'other no_show recorded',
    'excused no_show kept',
    'cora full own',
  ])
  t.same(
    decide().strangers.map(({ name }) => name),
    ['陈伟', 'Nobody'],
    'two are called the same',
  )
  t.match(states({ threshold: 78 })[1], 'bilal full recorded')
  t.same(states({ absent: false }).slice(2, 5), ['wei null unsaid', 'other null unsaid', 'excused null unsaid'])
  t.equal(states({ replaced: ['excused'] })[4], 'excused no_show recorded')
  const chosen = [
    { row: 5, personId: 'wei' },
    { row: 3, personId: 'other' },
  ]
  t.equal(states({ chosen })[2], 'wei full recorded')
  t.equal(states({ chosen })[3], 'other no_show recorded', 'whose time is known is not chosen for')
  t.match(decide({ chosen }).strangers, [{ by: 'choice' }, { by: null }])
  t.same(
    decide().seats[0]!.found.map(({ by }) => by),
    ['email', 'name'],
  )
})
