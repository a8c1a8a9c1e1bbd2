import type { FastifyReply } from 'fastify'
import { html, type Html } from '../pages/html.ts'
import { sayIn } from './say.ts'
import type { Language, Lms } from './world.ts'

interface Page {
  title: string
  language: Language
  body: Html
  /** address of this page in the other language */
  self?: string
  script?: 'post' | 'close' | 'storage' | 'capabilities'
}

const withLanguage = (address: string, language: Language): string =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`

/** The sandbox's own look: plainly not Landbridge's. */
export const pageOf = (lms: Lms, page: Page): Html => {
  const say = sayIn(page.language)
  const other = page.language === 'en' ? 'zh-Hans' : 'en'
  return html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} · ${lms.title[page.language]}</title>
        <link rel="stylesheet" href="/sandbox.css" />
        ${page.script && html`<script src="/${page.script}.js" defer></script>`}
      </head>
      <body>
        <header>
          <a class="name" href="/?lang=${page.language}">${lms.title[page.language]}</a>
          <span class="kind">${say('sandbox')} · ${lms.manner === 'moodle' ? 'Moodle' : 'Canvas'}</span>
          ${page.self && html`<a class="other" lang="${other}" href="${withLanguage(page.self, other)}">${say('otherLanguage')}</a>`}
        </header>
        <main>${page.body}</main>
      </body>
    </html>`
}

/** Everything of the sandbox under one strict policy; only the tool may be framed and be posted to. */
export const policyOf = (lms: Lms): string => {
  const tool = new URL(lms.toolUrl).origin
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `frame-src 'self' ${tool}`,
    `form-action 'self' ${tool}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; ')
}

export const sendPage = (reply: FastifyReply, page: Html): FastifyReply =>
  reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page.html)
