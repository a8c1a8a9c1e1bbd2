import type { Language } from '../launch-types.ts'
import { html, type Html } from '../pages/html.ts'
import { placementsFor, rightsOf, scopesFor } from './our-tool.ts'
import type { PlatformConfiguration } from './read-configuration.ts'
import type { Connected, Prospect, Visit } from './register-platform.ts'
import type { RegistrationFault, RegistrationRefusal } from './refuse-registration.ts'
import { sayIn, type Say, type TextKey } from './say.ts'

const hostOf = (visit: Visit): string => new URL(visit.address).host

const facts = (rows: readonly (readonly [string, string | Html])[]): Html =>
  html`<dl class="facts facts-boxed">
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${typeof value === 'string' ? html`<code>${value}</code>` : value}</dd>`,
    )}
  </dl>`

const listOf = (items: readonly string[], kind: 'numbered' | 'plain'): Html =>
  kind === 'numbered'
    ? html`<ol class="numbered">
        ${items.map(item => html`<li>${item}</li>`)}
      </ol>`
    : html`<ul class="plain">
        ${items.map(item => html`<li>${item}</li>`)}
      </ul>`

const placesOf = (say: Say, configuration: PlatformConfiguration): string[] => {
  const places = placementsFor(configuration)
  if (configuration.product === 'canvas') return places.flatMap(({ name }) => (name ? [say(`place.${name}`)] : []))
  const chooser = places.some(place => place.message === 'LtiDeepLinkingRequest')
  return [say('place.activity'), ...(chooser ? [say('place.choose')] : [])]
}

const who = (say: Say, visit: Visit, { link, configuration }: Prospect): Html => {
  const { product, version, accountName, issuer } = configuration
  return facts([
    [say('host'), hostOf(visit)],
    ...(accountName ? [[say('account'), html`${accountName}`] as const] : []),
    [say('product'), html`${say(`product.${product}`)} ${version}`],
    [say('issuer'), issuer],
    [say('school'), html`${link.schoolName}`],
  ])
}

/** What is about to be connected, and the button that does it: a plain form, good without scripts. */
export const confirmPage = (language: Language, visit: Visit, seen: { prospect: Prospect; proof: string }): Html => {
  const say = sayIn(language)
  const { configuration } = seen.prospect
  const host = hostOf(visit)
  const fields = { link: visit.link, openid_configuration: visit.address, registration_token: visit.token ?? '' }
  const rights = rightsOf(scopesFor(configuration)).map(right => say(`right.${right}`))
  return html`<div class="page-head">
      <h1>${say('title.confirm', { host })}</h1>
      <p>${say('lead.confirm')}</p>
    </div>
    <section aria-labelledby="who">
      <h2 id="who">${say('platform')}</h2>
      ${who(say, visit, seen.prospect)}
    </section>
    <section aria-labelledby="rights">
      <h2 id="rights">${say('rights')}</h2>
      ${listOf([say('right.person'), ...rights], 'plain')}
    </section>
    <section aria-labelledby="places">
      <h2 id="places">${say('places')}</h2>
      ${listOf(placesOf(say, configuration), 'plain')}
    </section>
    <form method="post" action="/lti/register" class="actions">
      ${Object.entries({ ...fields, seen: seen.proof, lang: language }).map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      <button class="button primary" type="submit" data-busy="${say('connecting')}">${say('connect', { host })}</button>
    </form>`
}

const remaining = (say: Say, connected: Connected): string[] => {
  const { product } = connected.configuration
  const school = connected.link.schoolName
  const steps = ([1, 2, 3] as const).map(step => say(`remains.${product}.${step}`))
  return [...steps, connected.setUpCode ? say('remains.open') : say('remains.openNoCode', { school })]
}

const codePart = (say: Say, { setUpCode, link, deploymentNamed }: Connected): Html => {
  const school = link.schoolName
  const about = setUpCode
    ? html`<p><code class="code" data-set-up-code>${setUpCode}</code></p>
        <p>${say('setUpCode.about', { school })}</p>`
    : html`<p>${say('noSetUpCode', { school })}</p>`
  const pending = setUpCode ? say('deploymentPending') : say('deploymentPendingNoCode', { school })
  return html`<section aria-labelledby="code">
    <h2 id="code">${say('setUpCode')}</h2>
    ${about} ${!deploymentNamed && html`<p>${pending}</p>`}
  </section>`
}

/** Connected: the code, and what only the LMS's administrator can do. */
export const connectedPage = (language: Language, visit: Visit, connected: Connected): Html => {
  const say = sayIn(language)
  return html`<div class="page-head">
      <h1>${say('title.done', { host: hostOf(visit) })}</h1>
      <p>${say('lead.done')}</p>
    </div>
    ${codePart(say, connected)}
    <section aria-labelledby="remains">
      <h2 id="remains">${say('remains')}</h2>
      ${listOf(remaining(say, connected), 'numbered')}
      <div class="actions"><button class="button primary" type="button" data-close>${say('close')}</button></div>
      <p class="hint">${say('closeByHand')}</p>
    </section>`
}

const advice: Readonly<Record<RegistrationFault, readonly TextKey[]>> = {
  LINK_INCOMPLETE: ['do.LMS'],
  LINK_UNKNOWN: ['do.LINK'],
  LINK_EXPIRED: ['do.LINK'],
  LINK_USED: ['do.USED', 'do.CODE', 'do.ANOTHER'],
  LINK_IN_USE: ['do.WAIT'],
  ADDRESS_NOT_ALLOWED: ['do.ADDRESS', 'do.AGAIN'],
  PLATFORM_UNREACHABLE: ['do.ADDRESS', 'do.AGAIN'],
  PLATFORM_ANSWER_UNREADABLE: ['do.AGAIN'],
  CONFIGURATION_INCOMPLETE: ['do.AGAIN'],
  ISSUER_MISMATCH: ['do.ADDRESS', 'do.AGAIN'],
  HOST_MISMATCH: ['do.ADDRESS', 'do.AGAIN'],
  METHOD_NOT_SUPPORTED: ['do.AGAIN'],
  REGISTRATION_REFUSED: ['do.AGAIN'],
  PLATFORM_ALREADY_CONNECTED: ['do.KEEP'],
}

/** A link that was used has most often connected this very platform: the page was opened a second time. */
export const titleOfRefusal = (language: Language, { code }: RegistrationRefusal): string =>
  sayIn(language)(code === 'LINK_USED' ? 'title.used' : code === 'LINK_IN_USE' ? 'title.inUse' : 'title.refused')

/** Why nothing was connected, what to do, and what to tell whoever can help. */
export const refusalPage = (language: Language, refusal: RegistrationRefusal, requestId: string): Html => {
  const say = sayIn(language)
  return html`<div class="page-head">
      <h1>${titleOfRefusal(language, refusal)}</h1>
      <p>${say(`refused.${refusal.code}`)}</p>
    </div>
    <section aria-labelledby="do">
      <h2 id="do">${say('do')}</h2>
      ${listOf(
        advice[refusal.code].map(key => say(key)),
        'numbered',
      )}
    </section>
    <section aria-labelledby="ask">
      <h2 id="ask">${say('ask')}</h2>
      ${facts([
        [say('request'), requestId],
        [say('reason'), refusal.code],
        ...(refusal.detail ? [[say('detail'), refusal.detail] as const] : []),
      ])}
    </section>`
}
