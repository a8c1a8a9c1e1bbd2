import { createPrivateKey, generateKeyPair, randomBytes, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { LtiOptions } from './launch-types.ts'
import { findToolKeys, insertToolKey, retireToolKeys, type ToolKey } from './store/tool-keys.ts'

const generate = promisify(generateKeyPair)
const day = 24 * 3_600_000
const purpose = 'tool-key'

type Keeper = Pick<LtiOptions, 'db' | 'now' | 'secrets'>

const later = (from: Date, days: number): Date => new Date(from.getTime() + days * day)

async function makeKey(keeper: Keeper, activeFrom: Date): Promise<ToolKey> {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048 })
  const kid = randomBytes(12).toString('hex')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const key = {
    kid,
    publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' },
    privateKey: keeper.secrets.encrypt(pem, purpose),
    createdAt: keeper.now(),
    activeFrom,
    retiredAt: null,
  }
  await insertToolKey(keeper.db, key)
  return key
}

const making = new WeakMap<object, Promise<ToolKey>>()

/** Published keys, the newest first. The first key of an installation is made when somebody first asks for it. */
async function keysNow(keeper: Keeper): Promise<ToolKey[]> {
  const keys = await findToolKeys(keeper.db, keeper.now())
  if (keys.length) return keys
  let first = making.get(keeper.db)
  if (!first) making.set(keeper.db, (first = makeKey(keeper, keeper.now()).finally(() => making.delete(keeper.db))))
  return [await first]
}

/** What `/lti/keys` shows: our public keys, those that will sign soon included. */
export async function publicKeySet(keeper: Keeper): Promise<{ keys: Record<string, unknown>[] }> {
  const keys = await keysNow(keeper)
  return { keys: keys.map(key => key.publicJwk) }
}

/** The key that signs now. */
export async function signingKey(keeper: Keeper): Promise<{ kid: string; key: KeyObject }> {
  const keys = await keysNow(keeper)
  const now = keeper.now()
  const { kid, privateKey } = keys.find(key => key.activeFrom <= now) ?? keys.at(-1)!
  return { kid, key: createPrivateKey(keeper.secrets.decrypt(privateKey, purpose)) }
}

/**
 * A new key: published now, signing from tomorrow, when every platform has had time to fetch it. Those before it stay
 * published for a week more.
 */
export async function rotateKeys(keeper: Keeper): Promise<{ kid: string; activeFrom: Date }> {
  await keysNow(keeper)
  const activeFrom = later(keeper.now(), 1)
  const { kid } = await makeKey(keeper, activeFrom)
  await retireToolKeys(keeper.db, activeFrom, later(activeFrom, 7))
  return { kid, activeFrom }
}
