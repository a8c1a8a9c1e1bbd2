// npm run check: everything that must be true before a change is shared. Stops at the first step that fails.
import { spawnSync } from 'node:child_process'

const bin = name => `node_modules/.bin/${name}`
const steps = [
  ['format', bin('prettier'), '--check', '--log-level=warn', '.'],
  ['lint', bin('eslint'), '--max-warnings=0', '.'],
  ['types', process.execPath, 'node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['pages', bin('svelte-check'), '--tsconfig', 'client/tsconfig.json', '--output', 'human'],
  ['generated files', 'npm', 'run', '-s', 'generate', '--', '--check'],
  ['dead code', bin('knip'), '-c', 'test/architecture/knip.json', '--no-progress'],
  ['tests', 'npm', 'test'],
]

for (const [name, command, ...args] of steps) {
  const began = performance.now()
  const loud = name === 'tests' // they take minutes and tell what they do
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', ...(loud ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
  })
  const failed = error ?? status !== 0
  console.log(
    `${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(16)} ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  if (!failed) continue
  console.log(error?.message ?? `${stdout ?? ''}${stderr ?? ''}`)
  process.exit(status || 1)
}
