import type { FastifyInstance } from 'fastify'
import type { LtiOptions } from './launch-types.ts'

/** Logins and launches of learning platforms: `/lti/login/<platform>`, `/lti/launch`, `/lti/keys`. */
export async function lti(app: FastifyInstance, options: LtiOptions): Promise<void> {
  void app
  void options
}
