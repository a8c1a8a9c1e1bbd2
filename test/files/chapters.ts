// Chapters as people write them. Pure.
import t from 'tap'
import { chaptersIn } from '../../server/files/chapters.ts'

const hour = 3600

t.test('chapters are read from plain lines, as they are typed in either language', async t => {
  const lines = '\n0:00 Welcome\r\n  4:30 - The dock at night\n\n75:00 Questions\n'
  t.same(chaptersIn(lines, null), {
    chapters: [
      { at: 0, title: 'Welcome' },
      { at: 270, title: 'The dock at night' },
      { at: 75 * 60, title: 'Questions' },
    ],
    problem: null,
  })
  t.same(chaptersIn('00：00开场\n01:02:05 问答', 2 * hour).chapters, [
    { at: 0, title: '开场' },
    { at: hour + 125, title: '问答' },
  ])
  t.same(chaptersIn(' \n', null), { chapters: [], problem: null }, 'nothing is none')
  t.same(chaptersIn('0:30 3:2 was the score', null).chapters, [{ at: 30, title: '3:2 was the score' }])
  const separated = `A\u2028B`
  t.same(chaptersIn(`0:30${' '.repeat(24_000)}${separated}`, null).chapters, [{ at: 30, title: separated }])
  const many = Array.from({ length: 100 }, (_, at) => `${at}:00 Part`).join('\n')
  t.equal(chaptersIn(many, null).chapters.length, 100)
  t.same(chaptersIn(`${many}\n100:00 x`, null).problem, { code: 'TOO_MANY_CHAPTERS', line: 101 })
})

t.test('the first line that is wrong is named, and those before it are there', async t => {
  const wrong: [string, string][] = [
    ['Welcome', 'CHAPTER_TIME_UNREADABLE'],
    ['5 Welcome', 'CHAPTER_TIME_UNREADABLE'],
    ['0:61 Welcome', 'CHAPTER_TIME_UNREADABLE'],
    ['1:75:00 Welcome', 'CHAPTER_TIME_UNREADABLE'],
    ['1:2:05 Welcome', 'CHAPTER_TIME_UNREADABLE'],
    ['1:02:05:10 Welcome', 'CHAPTER_TIME_UNREADABLE'],
    ['0:300 Welcome', 'CHAPTER_TIME_UNREADABLE'],
    ['0:30', 'CHAPTER_TITLE_MISSING'],
    ['0:30 - ', 'CHAPTER_TITLE_MISSING'],
    [`0:30 ${'x'.repeat(201)}`, 'CHAPTER_TITLE_TOO_LONG'],
    ['0:10 Again', 'CHAPTER_NOT_RISING'],
    ['0:05 Before', 'CHAPTER_NOT_RISING'],
    ['2:00 After', 'CHAPTER_BEYOND_END'],
  ]
  for (const [line, code] of wrong)
    t.same(
      chaptersIn(`0:10 First\n\n${line}\n1:00 Last`, 120),
      { chapters: [{ at: 10, title: 'First' }], problem: { code, line: 3 } },
      line,
    )
  t.equal(chaptersIn('2:00 After', null).problem, null, 'nobody knows where it ends')
  t.equal(chaptersIn(`0:30 ${'x'.repeat(200)}`, null).problem, null)
})
