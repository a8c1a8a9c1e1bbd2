import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { startDemo, type Demo } from '../../seeds/demo/start.ts'
import type { Sandbox } from '../../lti/sandbox/start.ts'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { templateOf, testDatabase } from './database.ts'
import { browser } from './lms.ts'
import { threeFreePorts } from './processes.ts'
import { patient, secretKey, secrets } from './service.ts'
import { somebody, type Somebody } from './world.ts'

export interface DemoWorld {
  adminUrl: string
  demo(): Demo
  statements(): string[]
  /** starts it again on the same database, as after a restart; 0: with the sandboxes on any other ports */
  again(port?: number): Promise<Demo>
  /** by a click in a sandbox, all the way to a visit that has begun */
  launch(sandbox: Sandbox, person: string): Promise<Somebody>
}

const now = (): Date => new Date('2026-11-24T02:00:00Z')
const config = readConfig({ SECRET_KEY: secretKey, LOG_LEVEL: 'silent', DATA_DIR: '.data-test/files' })
const { publicUrl } = config
const starting = { mode: 'development', publicUrl, secrets, now } as const

const seeded = (): Promise<string> =>
  templateOf('demo_on_a_day', async db => (await startDemo({ ...starting, db, port: 0 })).close())

/** The demo as `npm start` begins it again, on a database of its own and on one day. */
export async function demoWorld(t: Test): Promise<DemoWorld> {
  const { db, url, adminUrl, statements } = await testDatabase(t, await seeded())
  const app = await buildApp({ config, db, databaseUrl: url, now, sandboxUrl: () => null, pressure: patient })
  t.teardown(() => app.close())
  const port = await threeFreePorts()
  let running: Demo | undefined
  const again = async (at = port) => {
    await running?.close()
    running = await startDemo({ ...starting, db, port: at })
    return running
  }
  t.teardown(() => running?.close())
  await again()
  return {
    adminUrl,
    demo: () => running!,
    statements,
    again,
    launch: (sandbox, person) => launch(app, { sandbox, person, publicUrl }),
  }
}

async function launch(
  app: FastifyInstance,
  { sandbox, person, publicUrl }: { sandbox: Sandbox; person: string; publicUrl: string },
): Promise<Somebody> {
  const window = browser({ tool: { origin: publicUrl, app } })
  const begun = await window.submit(await window.get(sandbox.launchUrl(person, 'facdev')))
  const asked = begun.location ? await window.follow(begun) : await window.follow(await window.submit(begun))
  const landed = await window.submit(asked)
  if (!landed.location) throw new Error(`${person} did not land: ${landed.status} ${landed.html.slice(0, 400)}`)
  return somebody(app, landed.location)
}
