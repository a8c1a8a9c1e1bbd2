import type { Language } from '../launch-types.ts'
import { reasons, type Reason } from '../refusals.ts'
import { texts } from '../text.ts'
import { html } from './html.ts'
import type { FramingPlatform, Page } from './page.ts'

export interface Refusal {
  reason: Reason
  requestId: string
  at: Date
  language: Language
  /** as far as it became known */
  platform: (FramingPlatform & { name: string; issuer: string }) | null
}

/** What happened in plain words, what to do, and what to send whom. */
export function errorPage({ reason, requestId, at, language, platform }: Refusal): Page {
  const { page: say, causes } = texts[language]
  const { title, text, steps } = causes[reasons[reason].cause]
  const facts = [
    [say.request, requestId],
    [say.reason, reason],
    ...(platform ? [[say.platform, platform.name]] : []),
  ] as [string, string][]
  const time = `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`
  const home = platform && URL.canParse(platform.issuer) ? new URL(platform.issuer) : null
  const body = html`<div class="page-head">
      <h1>${title}</h1>
      <p>${text}</p>
    </div>
    <section aria-labelledby="do">
      <h2 id="do">${say.whatToDo}</h2>
      <ol class="numbered">
        ${steps.map(step => html`<li>${step}</li>`)}
      </ol>
      ${home?.protocol.startsWith('http') && html`<p class="actions"><a class="button primary" href="${home.origin}" target="_blank" rel="noopener">${say.goBack.replace('{platform}', home.host)}</a></p>`}
    </section>
    <section aria-labelledby="ask">
      <h2 id="ask">${say.stillStuck}</h2>
      <dl class="facts">
        ${facts.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd data-fact="${name}: ${value}"><code>${value}</code></dd>`,
        )}
        <dt>${say.time}</dt>
        <dd data-fact="${say.time}: ${time}"><time datetime="${at.toISOString()}">${time}</time></dd>
      </dl>
      <p class="actions">
        <button class="button sm" type="button" data-copy data-done="${say.copied}" hidden>${say.copy}</button>
      </p>
    </section>`
  return { title, language, body, script: 'error', framedBy: platform }
}
