// The linter's rules that are ours, shown to find what breaks them.
import { ESLint } from 'eslint'
import t from 'tap'

const long = `export function many(): void {\n${'  void 0\n'.repeat(80)}}\n`
const planted: [rule: string, file: string, text: string][] = [
  ['no-restricted-syntax', 'server/gaps/rules.ts', 'export const now = new Date()\n'],
  ['no-restricted-syntax', 'lti/launch.ts', 'export const now = Date.now()\n'],
  ['no-console', 'server/gaps/rules.ts', `console.log('found')\n`],
  ['max-params', 'server/gaps/rules.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d]\n'],
  ['max-lines-per-function', 'client/gaps/page.ts', long],
]

t.test('the linter minds the clock, the length and the noise of functions', async t => {
  const lint = new ESLint()
  for (const [rule, filePath, text] of planted) {
    const [result] = await lint.lintText(text, { filePath })
    t.match(
      result?.messages.map(({ ruleId }) => ruleId),
      [rule],
      `${filePath}: ${rule}`,
    )
  }
  const [allowed] = await lint.lintText('export const at = (now: Date) => new Date(now.getTime() + 1)\n', {
    filePath: 'server/gaps/rules.ts',
  })
  t.same(allowed?.messages, [])
})
