import { constants, createHmac, sign } from 'node:crypto'
import { claimsFor } from './claims.ts'
import { makeKey } from './keys.ts'
import { changed } from './misbehave.ts'
import type { Click, Lms } from './world.ts'

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const signatureOver = async (lms: Lms, text: string): Promise<Buffer> => {
  const { signature, algorithm = 'RS256' } = lms.behaviour
  if (signature === 'none') return Buffer.alloc(0)
  if (signature === 'shared-secret') {
    return createHmac('sha256', JSON.stringify(lms.keys.current.publicJwk)).update(text).digest()
  }
  const key = (signature === 'foreign' ? (lms.keys.foreign ??= await makeKey()) : lms.keys.current).privateKey
  const padding = algorithm === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING
  const bytes = sign(algorithm === 'RS384' ? 'sha384' : 'sha256', Buffer.from(text), { key, padding, saltLength: 32 })
  if (signature === 'broken') bytes[0] = (bytes[0] ?? 0) ^ 0xff
  return bytes
}

const algorithmOf = ({ behaviour }: Lms): string => {
  if (behaviour.signature === 'none') return 'none'
  return behaviour.signature === 'shared-secret' ? 'HS256' : (behaviour.algorithm ?? 'RS256')
}

/** The signed launch: the claims of this click, or whatever we were told to say instead. */
export const idToken = async (lms: Lms, click: Click, nonce: string): Promise<string> => {
  const { behaviour, keys, issued } = lms
  const last = issued.at(-1)
  if (behaviour.replay && last) return last
  const header = changed({ typ: 'JWT', alg: algorithmOf(lms), kid: keys.current.kid }, behaviour.header)
  const claims = changed(claimsFor(lms, click, nonce), behaviour.claims)
  const text = `${encode(header)}.${encode(claims)}`
  const token = `${text}.${(await signatureOver(lms, text)).toString('base64url')}`
  issued.push(token)
  return token
}
