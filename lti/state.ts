import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { LtiSecrets } from './launch-types.ts'
import { refuseLaunch } from './refusals.ts'

/** A login must come back as a launch within this time. */
export const loginSeconds = 600

const randomSize = 16
const timeSize = 6
const markSize = 12

/** 16 random bytes, the second it was made, and a mark that only we can make: 46 letters of [A-Za-z0-9_-]. */
export function makeState(secrets: LtiSecrets, now: Date): string {
  const body = Buffer.alloc(randomSize + timeSize)
  randomBytes(randomSize).copy(body)
  body.writeUIntBE(Math.floor(now.getTime() / 1000), randomSize, timeSize)
  return Buffer.concat([body, markOf(secrets, body)]).toString('base64url')
}

/** Throws `LaunchRefused` when it is none of ours or too old; whether it was used already only the database knows. */
export function checkState(secrets: LtiSecrets, state: string | undefined, now: Date): string {
  if (!state) refuseLaunch('STATE_MISSING')
  const bytes = Buffer.from(state, 'base64url')
  const body = bytes.subarray(0, randomSize + timeSize)
  const mark = bytes.subarray(randomSize + timeSize)
  if (mark.length !== markSize || bytes.toString('base64url') !== state) refuseLaunch('STATE_UNKNOWN')
  if (!timingSafeEqual(mark, markOf(secrets, body))) refuseLaunch('STATE_UNKNOWN')
  const age = now.getTime() / 1000 - body.readUIntBE(randomSize, timeSize)
  if (age > loginSeconds) refuseLaunch('LAUNCH_EXPIRED')
  return state
}

const markOf = (secrets: LtiSecrets, body: Buffer): Buffer =>
  Buffer.from(secrets.mac(`state ${body.toString('base64url')}`), 'base64url').subarray(0, markSize)

/** Only this is kept. */
export const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest()
