// node sum.mjs <problem> <log>…: adds the totals of runs of tap and prints "N passed, N failed", alone on its line.
// What failed is named right above, where whoever looks at the end of a long log finds it.
// A problem without a failing test counts as one failure, so that "0 failed" always means that all is well.
import { existsSync, readFileSync } from 'node:fs'

const [problem, ...logs] = process.argv.slice(2)
let passed = 0
let failed = 0
const named = []
for (const log of logs) {
  const text = existsSync(log) ? readFileSync(log, 'utf8') : ''
  const total = text.match(/^# \{ total: .*\}/gm)?.at(-1) ?? ''
  const count = name => Number(new RegExp(`\\b${name}: (\\d+)`).exec(total)?.[1] ?? 0)
  passed += count('pass')
  failed += count('fail')
  named.push(...text.matchAll(/^ *(not ok \d+ - .*)$/gm))
}
if (problem !== '0' && failed === 0) failed = 1
if (passed === 0 && failed === 0) failed = 1 // no test ran
for (const [, name] of named.slice(0, 10)) console.log(name.slice(0, 160))
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
