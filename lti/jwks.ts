import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { FetchRefused, fetchSafely, type Guard } from './fetch-safely.ts'
import { findPlatformKeys, storePlatformKeys } from './store/platform-keys.ts'
import type { Db } from './store/database.ts'

const minute = 60_000
/** A set is asked for again after this time, … */
const fresh = 60 * minute
/** … or when a token names a key that it lacks, but not more often than this. */
const coolDown = minute
/** While the platform cannot be reached, its keys are believed this long. */
const tolerated = 24 * 60 * minute
const maxKeys = 50
const maxPlatforms = 1_000

interface KeySet {
  url: string
  keys: Map<string, KeyObject>
  fetchedAt: number
}

interface Source {
  id: string
  jwksUrl: string
}

export interface PlatformKeys {
  /** The platform's public key of that name; undefined when it has none. Throws `FetchRefused` when nobody can tell. */
  find(platform: Source, kid: string): Promise<KeyObject | undefined>
}

/** The public keys of platforms: in memory, then in the database, then asked for, by one request at a time for each. */
export function openPlatformKeys(options: { db: Db; now: () => Date; guard: Guard }): PlatformKeys {
  const sets = new Map<string, KeySet>()
  const failures = new Map<string, { at: number; error: unknown }>()
  const underWay = new Map<string, Promise<KeySet>>()
  const now = (): number => options.now().getTime()

  const remember = (platform: Source, set: KeySet): KeySet => {
    if (!sets.has(platform.id) && sets.size >= maxPlatforms) sets.delete(sets.keys().next().value ?? '')
    sets.set(platform.id, set)
    return set
  }

  const ask = async (platform: Source): Promise<KeySet> => {
    const failure = failures.get(platform.id)
    if (failure && now() - failure.at < coolDown) throw failure.error
    try {
      const jwks = await fetchKeys(options.guard, platform.jwksUrl)
      const fetchedAt = options.now()
      await storePlatformKeys(options.db, platform.id, { keys: jwks, fetchedAt })
      failures.delete(platform.id)
      return remember(platform, { url: platform.jwksUrl, keys: readKeys(jwks), fetchedAt: fetchedAt.getTime() })
    } catch (error) {
      failures.set(platform.id, { at: now(), error })
      throw error
    }
  }

  /** A set that was fetched no longer ago than `maxAge`: another process may have done it. */
  const load = async (platform: Source, maxAge: number): Promise<KeySet> => {
    const stored = await findPlatformKeys(options.db, platform.id)
    const fetchedAt = stored?.fetchedAt.getTime() ?? 0
    if (!stored || fetchedAt <= now() - tolerated) return ask(platform)
    const set = remember(platform, { url: platform.jwksUrl, keys: readKeys(stored.keys), fetchedAt })
    return now() - fetchedAt < maxAge ? set : ask(platform).catch(() => set)
  }

  const single = (platform: Source, maxAge: number): Promise<KeySet> => {
    const going = underWay.get(platform.id)
    if (going) return going
    const started = load(platform, maxAge).finally(() => underWay.delete(platform.id))
    underWay.set(platform.id, started)
    return started
  }

  return {
    async find(platform, kid) {
      const known = sets.get(platform.id)
      const usable = known?.url === platform.jwksUrl && now() - known.fetchedAt < fresh
      const set = usable ? known : await single(platform, fresh)
      const key = set.keys.get(kid)
      if (key || now() - set.fetchedAt < coolDown) return key
      const newest = await single(platform, coolDown)
      const failure = failures.get(platform.id)
      // the key may be in the set that could not be fetched
      if (!newest.keys.has(kid) && failure && failure.at > newest.fetchedAt) throw failure.error
      return newest.keys.get(kid)
    },
  }
}

/** A key set as it stands at an address. Throws `FetchRefused`. */
export async function fetchKeys(guard: Guard, url: string): Promise<Record<string, unknown>[]> {
  const answer = await fetchSafely(guard, url, { maxBytes: 256_000, timeoutMs: 4_000 })
  const useless = (why: string): FetchRefused => new FetchRefused('UNREACHABLE', `${url} ${why}`)
  if (answer.status !== 200) throw useless(`answers ${answer.status}`)
  const keys = keysIn(answer.text)
  if (!keys) throw useless('is no key set')
  if (keys.length > maxKeys) throw new FetchRefused('ANSWER_TOO_LARGE', `${url} has more than ${maxKeys} keys`)
  return keys
}

function keysIn(text: string): Record<string, unknown>[] | undefined {
  try {
    const { keys } = JSON.parse(text) as { keys?: unknown }
    return Array.isArray(keys) ? keys.filter(key => typeof key === 'object' && key !== null) : undefined
  } catch {
    return undefined
  }
}

/** Only what may verify an RS256 signature; the first of several keys of one name counts. */
function readKeys(jwks: Record<string, unknown>[]): Map<string, KeyObject> {
  const keys = new Map<string, KeyObject>()
  for (const jwk of jwks) {
    const { kid, kty, use, alg } = jwk
    if (typeof kid !== 'string' || !kid || keys.has(kid) || kty !== 'RSA') continue
    if ((use ?? 'sig') !== 'sig' || (alg ?? 'RS256') !== 'RS256') continue
    const key = publicKeyOf(jwk)
    const bits = key?.asymmetricKeyDetails?.modulusLength ?? 0
    if (key && bits >= 2048 && bits <= 8192) keys.set(kid, key)
  }
  return keys
}

function publicKeyOf({ n, e }: Record<string, unknown>): KeyObject | undefined {
  if (typeof n !== 'string' || typeof e !== 'string') return undefined
  try {
    return createPublicKey({ key: { kty: 'RSA', n, e } satisfies JsonWebKey, format: 'jwk' })
  } catch {
    return undefined
  }
}
