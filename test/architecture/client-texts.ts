// What the service answers by a code, a page can say; and what a page can say, some page says.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'

const filesBelow = (folder: string, wanted: RegExp): string[] =>
  readdirSync(folder, { recursive: true })
    .map(name => path.join(folder, String(name)))
    .filter(file => wanted.test(file))
const read = (file: string): string => readFileSync(file, 'utf8')

/** Codes in capitals that features write: of refusals, and of what is wrong with a row or a cell. */
export const codesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(match => match[1]!)),
]

/** Whether some page says it: by its key, or by the beginning of it and a code. */
export const isSaid = (key: string, pages: string): boolean => {
  const parts = key.split('.')
  const groups = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'))
  const uses = [`'${key}'`, ...groups.flatMap(group => [`\`${group}.\${`, `sayCode('${group}'`])]
  return uses.some(use => pages.includes(use))
}

/** What is said on the command line, or by a file's own address. */
const notForPages = /^(SCHOOL_(AMBIGUOUS|NOT_FOUND|SUSPENDED_ALREADY|NOT_SUSPENDED)|BAD_REQUEST|RANGE_NOT_POSSIBLE)$/

const keys = filesBelow('client', /(^|\/)text\.en\.json$/).flatMap(file =>
  Object.keys(JSON.parse(read(file)) as Record<string, string>),
)

t.test('every code of a feature has its words', async t => {
  const codes = codesIn(
    filesBelow('server', /^server\/((?!base\/)[^/]+\/.*|base\/refusal)\.ts$/)
      .map(read)
      .join('\n'),
  )
  t.ok(codes.length > 30)
  t.same(
    codes.filter(code => !notForPages.test(code) && !keys.some(key => key.split('.').includes(code))),
    [],
  )
})

t.test('no two folders say the same key: one of them would win', async t => {
  t.same(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
  )
})

t.test('no words are kept that no page says', async t => {
  const pages = filesBelow('client', /\.(svelte|ts)$/)
    .filter(file => !file.endsWith('graph/documents.ts'))
    .map(read)
    .join('\n')
  t.same(
    keys.filter(key => !isSaid(key, pages)),
    [],
  )
})

t.test('a code without words and words without a page are found', async t => {
  t.same(codesIn(`refuse('SEAT_TAKEN'); say('gaps.title'); 'POST'`), ['SEAT_TAKEN'])
  t.equal(isSaid('gaps.title', `say('gaps.title')`), true)
  t.equal(isSaid('currency.stale', 'say(`currency.${currency}`)'), true)
  t.equal(isSaid('refusal.SEAT_TAKEN', `sayCode('refusal', refusal.code`), true)
  t.equal(isSaid('gaps.title', `say('gaps.titleOwn')`), false)
})
