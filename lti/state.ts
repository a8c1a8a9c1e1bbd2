import { randomUUID, timingSafeEqual } from 'node:crypto'
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
  /** what the token must repeat */
  nonce: string
  /** what the browser that logs in is given to show again at the launch */
  proof: string
}

const idSize = 16
const timeSize = 6
const platformSize = 16
const headSize = idSize + timeSize + platformSize

/**
 * A random UUID, the second it was made, the login, and a mark that only we can make, in letters of [A-Za-z0-9_-]. The browser and
 * the platform may read it: they sent us what is in it.
 */
export function makeState(secrets: LtiSecrets, login: Begun, now: Date): Pick<State, 'text' | 'nonce' | 'proof'> {
  const second = Math.floor(now.getTime() / 1000)
    .toString(16)
    .padStart(2 * timeSize, '0')
  const head = Buffer.from(`${randomUUID()}${second}${login.platformId}`.replaceAll('-', ''), 'hex')
  const said = JSON.stringify([login.announcedDeployment, login.targetLinkUri, login.storageTarget])
  const body = Buffer.concat([head, Buffer.from(said)]).toString('base64url')
  const { mark, nonce, proof } = derive(secrets, body)
  return { text: body + mark, nonce, proof }
}

/** Throws `LaunchRefused` when it is none of ours or too old; whether it was used already only the database knows. */
export function readState(secrets: LtiSecrets, text: string | undefined, now: Date): State {
  if (!text) return refuseLaunch('STATE_MISSING')
  const { mark, nonce, proof } = derive(secrets, text.slice(0, -markLength))
  if (!sameText(text.slice(-markLength), mark)) refuseLaunch('STATE_UNKNOWN')
  const body = Buffer.from(text.slice(0, -markLength), 'base64url')
  const madeAt = new Date(body.readUIntBE(idSize, timeSize) * 1000)
  if (now.getTime() - madeAt.getTime() > loginSeconds * 1000) refuseLaunch('LAUNCH_EXPIRED')
  const id = body.subarray(0, idSize)
  const platformId = body.toString('hex', idSize + timeSize, headSize)
  const said = JSON.parse(body.toString('utf8', headSize)) as (string | null)[]
  const [announcedDeployment = null, targetLinkUri = null, storageTarget = null] = said
  return { text, id, madeAt, platformId, announcedDeployment, targetLinkUri, storageTarget, nonce, proof }
}

const markLength = 22
const nonceLength = 22

/** Three parts of one seal of 86 letters: none tells of another, and only we can tell them from the state. */
function derive(secrets: LtiSecrets, body: string): Record<'mark' | 'nonce' | 'proof', string> {
  const seal = secrets.longMac(`state ${body}`)
  const proofStart = markLength + nonceLength
  return { mark: seal.slice(0, markLength), nonce: seal.slice(markLength, proofStart), proof: seal.slice(proofStart) }
}

/** Compares without telling by its time where two texts differ. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
