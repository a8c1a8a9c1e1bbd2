// npm run dev: builds, starts the service, and does both again when something has changed. A mistake leaves the
// running service alone until the next change.
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'

const generated = /(graph-types|tables|documents)\.ts$|snapshot\.sql$|persisted\.json$|server\/schema\.graphql$/
const changed = new Set()
let service
let timer
let turn = Promise.resolve()

for (const folder of ['server', 'lti', 'migrations', 'seeds', 'client'])
  watch(folder, { recursive: true }, (_, name) => {
    const file = `${folder}/${name}`
    if (generated.test(file)) return
    changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(() => (turn = turn.then(again)), 150) // an editor that saves twice builds once
  })
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    clearTimeout(timer)
    void stop().then(() => process.exit(0))
  })
turn = turn.then(again)

async function again() {
  const files = [...changed]
  changed.clear()
  if (files.length) console.log(`\nchanged: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''}`)
  const wanted = [
    ...(files.some(file => /\.(graphql|sql)$/.test(file)) ? ['generate'] : []),
    'build:server',
    ...(!service || files.some(file => file.startsWith('client/')) ? ['build:client'] : []),
  ]
  if (!wanted.every(script => spawnSync('npm', ['run', '-s', script], { stdio: 'inherit' }).status === 0)) return
  await stop()
  service = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], { stdio: 'inherit' })
}

function stop() {
  if (!service || service.exitCode !== null || service.signalCode !== null) return Promise.resolve()
  const ended = new Promise(resolve => service.once('exit', resolve))
  service.kill('SIGTERM')
  return ended
}
