import type { FastifyInstance } from 'fastify'
import { html } from '../../lti/pages/html.ts'
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
