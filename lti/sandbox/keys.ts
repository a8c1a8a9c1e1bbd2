import { createPrivateKey, createPublicKey, generateKeyPair, randomUUID, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

export interface Key {
  kid: string
  privateKey: KeyObject
  publicJwk: Record<string, unknown>
}

/** The key that signs now, and all that are published. */
export interface Keys {
  current: Key
  published: Key[]
  /** one that is never published, made when first wanted */
  foreign: Key | null
}

const generate = promisify(generateKeyPair)

const keyOf = (kid: string, privateKey: KeyObject): Key => {
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
  return { kid, privateKey, publicJwk: { ...jwk, kid, alg: 'RS256', use: 'sig' } }
}

export const makeKey = async (): Promise<Key> => {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 })
  return keyOf(randomUUID().replaceAll('-', '').slice(0, 20), privateKey)
}

const readKey = (file: string): Key => {
  const { kid, pem } = JSON.parse(readFileSync(file, 'utf8')) as { kid: string; pem: string }
  return keyOf(kid, createPrivateKey(pem))
}

const keepKey = (file: string, { kid, privateKey }: Key): void => {
  mkdirSync(path.dirname(file), { recursive: true })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  writeFileSync(file, JSON.stringify({ kid, pem }), { mode: 0o600 })
}

/** With a file the key outlives the process, as a real platform's does: tools remember the keys that they have seen. */
export const openKeys = async (file?: string): Promise<Keys> => {
  const kept = file && existsSync(file) ? readKey(file) : null
  const current = kept ?? (await makeKey())
  if (file && !kept) keepKey(file, current)
  return { current, published: [current], foreign: null }
}

/** A new key signs from now on; with `forget` the old ones are no longer published. */
export const rotate = async (keys: Keys, forget: boolean): Promise<void> => {
  keys.current = await makeKey()
  keys.published = forget ? [keys.current] : [...keys.published, keys.current]
}
