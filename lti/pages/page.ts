import type { FastifyReply } from 'fastify'
import { originsIn } from '../addresses.ts'
import type { Language } from '../launch-types.ts'
import { texts } from '../text.ts'
import { assets } from './assets.ts'
import { html, type Html } from './html.ts'

export interface Page {
  title: string
  language: Language
  body: Html
  script: keyof typeof assets
  /** who may frame it; null: not known yet */
  framedBy: FramingPlatform | null
  /** where its form goes besides our own origin */
  formTo?: string
}

export interface FramingPlatform {
  origins: readonly string[]
  product: string
}

const layout = ({ title, language, body, script }: Page): Html => {
  const say = texts[language].page
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${say.landbridge}</title>
        <link rel="icon" href="${assets.icon.path}" />
        <link rel="stylesheet" href="${assets.style.path}" />
        <script src="${assets[script].path}" defer></script>
      </head>
      <body>
        <header class="bar"><span class="bar-name">${say.landbridge}</span></header>
        <main>${body}</main>
      </body>
    </html>`
}

/**
 * These pages stand before a launch is verified: they hold nothing personal and no deed. So a Canvas, whose schools have
 * hosts that only their signed launches name, may frame them from anywhere over https; and where the platform is not known
 * any page may, because a page that the browser hides helps nobody.
 */
const framing = (platform: FramingPlatform | null): string => {
  const known = originsIn(platform?.origins ?? [])
  if (!platform || known.length === 0) return 'https: http:'
  return platform.product === 'canvas' ? ['https:', ...known].join(' ') : known.join(' ')
}

export function policyOf({ framedBy, formTo }: Pick<Page, 'framedBy' | 'formTo'>): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'${formTo ? ` ${formTo}` : ''}`,
    `frame-ancestors ${framing(framedBy)}`,
  ].join('; ')
}

/** Headers that suit a page in a frame of another site, whatever the application sets for its own. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  reply.removeHeader('x-frame-options')
  reply.removeHeader('cross-origin-opener-policy') // a window that the platform opened asks its opener
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policyOf(page))
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'same-origin') // our own form must say where it comes from
    .header('x-content-type-options', 'nosniff')
    .send(layout(page).html)
}
