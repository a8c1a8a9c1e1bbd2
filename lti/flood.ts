import type { FastifyRequest } from 'fastify'

/**
 * For the routes that a launch goes through, each counted by itself. A lecture of 500 teachers behind one address opens at once,
 * some click twice: well within 3,000 a minute. A flood is beyond it in seconds. At most 5,000 networks are remembered,
 * those that asked last, with some hundred bytes each.
 */
export const againstFloods = {
  rateLimit: {
    max: 3000,
    timeWindow: 60_000,
    cache: 5000,
    keyGenerator: ({ ip }: FastifyRequest) => networkOf(ip),
  },
}

/** One machine may have a whole /64 of IPv6: its first four groups. */
const networkOf = (ip: string): string => (ip.includes('.') ? ip : ip.split('::', 1)[0]!.split(':', 4).join(':'))
