import type { TakenLogin } from './store/logins.ts'

const most = 1_000

/** As a launch names it: by its state and its token. */
interface Named {
  platformId: string
  deploymentId: string | null
}

/** What launches from a bound deployment were checked against. It may be otherwise by now: whoever goes by it names its version. */
export interface RememberedConnections {
  find(named: Named): TakenLogin | undefined
  keep(named: Named, login: TakenLogin): void
}

export function rememberConnections(): RememberedConnections {
  const remembered = new Map<string, TakenLogin>()
  const keyOf = ({ platformId, deploymentId }: Named): string => `${platformId} ${deploymentId}`
  return {
    find: named => remembered.get(keyOf(named)),
    keep(named, login) {
      if (login.deployment?.state !== 'bound') return
      remembered.delete(keyOf(named))
      if (remembered.size >= most) remembered.delete(remembered.keys().next().value ?? '')
      remembered.set(keyOf(named), login)
    },
  }
}
