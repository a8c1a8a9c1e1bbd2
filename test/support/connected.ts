import type { Test } from 'tap'
import { storePlatform } from '../../lti/registration/add-platform.ts'
import type { Sandbox } from '../../lti/sandbox/start.ts'
import type { Manner } from '../../lti/sandbox/world.ts'
import { makeSchool } from '../../seeds/reference/make-school.ts'
import { newId } from '../../server/base/ids.ts'
import { grantByHand } from '../../server/people/grants/grant-by-hand.ts'
import { browser, clickThrough, lms } from './lms.ts'
import { walkable, type Walkable } from './walkable.ts'

export interface Connected extends Walkable {
  moodle: Sandbox
  canvas: Sandbox
  /** somebody's click, without a window */
  comes(person: string, course: string): Promise<void>
  /** in the whole school */
  appoint(name: string, role: 'coordinator' | 'operator'): Promise<void>
}

/** A fresh school with a Moodle and a Canvas, whose administrator is its operator. Both LMSs have the same people. */
export async function connectedSchool(t: Test): Promise<Connected> {
  const service = await walkable(t)
  const { db, url } = service
  const now = new Date()
  const schoolId = await makeSchool(db, { name: 'Harbour University', now })
  const connect = async (manner: Manner): Promise<Sandbox> => {
    const sandbox = await lms(t, { manner, toolUrl: url })
    const { keySetUrl: jwksUrl, ...addresses } = sandbox.platform()
    const platform = { ...addresses, jwksUrl, product: manner, clientId: 'landbridge', name: `Our ${manner}` }
    const origins = [new URL(sandbox.url).origin]
    const granted = { tokenAudience: null, grantedScopes: [], deploymentIds: ['1'] }
    const { id } = await storePlatform(db, { id: newId(), schoolId, ...platform, ...granted, origins, now })
    sandbox.connect({ loginUrl: `${url}/lti/login/${id}` })
    return sandbox
  }
  const [moodle, canvas] = [await connect('moodle'), await connect('canvas')]
  const comes = async (person: string, course: string): Promise<void> => {
    const { window, answer } = await clickThrough(moodle, { person, course, in: browser() })
    const landed = await window.submit(answer)
    if (!landed.location?.includes('/app/')) throw new Error(`${person} did not come in: ${landed.status}`)
  }
  await comes('admin', 'pd')
  const appoint: Connected['appoint'] = async (called, role) =>
    void (await grantByHand(db, { schoolId, called, role, endsAt: null, now }))
  await appoint('Admin User', 'operator')
  return { ...service, moodle, canvas, comes, appoint }
}
