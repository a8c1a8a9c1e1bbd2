import fc from 'fast-check'
import t from 'tap'
import type { Framework } from '../../server/competencies/framework.ts'
import type { Content } from '../../server/modules/content.ts'
import { asOffered } from '../../server/modules/offered.ts'
import { standingsOf } from '../../server/modules/playing/standing-rules.ts'
import type { OfferedRow } from '../../server/modules/published/queries.ts'
import { missingBeside, missingIn } from '../../server/modules/writing/languages.ts'
import { problemsOf } from '../../server/modules/writing/rules.ts'
import { lesson } from '../support/designs.ts'
import { both, link, page, question, quiz, single, task } from '../support/playing.ts'

type Languages = Content['languages']
const inBoth: Languages = ['en', 'zh-Hans']
const framework = { competencies: [], events: [] } as unknown as Framework

const whole: Content = {
  languages: inBoth,
  title: both('Landed cost'),
  summary: both('What a parcel costs'),
  hours: 1,
  proofs: [],
  refresh: null,
  items: [page(), link(), quiz([single(), question('order', ['one', 'two'])]), task({}), lesson({})],
}

/** The same with some of its texts not written yet, in the order in which they stand. */
function blanked(content: Content, blank: readonly boolean[]): Content {
  let at = 0
  return JSON.parse(
    JSON.stringify(content, (name, value: unknown) => {
      const isText = (name === 'en' || name === 'zh-Hans') && typeof value === 'string'
      return isText && blank[at++ % blank.length] ? ' ' : value
    }),
  ) as Content
}
const drafts = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }).map(blank => blanked(whole, blank))
const language = fc.constantFrom(...inBoth)
const told = (content: Content) => problemsOf(content, { framework, today: '2026-11-26', closed: new Map() })

t.test('what a text lacks, in the languages that are offered', async t => {
  const [none, english] = [
    { en: ' ', 'zh-Hans': '' },
    { en: 'Duty', 'zh-Hans': '' },
  ]
  const table: [typeof none, Languages, Languages, Languages][] = [
    [none, inBoth, inBoth, []],
    [none, ['en'], ['en'], []],
    [english, inBoth, ['zh-Hans'], ['zh-Hans']],
    [english, ['en'], [], []],
    [english, ['zh-Hans'], ['zh-Hans'], []],
    [both('Duty'), inBoth, [], []],
  ]
  for (const [text, offered, missing, beside] of table)
    t.same([missingIn(text, offered), missingBeside(text, offered)], [missing, beside], JSON.stringify([text, offered]))
})

t.test('properties of what is missing', async t => {
  fc.assert(
    fc.property(drafts, language, (draft, only) => {
      const [one, two] = [told({ ...draft, languages: [only] }), told(draft)].map(list =>
        list.map(p => JSON.stringify(p)),
      )
      t.ok(
        told({ ...draft, languages: [only] }).every(({ language }) => language === null || language === only),
        'of another language nothing is asked',
      )
      t.ok(
        one!.every(problem => two!.includes(problem)),
        'to offer it in one more asks for more, never for less',
      )
      const other = inBoth.find(one => one !== only)!
      const unread = { ...draft, title: { ...draft.title, [other]: 'x' }, languages: [only] }
      t.same(told(unread), told({ ...draft, languages: [only] }), 'nor does it matter what is written in another')
    }),
    { numRuns: 60 },
  )
})

t.test('properties of what readers have', async t => {
  const texts = (content: Content): string[] =>
    [...JSON.stringify(content).matchAll(/"en":("(?:[^"\\]|\\.)*"),"zh-Hans":("(?:[^"\\]|\\.)*")/g)].map(
      ([, en, zh]) => `${en} ${zh}`,
    )
  fc.assert(
    fc.property(drafts, language, (draft, only) => {
      t.equal(asOffered(draft), draft, 'in both it is what is written')
      const read = asOffered({ ...draft, languages: [only] })
      t.same(asOffered(read), read)
      t.equal(texts(read).length, texts(draft).length)
      t.ok(texts(read).every(pair => new Set(pair.split(/(?<=") (?=")/)).size === 1))
      t.equal(read.title.en, draft.title[only])
      t.same(
        read.items.map(({ id, kind }) => [id, kind]),
        draft.items.map(({ id, kind }) => [id, kind]),
      )
    }),
    { numRuns: 60 },
  )
})

t.test('who goes on with which version', async t => {
  const row = (number: number, languages: Languages, rest: { staysCurrent?: true; retired?: true } = {}) =>
    ({ id: 'm', versionId: `v${number}`, number, head: { languages }, ...rest }) as unknown as OfferedRow
  const goesOn = (rows: readonly OfferedRow[], finished: boolean): number | undefined => {
    const versions = new Map(rows.map(one => [one.versionId, one]))
    const catalogue = { versions, versionsOf: () => [...rows].reverse() }
    return standingsOf(catalogue, { begun: [['v1', finished, [], 1]], cohortIds: new Set() }).get('m')?.row.number
  }
  const first = row(1, inBoth)
  const table: [OfferedRow[], boolean, number | undefined, string][] = [
    [[row(2, inBoth)], false, undefined, 'everybody is to come again'],
    [[row(2, inBoth, { staysCurrent: true })], false, 1, 'nobody is'],
    [[row(2, ['en'])], false, 1, 'a language is taken away: who is going through it keeps it'],
    [[row(2, ['en'])], true, undefined, 'who is through comes again'],
    [[row(2, ['en'], { staysCurrent: true })], true, 1, 'unless nobody has to'],
    [[row(2, ['en']), row(3, inBoth)], false, undefined, 'it is back'],
    [[row(2, ['en']), row(3, ['zh-Hans'])], false, 1, 'neither has both'],
  ]
  for (const [later, finished, number, why] of table) t.equal(goesOn([first, ...later], finished), number, why)
  t.equal(goesOn([row(1, ['en']), row(2, inBoth)], false), undefined, 'a language more is none less')
  const out = { retired: true } as const
  t.equal(goesOn([row(1, inBoth, out), row(2, inBoth, out)], false), 1, 'taken out of the catalogue')
})
