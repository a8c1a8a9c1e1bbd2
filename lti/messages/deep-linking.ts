import { claim, record, text, texts, webAddress, type Claims } from '../claims.ts'
import { isLoopback } from '../addresses.ts'
import type { DeepLinkLaunch } from '../launch-types.ts'
import { refuseLaunch } from '../refusals.ts'
import type { Message } from './message.ts'

const settingsIn = (claims: Claims): Claims => record(claims[claim.deepLinking])

/** A teacher chooses what to place in a course. */
export const deepLinking: Message = {
  name: 'deep-linking',
  check(claims, { development }) {
    const address = settingsIn(claims)['deep_link_return_url']
    if (address === undefined || address === null) refuseLaunch('DEEP_LINKING_SETTINGS_MISSING')
    const url = webAddress(address)
    const local = url?.protocol === 'http:' && development && isLoopback(url.hostname)
    if (url?.protocol !== 'https:' && !local) refuseLaunch('DEEP_LINKING_RETURN_NOT_ALLOWED')
  },
  async hand(handlers, { launch, claims, request }) {
    if (!handlers.onDeepLink) return refuseLaunch('DEEP_LINKING_NOT_OFFERED')
    return handlers.onDeepLink({ ...launch, message: 'deep-linking', deepLinking: readSettings(claims) }, request)
  },
}

function readSettings(claims: Claims): DeepLinkLaunch['deepLinking'] {
  const settings = settingsIn(claims)
  return {
    returnUrl: String(settings['deep_link_return_url']),
    acceptTypes: texts(settings['accept_types']),
    acceptMultiple: text(settings['accept_multiple']) === 'true',
    autoCreate: text(settings['auto_create']) === 'true',
    data: typeof settings['data'] === 'string' ? settings['data'] : null,
  }
}
