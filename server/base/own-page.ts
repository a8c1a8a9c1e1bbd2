// Pages of the service itself, outside any LMS: without scripts and never framed.
import { assets } from '../../lti/pages/assets.ts'
import { html, type Html } from '../../lti/pages/html.ts'
import type { Language } from './caller.ts'

export interface OwnPage {
  language: Language
  title: string
  body: Html
  /** whose school it is about */
  school?: string | null
  /** in the place of what stands above all others */
  head?: Html
  /** beside the look that all have */
  style?: string
}

export const languageOf = (wish = ''): Language => (/^\s*zh/i.test(wish) ? 'zh-Hans' : 'en')

export const ownPage = ({ language, title, body, school, head, style }: OwnPage): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Landbridge · ${title}</title>
        <link rel="icon" href="${assets.icon.path}" />
        <link rel="stylesheet" href="${assets.style.path}" />
        ${style && html`<link rel="stylesheet" href="${style}" />`}
      </head>
      <body>
        ${head ?? barOf(school)} ${body}
      </body>
    </html>`.html

const barOf = (school: string | null = null): Html =>
  html`<header class="bar">
    <span class="bar-name">Landbridge</span>
    ${school !== null && html`<span class="bar-tools">${school}</span>`}
  </header>`

/** @param formAction `'self'` where it has a form */
export const ownPolicy = (formAction: "'none'" | "'self'" = "'none'"): string =>
  `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`
