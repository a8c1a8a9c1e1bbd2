import type { FastifyInstance } from 'fastify'
import { html, type Html } from '../../lti/pages/html.ts'
import { texts } from './front-page.ts'
import { languageOf, ownPage, ownPolicy } from './own-page.ts'
import type { KeptPost, Message } from './post.ts'

/** `/outbox`, in development alone: the mail that would have left. */
export function addOutboxPage(app: FastifyInstance, post: KeptPost): void {
  app.get<{ Querystring: { lang?: string } }>('/outbox', (request, reply) => {
    const language = languageOf(request.query.lang ?? request.headers['accept-language'])
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', ownPolicy())
      .send(page(language, post.kept))
  })
  app.get<{ Params: { at: string } }>('/outbox/:at', (request, reply) => {
    const message = post.kept[post.kept.length - Number(request.params.at)]
    if (!message) return reply.callNotFound()
    return reply.type('text/html; charset=utf-8').header('content-security-policy', ofAMessage).send(message.html)
  })
}

const ofAMessage = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

function page(language: 'en' | 'zh-Hans', kept: readonly Message[]): string {
  const t = texts[language]
  const body = html`<main>
    <h1>${t['outboxTitle']}</h1>
    <p class="lead">${kept.length === 0 ? t['outboxEmpty'] : t['outboxLead']}</p>
    ${guestsOf(kept, t)}
    ${kept.map(
      (message, at) =>
        html`<h2>${message.subject}</h2>
          <p>
            ${message.to.name} &lt;${message.to.address}&gt;
            <a href="/outbox/${kept.length - at}">${t['outboxHtml']}</a>
          </p>
          <pre>${message.text}</pre>`,
    )}
  </main>`
  return ownPage({ language, title: t['outboxTitle']!, body, style: '/front-page.css' })
}

/** How practitioners come in: a line of its own in a mail. */
const ownPageOf = /^https?:\/\/\S+\/guest\/\S+$/m

/** At the head, the newest link of each: their mails soon stand far below others. */
function guestsOf(kept: readonly Message[], t: Record<string, string>): Html | null {
  const links = new Map<string, { name: string; url: string }>()
  for (const { to, text } of kept) {
    const url = ownPageOf.exec(text)?.[0]
    if (url && !links.has(to.address)) links.set(to.address, { name: to.name || to.address, url })
  }
  if (links.size === 0) return null
  return html`<h2>${t['outboxGuests']}</h2>
    <ul>
      ${[...links.values()].map(({ name, url }) => html`<li><a href="${url}">${name}</a></li>`)}
    </ul>`
}
