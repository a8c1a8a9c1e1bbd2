// A statement of hours as a document. Its font holds some 7,000 Chinese characters of Noto Sans SC, and the Latin, Greek and Cyrillic
// letters that it lacks from Noto Sans (font/OFL.txt).
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import type { Language } from '../../base/caller.ts'
import { dayIn } from '../../base/days.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import type { Values } from '../../notices/kinds.ts'
import { fill } from '../../notices/say.ts'
import type { StatementRow } from './queries.ts'
import { hoursIn, minutesOf, type Given } from './rules.ts'

type Texts = Record<
  | 'title'
  | 'intro'
  | 'introAlone'
  | 'day'
  | 'session'
  | 'minutes'
  | 'onDemand'
  | 'sum'
  | 'vouched'
  | 'notVouched'
  | 'made'
  | 'number',
  string
>
const texts = textsBeside<Texts>(import.meta.url)
const font = fileURLToPath(new URL('./font/noto-sans-sc-400.ttf', import.meta.url))

const margin = 56
const width = 595.28 - 2 * margin
const columns = { day: 0, session: 130, minutes: width - 60 }

type Document = InstanceType<typeof PDFDocument>

export function pdfOf(statement: StatementRow): Promise<Buffer> {
  const { language, stated, number, madeAt } = statement
  const info = { Title: `${texts[language].title} ${number}`, Author: stated.school, CreationDate: madeAt }
  const lang = language === 'en' ? 'en' : 'zh-Hans'
  const document = new PDFDocument({ size: 'A4', margin, info, lang, font })
  const parts: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.once('end', () => resolve(Buffer.concat(parts)))
    document.once('error', reject)
  })
  write(document, statement)
  document.end()
  return whole
}

function write(document: Document, { language, stated, number, madeAt, zone }: StatementRow): void {
  const t = texts[language]
  const { school, name, employer, occupation, voucher } = stated
  const work = [occupation, employer].filter(Boolean).join(language === 'en' ? ', ' : '，')
  const say = (text: string, values: Values): string => fill(text, values, language)
  document.fontSize(10).text(school).moveDown(2)
  document.fontSize(20).text(t.title).moveDown(0.8)
  document.fontSize(11).text(say(work ? t.intro : t.introAlone, { name, work, school }), { lineGap: 3 })
  document.moveDown(1)
  row(document, [t.day, t.session, t.minutes])
  for (const given of stated.given) row(document, cellsOf(given, language))
  const minutes = minutesOf(stated)
  document.moveDown(0.6).fontSize(12)
  document.text(say(t.sum, { minutes: String(minutes), hours: hoursIn(minutes) }), margin)
  document.moveDown(2).fontSize(11)
  document.text(voucher ? say(t.vouched, { voucher, school }) : t.notVouched, { lineGap: 3 })
  document.moveDown(1).fontSize(10)
  document.text(say(t.made, { day: { day: dayIn(zone, madeAt) } }))
  document.text(say(t.number, { number }))
}

function cellsOf({ title, day, time, minutes }: Given, language: Language): [string, string, string] {
  const t = texts[language]
  const when = fill('{day}', { day: { day } }, language)
  return [`${when}\n${time ?? t.onDemand}`, title[language] || title.en || title['zh-Hans'], String(minutes)]
}

/** A line of the table, on the next page where it would not stand on this one as a whole. */
function row(document: Document, [day, session, minutes]: [string, string, string]): void {
  document.fontSize(10)
  const widths = { day: columns.session - 12, session: columns.minutes - columns.session - 12 }
  const height = Math.max(
    document.heightOfString(day, { width: widths.day }),
    document.heightOfString(session, { width: widths.session }),
  )
  if (document.y + height > document.page.height - margin) document.addPage()
  const { y } = document
  document.text(day, margin, y, { width: widths.day })
  document.text(session, margin + columns.session, y, { width: widths.session })
  document.text(minutes, margin + columns.minutes, y, { width: 60, align: 'right' })
  document
    .moveTo(margin, y + height + 4)
    .lineTo(margin + width, y + height + 4)
    .lineWidth(0.5)
    .stroke('#888888')
  document.y = y + height + 10
}
