import path from 'node:path'
import { startSandbox, type Sandbox } from '../../lti/sandbox/start.ts'
import type { Db } from '../../server/base/database.ts'
import { dayIn } from '../../server/base/days.ts'
import { newId } from '../../server/base/ids.ts'
import type { Secrets } from '../../server/base/secrets.ts'
import type { Posting } from '../../server/guests/links/send-link.ts'
import { seedFramework } from '../reference/seed-framework.ts'
import { canvasPeople, courses, otherSchoolPeople, people } from './people.ts'
import { seedOtherSchool, seedOurSchool, type DemoLms, type Place } from './seed-schools.ts'

export interface DemoOptions {
  db: Db
  mode: 'development' | 'production'
  publicUrl: string
  /** with which links in mail are sealed until they leave */
  secrets: Secrets
  /** of the first sandbox; the others take the next ones. 0: any free ones */
  port: number
  now: () => Date
  /** where the sandboxes keep their keys, so that those that Landbridge has seen stay good after a restart */
  dataDir?: string
}

export interface Demo {
  /** the page of people to launch as */
  url: string
  sandboxes: Sandboxes
  close(): Promise<void>
}

interface Sandboxes {
  moodle: Sandbox
  canvas: Sandbox
  other: Sandbox
}

/** Before anything that the demo's people have done. */
const frameworkSince = '2020-09-01'

/** The demo: two schools with their past, and the sandbox LMSs from which their people launch. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  if (options.mode !== 'development') throw new Error('the demo is for development: production has people of its own')
  const { db, publicUrl, secrets } = options
  const sandboxes = await startSandboxes(options)
  const all = Object.values(sandboxes) as Sandbox[]
  const close = async () => void (await Promise.all(all.map(sandbox => sandbox.close())))
  const platforms = await seed(db, sandboxes, { now: options.now(), posting: { secrets, publicUrl } }).catch(
    async error => {
      await close()
      throw error
    },
  )
  // only now can anybody launch
  for (const [name, { platformId }] of Object.entries(platforms))
    sandboxes[name as keyof Sandboxes].connect({ loginUrl: `${publicUrl}/lti/login/${platformId}` })
  return { url: sandboxes.moodle.url, sandboxes, close }
}

async function startSandboxes({ publicUrl, port, now, dataDir }: DemoOptions): Promise<Sandboxes> {
  const at = (offset: number) => ({ port: port === 0 ? 0 : port + offset })
  const shared = { toolUrl: publicUrl, now, courses }
  const keyOf = (name: string) => (dataDir ? { keyFile: path.join(dataDir, 'sandbox', `${name}.json`) } : {})
  const canvas = await startSandbox({
    ...shared,
    ...keyOf('canvas'),
    ...at(1),
    manner: 'canvas',
    people: canvasPeople,
  })
  const other = await startSandbox({
    ...shared,
    ...keyOf('other'),
    ...at(2),
    people: otherSchoolPeople,
    title: { en: 'Another school’s Moodle', 'zh-Hans': '另一所学校的 Moodle' },
  })
  const neighbours = [
    { title: { en: 'The school’s Canvas (Chen Wei)', 'zh-Hans': '本校的 Canvas（陈伟）' }, url: canvas.url },
    { title: { en: 'Another school’s Moodle (Noor)', 'zh-Hans': '另一所学校的 Moodle（Noor）' }, url: other.url },
  ]
  const moodle = await startSandbox({ ...shared, ...keyOf('moodle'), ...at(0), people, neighbours })
  return { moodle, canvas, other }
}

/** The same again after a restart changes nothing. */
async function seed(
  db: Db,
  sandboxes: Sandboxes,
  { now, posting }: { now: Date; posting: Posting },
): Promise<Record<keyof Sandboxes, KnownPlatform>> {
  const here = await makeSchool(db, 'Jiangcheng University of Commerce', now)
  const elsewhere = await makeSchool(db, 'Another university', now)
  const moodle = await register(db, sandboxes.moodle, here)
  const canvas = await register(db, sandboxes.canvas, here)
  const other = await register(db, sandboxes.other, elsewhere)
  await seedOurSchool(db, { ...here, posting }, { moodle, canvas })
  await seedOtherSchool(db, elsewhere, other)
  return { moodle, canvas, other }
}

async function makeSchool(db: Db, name: string, now: Date): Promise<Place> {
  const known = await db.selectFrom('school').select('id').where('name', '=', name).executeTakeFirst()
  const schoolId = known?.id ?? newId()
  if (!known) await db.insertInto('school').values({ id: schoolId, name, created_at: now }).execute()
  await seedFramework(db, { schoolId, startedOn: frameworkSince, today: dayIn('Asia/Shanghai', now) })
  return { schoolId, now }
}

const clientId = 'landbridge'

interface KnownPlatform extends DemoLms {
  platformId: string
}

/** As an administrator would who enters the addresses of both sides by hand; after a start on other ports, enters them anew. */
async function register(db: Db, sandbox: Sandbox, { schoolId, now }: Place): Promise<KnownPlatform> {
  const lms = sandbox.platform()
  const addresses = {
    issuer: lms.issuer,
    authorization_url: lms.authorizationUrl,
    token_url: lms.tokenUrl,
    jwks_url: lms.keySetUrl,
    origins: [new URL(sandbox.url).origin],
  }
  const known = await db
    .selectFrom('platform')
    .innerJoin('deployment', 'deployment.platform_id', 'platform.id')
    .select(['platform.id as platformId', 'platform.lms_id as lmsId', 'deployment.id as deploymentId', 'issuer'])
    .where('platform.school_id', '=', schoolId)
    .where('platform.client_id', '=', clientId)
    .where('platform.product', '=', sandbox.manner)
    .orderBy('platform.created_at')
    .executeTakeFirst()
  if (known) {
    if (known.issuer !== lms.issuer)
      await db.updateTable('platform').set(addresses).where('id', '=', known.platformId).execute()
    return known
  }
  const made = { platformId: newId(), lmsId: newId(), deploymentId: newId() }
  await db.transaction().execute(async db => {
    await db
      .insertInto('platform')
      .values({
        id: made.platformId,
        school_id: schoolId,
        lms_id: made.lmsId,
        client_id: clientId,
        name: sandbox.manner === 'moodle' ? 'Sandbox Moodle' : 'Sandbox Canvas',
        product: sandbox.manner,
        created_at: now,
        ...addresses,
      })
      .execute()
    const deployment = { id: made.deploymentId, platform_id: made.platformId, deployment_id: '1', created_at: now }
    await db
      .insertInto('deployment')
      .values({ ...deployment, state: 'bound' })
      .execute()
  })
  return made
}
