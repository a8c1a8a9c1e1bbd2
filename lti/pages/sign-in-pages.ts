import type { Language } from '../launch-types.ts'
import type { LaunchAnswer } from '../launch.ts'
import type { LoginAnswer } from '../login.ts'
import { texts } from '../text.ts'
import { html } from './html.ts'
import type { FramingPlatform, Page } from './page.ts'

interface Shown {
  language: Language
  framedBy: FramingPlatform | null
}

/** Keeps the proof and goes on to the platform; when nothing can be kept, offers a window of its own. */
export function loginPage(login: LoginAnswer, again: string, shown: Shown): Page {
  const say = texts[shown.language].page
  const { page, next } = login
  const url = new URL(next)
  const body = html`<h1
      id="sign-in"
      data-step="login"
      data-key="${page?.key}"
      data-proof="${page?.proof}"
      data-origin="${page?.origin}"
      data-target="${page?.storageTarget}"
      data-next="${next}"
    >
      ${say.opening}
    </h1>
    <noscript>
      <form method="get" action="${url.origin}${url.pathname}">
        ${[...url.searchParams].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <p class="actions"><button class="button primary" type="submit">${say.continue}</button></p>
      </form>
    </noscript>
    <section id="blocked" aria-labelledby="blocked-title" role="alert" hidden>
      <h2 id="blocked-title">${say.blocked}</h2>
      <p>${say.blockedText}</p>
      <p class="actions">
        <button class="button primary" type="button" data-open="${again}">${say.openInNewWindow}</button>
      </p>
    </section>`
  return { title: say.opening, body, script: 'signIn', formTo: url.origin, ...shown }
}

/** Looks for the proof and sends the platform's answer once more, with it. */
export function lookPage(look: Extract<LaunchAnswer, { do: 'look' }>, shown: Shown): Page {
  const say = texts[shown.language].page
  const body = html`<h1
      id="sign-in"
      data-step="launch"
      data-key="${look.key}"
      data-origin="${look.origin}"
      data-target="${look.storageTarget}"
    >
      ${say.opening}
    </h1>
    <form method="post" action="/lti/launch">
      <input type="hidden" name="id_token" value="${look.token}" />
      <input type="hidden" name="state" value="${look.state}" />
      <input type="hidden" name="proof" value="" />
      <noscript
        ><p class="actions"><button class="button primary" type="submit">${say.continue}</button></p></noscript
      >
    </form>`
  return { title: say.opening, body, script: 'signIn', ...shown }
}
