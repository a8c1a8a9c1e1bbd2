import { generateKeyPair, randomUUID, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

export interface Key {
  kid: string
  privateKey: KeyObject
  publicJwk: Record<string, unknown>
}

/** The key that signs now, all that are published, and one that never is. */
export interface Keys {
  current: Key
  published: Key[]
  foreign: Key
}

const generate = promisify(generateKeyPair)

const makeKey = async (): Promise<Key> => {
  const kid = randomUUID().replaceAll('-', '').slice(0, 20)
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 2048 })
  return { kid, privateKey, publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } }
}

export const makeKeys = async (): Promise<Keys> => {
  const [current, foreign] = await Promise.all([makeKey(), makeKey()])
  return { current, published: [current], foreign }
}

/** A new key signs from now on; with `forget` the old ones are no longer published. */
export const rotate = async (keys: Keys, forget: boolean): Promise<void> => {
  keys.current = await makeKey()
  keys.published = forget ? [keys.current] : [...keys.published, keys.current]
}
