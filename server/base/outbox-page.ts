import type { FastifyInstance } from 'fastify'
import { assets } from '../../lti/pages/assets.ts'
import { html, type Html } from '../../lti/pages/html.ts'
import { languageOf, texts } from './front-page.ts'
import type { KeptPost, Message } from './post.ts'

/** `/outbox`, in development alone: the mail that would have left. */
export function addOutboxPage(app: FastifyInstance, post: KeptPost): void {
  app.get<{ Querystring: { lang?: string } }>('/outbox', (request, reply) => {
    const language = languageOf(request.query.lang ?? request.headers['accept-language'] ?? '')
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy(`style-src 'self'; img-src 'self'`))
      .send(page(language, post.kept).html)
  })
  app.get<{ Params: { at: string } }>('/outbox/:at', (request, reply) => {
    const message = post.kept[post.kept.length - Number(request.params.at)]
    if (!message) return reply.callNotFound()
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy(`style-src 'unsafe-inline'`))
      .send(message.html)
  })
}

const policy = (allowed: string): string =>
  `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

function page(language: 'en' | 'zh-Hans', kept: readonly Message[]): Html {
  const t = texts[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Landbridge · ${t['outboxTitle']}</title>
        <link rel="icon" href="${assets.icon.path}" />
        <link rel="stylesheet" href="${assets.style.path}" />
        <link rel="stylesheet" href="/front-page.css" />
      </head>
      <body>
        <main>
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
        </main>
      </body>
    </html>`
}
