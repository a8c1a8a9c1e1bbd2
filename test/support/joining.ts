// Two accounts of one person.
import { newId } from '../../server/base/ids.ts'
import type { Place, Somebody, World } from './world.ts'

const link = 'mutation ($code: String!) { linkIdentity(input: { code: $code }) { refusal { code } } }'

export async function joins(one: Somebody, other: Somebody): Promise<void> {
  const { startLinking } = await other.ask<{ startLinking: { linkingCode: { code: string } } }>(
    'mutation { startLinking { linkingCode { code } } }',
  )
  await one.ask(link, { code: startLinking.linkingCode.code })
}

/** The school's Canvas beside its Moodle. */
export async function canvasOf({ db, here, clock }: World): Promise<Place> {
  const place = { schoolId: here.schoolId, platformId: newId(), lmsId: newId(), deploymentId: newId() }
  const urls = {
    authorization_url: 'https://canvas.example/a',
    token_url: 'https://canvas.example/t',
    jwks_url: 'https://canvas.example/k',
  }
  await db
    .insertInto('platform')
    .values({
      id: place.platformId,
      school_id: place.schoolId,
      lms_id: place.lmsId,
      issuer: 'https://canvas.example',
      client_id: '1',
      name: 'Canvas',
      product: 'canvas',
      ...urls,
      created_at: clock.now,
    })
    .execute()
  await db
    .insertInto('deployment')
    .values({
      id: place.deploymentId,
      platform_id: place.platformId,
      deployment_id: '1',
      state: 'bound',
      created_at: clock.now,
    })
    .execute()
  return place
}
