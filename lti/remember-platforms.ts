import type { LtiOptions } from './launch-types.ts'
import { findConnectedPlatform, type ConnectedPlatform } from './store/logins.ts'

/** A login lets nobody in, so it may be answered by what was true this long ago; the launch asks the database. */
const believed = 10_000
const mostPlatforms = 1_000

export interface RememberedPlatforms {
  /** @param suits a login: what does not is asked for anew, so that nobody is refused by what was true before */
  find(id: string, suits: (platform: ConnectedPlatform) => boolean): Promise<ConnectedPlatform | undefined>
}

/** Platforms from memory, or asked for by one request at a time for each. */
export function rememberPlatforms({ db, now }: Pick<LtiOptions, 'db' | 'now'>): RememberedPlatforms {
  const remembered = new Map<string, { platform: ConnectedPlatform; at: number }>()
  const underWay = new Map<string, Promise<ConnectedPlatform | undefined>>()

  const ask = async (id: string): Promise<ConnectedPlatform | undefined> => {
    const at = now().getTime()
    const platform = await findConnectedPlatform(db, id)
    remembered.delete(id)
    if (!platform) return undefined
    if (remembered.size >= mostPlatforms) remembered.delete(remembered.keys().next().value ?? '')
    remembered.set(id, { platform, at })
    return platform
  }

  return {
    async find(id, suits) {
      const known = remembered.get(id)
      if (known && Math.abs(now().getTime() - known.at) < believed && suits(known.platform)) return known.platform
      const asked = underWay.get(id) ?? ask(id).finally(() => underWay.delete(id))
      underWay.set(id, asked)
      return asked
    },
  }
}
