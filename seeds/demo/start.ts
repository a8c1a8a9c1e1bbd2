import path from 'node:path'
import { startSandbox, type Sandbox } from '../../lti/sandbox/start.ts'
import type { Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { dayIn } from '../../server/base/days.ts'
import { seedFramework } from '../reference/seed-framework.ts'
import { canvasPeople, courses, otherSchoolPeople, people } from './people.ts'

export interface DemoOptions {
  db: Db
  publicUrl: string
  /** of the first sandbox; the others take the next ones. 0: any free ones */
  port: number
  now: () => Date
  /** where the sandboxes keep their keys, so that those that Landbridge has seen stay good after a restart */
  dataDir?: string
}

/** Before anything that the demo's people have done. */
const frameworkSince = '2020-09-01'

/** The demo: two schools, and the sandbox LMSs from which their people launch. */
export async function startDemo({
  db,
  publicUrl,
  port,
  now,
  dataDir,
}: DemoOptions): Promise<{ url: string; close(): Promise<void> }> {
  const at = (offset: number): number => (port === 0 ? 0 : port + offset)
  const shared = { toolUrl: publicUrl, now, courses }
  const keyOf = (name: string) => (dataDir ? { keyFile: path.join(dataDir, 'sandbox', `${name}.json`) } : {})
  const canvas = await startSandbox({
    ...shared,
    ...keyOf('canvas'),
    manner: 'canvas',
    people: canvasPeople,
    port: at(1),
  })
  const other = await startSandbox({
    ...shared,
    ...keyOf('other'),
    people: otherSchoolPeople,
    port: at(2),
    title: { en: 'Another school’s Moodle', 'zh-Hans': '另一所学校的 Moodle' },
  })
  const neighbours = [
    { title: { en: 'The school’s Canvas (Chen Wei)', 'zh-Hans': '本校的 Canvas（陈伟）' }, url: canvas.url },
    { title: { en: 'Another school’s Moodle (Noor)', 'zh-Hans': '另一所学校的 Moodle（Noor）' }, url: other.url },
  ]
  const moodle = await startSandbox({ ...shared, ...keyOf('moodle'), people, port: at(0), neighbours })
  const school = await makeSchool(db, 'Jiangcheng University of Commerce', now())
  const otherSchool = await makeSchool(db, 'Another university', now())
  const today = dayIn('Asia/Shanghai', now())
  for (const schoolId of [school, otherSchool]) await seedFramework(db, { schoolId, startedOn: frameworkSince, today })
  await connect(db, moodle, { schoolId: school, publicUrl, now: now() })
  await connect(db, canvas, { schoolId: school, publicUrl, now: now() })
  await connect(db, other, { schoolId: otherSchool, publicUrl, now: now() })
  return {
    url: moodle.url,
    close: async () => void (await Promise.all([moodle.close(), canvas.close(), other.close()])),
  }
}

async function makeSchool(db: Db, name: string, now: Date): Promise<string> {
  const known = await db.selectFrom('school').select('id').where('name', '=', name).executeTakeFirst()
  if (known) return known.id
  const id = newId()
  await db.insertInto('school').values({ id, name, created_at: now }).execute()
  return id
}

/** As an administrator would who enters the addresses of both sides by hand; the same again after a restart. */
async function connect(
  db: Db,
  sandbox: Sandbox,
  { schoolId, publicUrl, now }: { schoolId: string; publicUrl: string; now: Date },
): Promise<void> {
  const lms = sandbox.platform()
  const known = await db
    .selectFrom('platform')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('issuer', '=', lms.issuer)
    .executeTakeFirst()
  const id = known?.id ?? newId()
  if (!known) {
    await db
      .insertInto('platform')
      .values({
        id,
        school_id: schoolId,
        lms_id: newId(),
        issuer: lms.issuer,
        client_id: 'landbridge',
        name: sandbox.manner === 'moodle' ? 'Sandbox Moodle' : 'Sandbox Canvas',
        product: sandbox.manner,
        authorization_url: lms.authorizationUrl,
        token_url: lms.tokenUrl,
        jwks_url: lms.keySetUrl,
        origins: [new URL(sandbox.url).origin],
        created_at: now,
      })
      .execute()
    await db
      .insertInto('deployment')
      .values({ id: newId(), platform_id: id, deployment_id: '1', state: 'bound', created_at: now })
      .execute()
  }
  sandbox.connect({ loginUrl: `${publicUrl}/lti/login/${id}` })
}
