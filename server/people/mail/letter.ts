// What a mail says and how it looks, as text and as a page. Pure.
import { html, type Html } from '../../../lti/pages/html.ts'
import type { Language } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'

export interface Letter {
  subject: string
  /** one entry for each thing that it is about */
  parts: readonly { text: string; details?: readonly string[] }[]
  action: Link | null
  /** why it came, and what can be done about that */
  footer: readonly string[]
  /** null: it is a duty to read this */
  unsubscribe: Link | null
  /** who reads what is answered; nobody does otherwise */
  replyTo?: { name: string; address: string }
  /** what the reader's calendar makes of it */
  invitation?: Invitation
}

/** iTIP (RFC 5546): mail programs put it into a calendar, change it there in place, or take it away. */
export interface Invitation {
  method: 'REQUEST' | 'CANCEL'
  /** iCalendar */
  text: string
}

interface Link {
  label: string
  url: string
}

/** To whom and from where. */
export interface Envelope {
  name: string | null
  language: Language
  school: string
}

type Texts = Record<'greeting' | 'greetingNobody' | 'list' | 'school', string>
const texts = textsBeside<Texts>(import.meta.url)

const filled = (text: string, name: string, value: string): string => text.replace(`{${name}}`, () => value)

export function textOf(letter: Letter, { name, language, school }: Envelope): string {
  const t = texts[language]
  const parts = letter.parts.map(({ text, details = [] }) => [text, ...details.map(line => `  – ${line}`)].join('\n'))
  return [
    greeting(t, name),
    ...parts,
    ...(letter.action ? [`${letter.action.label}${t.list}\n${letter.action.url}`] : []),
    `-- \n${[filled(t.school, 'school', school), ...letter.footer].join('\n')}`,
    ...(letter.unsubscribe ? [`${letter.unsubscribe.label}${t.list}\n${letter.unsubscribe.url}`] : []),
  ].join('\n\n')
}

const greeting = (t: Texts, name: string | null): string => (name ? filled(t.greeting, 'name', name) : t.greetingNobody)

const style =
  'font: 16px/1.5 system-ui, sans-serif; color: #1b2430; background: #ffffff; max-width: 36em; margin: 1.5em auto; padding: 0 1em'
const small = 'font-size: 13px; color: #566172'
const button =
  'display: inline-block; padding: 10px 16px; border-radius: 6px; background: #0b5cad; color: #ffffff; text-decoration: none'

/** Mail programs read styles in place alone. */
export function pageOf(letter: Letter, { name, language, school }: Envelope): string {
  const t = texts[language]
  const { action, unsubscribe } = letter
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${letter.subject}</title>
      </head>
      <body style="${style}">
        <p>${greeting(t, name)}</p>
        ${letter.parts.map(partOf)}
        ${action && html`<p><a style="${button}" href="${action.url}">${action.label}</a></p>`}
        <p style="${small}">
          ${[filled(t.school, 'school', school), ...letter.footer].map(line => html`${line}<br />`)}
          ${unsubscribe && html`<a style="${small}" href="${unsubscribe.url}">${unsubscribe.label}</a>`}
        </p>
      </body>
    </html>`.html
}

const partOf = ({ text, details = [] }: Letter['parts'][number]): Html =>
  html`<p>${text}</p>
    ${
      details.length > 0 &&
      html`<ul>
        ${details.map(line => html`<li>${line}</li>`)}
      </ul>`
    }`

/** RFC 8058: a mail program unsubscribes by one POST, and opening the address changes nothing. */
export const headersOf = ({ unsubscribe }: Letter): Record<string, string> =>
  unsubscribe
    ? { 'List-Unsubscribe': `<${unsubscribe.url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : { 'Auto-Submitted': 'auto-generated' }
