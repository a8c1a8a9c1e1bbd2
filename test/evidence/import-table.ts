import t from 'tap'
import { Refusal } from '../../server/base/refusal.ts'
import { ordersIn, readDay } from '../../server/evidence/records/read-day.ts'
import { readTable } from '../../server/evidence/records/read-table.ts'

t.test('days as people write them', async t => {
  const cases: [string, string][] = [
    ['2026-03-14', '2026-03-14'],
    ['2026/3/14', '2026-03-14'],
    ['2026.3.4', '2026-03-04'],
    ['2026年3月14日', '2026-03-14'],
    ['2026-03-14 00:00:00', '2026-03-14'],
    ['2026-03-14T00:00', '2026-03-14'],
    ['2026-03-14 09:30', 'DATE_UNREADABLE'],
    ['14.03.2026', '2026-03-14'],
    ['3/14/2026', '2026-03-14'],
    ['03.03.2026', '2026-03-03'],
    ['04.03.2026', 'DATE_AMBIGUOUS'],
    ['2026-02-30', 'DATE_UNREADABLE'],
    ['31.02.2026', 'DATE_UNREADABLE'],
    ['13.13.2026', 'DATE_UNREADABLE'],
    ['14.03.26', 'DATE_UNREADABLE'],
    ['0206-03-14', 'DATE_UNREADABLE'],
    ['last spring', 'DATE_UNREADABLE'],
    ['46095', 'DATE_UNREADABLE'],
  ]
  for (const [text, meant] of cases) {
    const read = readDay(text)
    t.equal('day' in read ? read.day : read.problem, meant, text)
  }
})

t.test('the days of a table tell one another which is the month, unless they disagree', async t => {
  const read = (text: string, table: string[]) => readDay(text, ordersIn(table))
  t.same(read('3/4/2026', ['3/4/2026', '3/14/2026']), { day: '2026-03-04' }, 'as Excel writes them in America')
  t.same(read('3/4/2026', ['3/4/2026', '14/3/2026']), { day: '2026-04-03' })
  const ambiguous = { problem: 'DATE_AMBIGUOUS' }
  t.same(read('3/4/2026', ['3/4/2026', '2026-03-14']), ambiguous, 'nothing tells')
  t.same(read('3/4/2026', ['3/14/2026', '14/3/2026']), ambiguous, 'two tables in one')
  t.same(read('3.4.2026', ['3/14/2026']), ambiguous, 'another way of writing')
  t.same(read('14/3/2026', ['3/14/2026']), { day: '2026-03-14' }, 'what has one meaning keeps it')
})

const row = {
  person: 'a@x',
  kind: 'quiz',
  title: 'Quiz; part 1, "final"',
  date: '2026-03-14',
  competency: 'COG-01',
  level: '2',
}

t.test('a table is read whatever separates its columns and however they are called and ordered', async t => {
  const files = {
    comma: 'person,kind,title,date,competency,level\na@x,quiz,"Quiz; part 1, ""final""",2026-03-14,COG-01,2\n',
    'semicolon, with a mark in front':
      '\uFEFFE-Mail;Kind;Title;Date;Competency;Level\r\na@x;quiz;"Quiz; part 1, ""final""";2026-03-14;COG-01;2',
    'tab, in Chinese':
      '等级\t胜任力\t日期\t标题\t类型\t邮箱\t院系\n2\tCOG-01\t2026-03-14\tQuiz; part 1, "final"\tquiz\t a@x \t贸易学院\n',
    'what is written for Excel':
      'sep=;\r\nperson;kind;title;date;competency;level\r\na@x;quiz;"Quiz; part 1, ""final""";2026-03-14;COG-01;2',
    'our own headings':
      '"Person (e-mail or user id)",KIND,title,date,competency-code,level,note,link\na@x,quiz,"Quiz; part 1, ""final""",2026-03-14,COG-01,2,,\n',
  }
  for (const [name, csv] of Object.entries(files))
    t.match(readTable(csv), [{ ...row, number: 2, note: '', link: '' }], name)
  const gaps = readTable('person,kind,title,date,competency,level\n\na,b,c,d,e,1\n,,,,,\nf,g\n')
  t.match(
    gaps.map(({ number, person, level }) => [number, person, level]),
    [
      [3, 'a', '1'],
      [5, 'f', ''],
    ],
    'as a spreadsheet counts',
  )
})

t.test('what is no table is refused with what to do about it', async t => {
  const head = 'person,kind,title,date,competency,level\n'
  const refusals: [string, string, object?][] = [
    ['', 'FILE_EMPTY'],
    [head, 'FILE_EMPTY'],
    ['person,kind\na,b\n', 'COLUMNS_MISSING', { columns: ['title', 'date', 'competency', 'level'] }],
    [`person,e-mail,${head}a,b\n`, 'COLUMN_TWICE', { column: 'person' }],
    [
      `person${','.repeat(200)}kind,title,date,competency,level\n`,
      'COLUMNS_MISSING',
      { columns: ['kind', 'title', 'date', 'competency', 'level'] },
    ],
    [`${head}a,b,"c,d,e,1\n`, 'FILE_UNREADABLE', { row: 2 }],
    [`${head}a,b,\uFFFD\uFFFD,d,e,1\n`, 'FILE_NOT_UTF8'],
    [head + 'a,b,c,d,e,1\n'.repeat(2001), 'TOO_MANY_ROWS', { most: 2000 }],
    [head + `a,b,${'证'.repeat(333_334)},d,e,1\n`, 'FILE_TOO_LARGE', { most: 1_000_000 }],
  ]
  for (const [csv, code, details = {}] of refusals) {
    const thrown = (() => {
      try {
        return readTable(csv)
      } catch (error) {
        return error
      }
    })()
    t.ok(thrown instanceof Refusal, code)
    t.match(thrown, { code, details })
  }
  t.equal(readTable(head + 'a,b,c,d,e,1\n'.repeat(2000)).length, 2000)
})
