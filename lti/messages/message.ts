import type { Claims } from '../claims.ts'
import type { Landing, Launch, LaunchHandlers, LaunchRequest } from '../launch-types.ts'

export interface MessageRules {
  /** http to this machine itself is allowed */
  development: boolean
}

/** One kind of launch: what it must carry beyond what all carry, and who takes it. */
export interface Message {
  name: Launch['message']
  /** Throws `LaunchRefused`. */
  check(claims: Claims, rules: MessageRules): void
  /** Throws `LaunchRefused` when nobody takes it. */
  hand(handlers: LaunchHandlers, arrival: Arrival): Promise<Landing>
}

export interface Arrival {
  launch: Launch
  claims: Claims
  request: LaunchRequest
}
