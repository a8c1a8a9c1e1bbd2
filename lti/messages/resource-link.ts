import { claim, identifier, record, type Claims } from '../claims.ts'
import { refuseLaunch } from '../refusals.ts'
import type { Message } from './message.ts'

export const resourceLinkId = (claims: Claims): string | null => identifier(record(claims[claim.resourceLink])['id'])

/** Somebody clicked on a link in a course. */
export const resourceLink: Message = {
  name: 'resource-link',
  check(claims) {
    if (resourceLinkId(claims) === null) refuseLaunch('RESOURCE_LINK_MISSING')
  },
  hand: (handlers, { launch, request }) => handlers.onLaunch(launch, request),
}
