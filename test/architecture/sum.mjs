// node sum.mjs <problem> <log>…: adds the totals of runs of tap and prints "N passed, N failed", alone on its line.
// A problem without a failing test counts as one failure, so that "0 failed" always means that all is well.
import { existsSync, readFileSync } from 'node:fs'

const [problem, ...logs] = process.argv.slice(2)
let passed = 0
let failed = 0
for (const log of logs) {
  const text = existsSync(log) ? readFileSync(log, 'utf8') : ''
  const total = text.match(/^# \{ total: .*\}/gm)?.at(-1) ?? ''
  const count = name => Number(new RegExp(`\\b${name}: (\\d+)`).exec(total)?.[1] ?? 0)
  passed += count('pass')
  failed += count('fail')
}
if (problem !== '0' && failed === 0) failed = 1
if (passed === 0 && failed === 0) failed = 1 // no test ran
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
