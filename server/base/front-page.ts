import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { assets } from '../../lti/pages/assets.ts'
import { html, type Html } from '../../lti/pages/html.ts'
import type { Language } from './caller.ts'
import { languageOf, ownPage, ownPolicy } from './own-page.ts'
import { textsBeside } from './texts-beside.ts'

export const texts = textsBeside<Record<string, string>>(import.meta.url)
const css = readFileSync(new URL('./front-page.css', import.meta.url), 'utf8')

/** `/`: what this is, how an LMS is connected, and where to try it. */
export function addFrontPage(
  app: FastifyInstance,
  { publicUrl, sandboxUrl }: { publicUrl: string; sandboxUrl: () => string | null },
): void {
  const { type, body } = assets.icon
  app.get('/favicon.ico', (_request, reply) => reply.type(type).send(body)) // for what is opened and is no page
  app.get('/front-page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(css))
  app.get<{ Querystring: { lang?: string } }>('/', (request, reply) => {
    const language = languageOf(request.query.lang ?? request.headers['accept-language'])
    return reply
      .type('text/html; charset=utf-8')
      .header('vary', 'accept-language')
      .header('content-security-policy', ownPolicy())
      .send(
        ownPage({
          language,
          title: texts[language]['title']!,
          head: headOf(language),
          body: content(language, { publicUrl, sandboxUrl: sandboxUrl() }),
          style: '/front-page.css',
        }),
      )
  })
}

function headOf(language: Language): Html {
  const other = language === 'en' ? 'zh-Hans' : 'en'
  return html`<header>
    <strong>Landbridge</strong>
    <a href="/?lang=${other}" lang="${other}">${texts[other]['name']}</a>
  </header>`
}

function content(
  language: Language,
  { publicUrl, sandboxUrl }: { publicUrl: string; sandboxUrl: string | null },
): Html {
  const t = texts[language]
  return html`<main>
    <h1>${t['headline']}</h1>
    <p class="lead">${t['lead']}</p>
    ${
      sandboxUrl &&
      html`<h2>${t['tryTitle']}</h2>
        <p>${t['tryText']}</p>
        <p><a class="button primary" href="${sandboxUrl}/?lang=${language}">${t['tryLink']}</a></p>`
    }
    <h2>${t['connectTitle']}</h2>
    <ol class="numbered">
      <li>
        ${t['connectInvite']}
        <pre><code>npm run admin -- invite-platform --new-school &quot;…&quot;</code></pre>
      </li>
      <li>${t['connectOpen']}</li>
      <li>${t['connectCode']}</li>
    </ol>
    <h2>${t['addressesTitle']}</h2>
    <p>${t['addressesText']}</p>
    <dl>
      <dt>${t['addressKeys']}</dt>
      <dd><code>${publicUrl}/lti/keys</code></dd>
      <dt>${t['addressRedirect']}</dt>
      <dd><code>${publicUrl}/lti/launch</code></dd>
    </dl>
  </main>`
}
