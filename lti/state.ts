import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { LtiSecrets } from './launch-types.ts'
import { refuseLaunch } from './refusals.ts'

/** A login must come back as a launch within this time. */
export const loginSeconds = 600

/** What a login leaves to its launch. */
export interface Begun {
  platformId: string
  /** as the platform announced it; the token decides */
  announcedDeployment: string | null
  targetLinkUri: string | null
  /** the frame that keeps data for us, as announced */
  storageTarget: string | null
}

export interface State extends Begun {
  /** as it travels */
  text: string
  /** no two logins have the same */
  id: Buffer
  madeAt: Date
}

const idSize = 16
const timeSize = 6
const platformSize = 16
const headSize = idSize + timeSize + platformSize
const markSize = 16

/**
 * 16 random bytes, the second it was made, the login, and a mark that only we can make, in letters of [A-Za-z0-9_-]. The browser and
 * the platform may read it: they sent us what is in it.
 */
export function makeState(secrets: LtiSecrets, login: Begun, now: Date): string {
  const head = Buffer.alloc(headSize)
  randomBytes(idSize).copy(head)
  head.writeUIntBE(Math.floor(now.getTime() / 1000), idSize, timeSize)
  head.write(login.platformId.replaceAll('-', ''), idSize + timeSize, 'hex')
  const said = JSON.stringify([login.announcedDeployment, login.targetLinkUri, login.storageTarget])
  const body = Buffer.concat([head, Buffer.from(said)])
  return Buffer.concat([body, markOf(secrets, body)]).toString('base64url')
}

/** Throws `LaunchRefused` when it is none of ours or too old; whether it was used already only the database knows. */
export function readState(secrets: LtiSecrets, text: string | undefined, now: Date): State {
  if (!text) return refuseLaunch('STATE_MISSING')
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length <= headSize + markSize || bytes.toString('base64url') !== text) refuseLaunch('STATE_UNKNOWN')
  const [body, mark] = [bytes.subarray(0, -markSize), bytes.subarray(-markSize)]
  if (!timingSafeEqual(mark, markOf(secrets, body))) refuseLaunch('STATE_UNKNOWN')
  const madeAt = new Date(body.readUIntBE(idSize, timeSize) * 1000)
  if (now.getTime() - madeAt.getTime() > loginSeconds * 1000) refuseLaunch('LAUNCH_EXPIRED')
  const platformId = body.toString('hex', idSize + timeSize, headSize)
  const said = JSON.parse(body.toString('utf8', headSize)) as (string | null)[]
  const [announcedDeployment = null, targetLinkUri = null, storageTarget = null] = said
  return { text, id: body.subarray(0, idSize), madeAt, platformId, announcedDeployment, targetLinkUri, storageTarget }
}

const markOf = (secrets: LtiSecrets, body: Buffer): Buffer =>
  Buffer.from(secrets.mac(`state ${body.toString('base64url')}`), 'base64url').subarray(0, markSize)

/** What the token must repeat: 132 bits that only we can tell from the state. */
export const nonceOf = (secrets: LtiSecrets, state: string): string => secrets.mac(`nonce ${state}`).slice(0, 22)
