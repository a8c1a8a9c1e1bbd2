import { readFileSync } from 'node:fs'
import type { FastifyReply } from 'fastify'
import { originsIn } from '../addresses.ts'
import type { Language } from '../launch-types.ts'
import { assets } from '../pages/assets.ts'
import { html, type Html } from '../pages/html.ts'
import { sayIn } from './say.ts'

const read = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')

/** What these pages load beside the style of all pages that stand outside of the client. */
export const files = {
  css: { path: '/lti/register/page.css', type: 'text/css; charset=utf-8', body: read('registration.css') },
  script: { path: '/lti/register/page.js', type: 'text/javascript; charset=utf-8', body: read('page.js') },
} as const

export interface Framed {
  title: string
  language: Language
  body: Html
  /** this page in the other language, where it can be asked for again */
  otherLanguage?: string
  /** origins that may frame it; without any it may be framed by all: it offers nothing to press */
  framedBy?: readonly string[]
}

const whole = ({ title, language, body, otherLanguage }: Framed): Html => {
  const say = sayIn(language)
  const other = language === 'en' ? 'zh-Hans' : 'en'
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Landbridge</title>
        <link rel="icon" href="${assets.icon.path}" />
        <link rel="stylesheet" href="${assets.style.path}" />
        <link rel="stylesheet" href="${files.css.path}" />
        <script src="${files.script.path}" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">${say('skip')}</a>
        <header class="bar">
          <span class="bar-name">Landbridge</span>
          ${
            otherLanguage &&
            html`<div class="bar-tools">
              <a class="link" lang="${other}" href="${otherLanguage}">${say('otherLanguage')}</a>
            </div>`
          }
        </header>
        <main id="main" class="narrow">${body}</main>
      </body>
    </html>`
}

export const sendFramed = (reply: FastifyReply, page: Framed): FastifyReply => {
  const framers = page.framedBy ? ["'self'", ...originsIn(page.framedBy)].join(' ') : '*'
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framers}`,
  ]
  return (
    reply
      .removeHeader('x-frame-options')
      .removeHeader('cross-origin-opener-policy') // the LMS may have opened a window: its page is told when it may close
      .header('content-security-policy', policy.join('; '))
      .header('cache-control', 'no-store')
      // the address holds our link and the LMS's token: nobody else is told it
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(whole(page).html)
  )
}
