// Who is in the story of a practitioner's session, each at a browser of their own, and what they do with their hands.
import type { Frame, Locator, Page } from 'playwright-core'
import type { Test } from 'tap'
import { openBrowser, picture, seriousFindings } from '../support/browser.ts'
import { aCalendar, invitationIn } from '../support/calendars.ts'
import { mailServer } from '../support/smtp.ts'
import { until } from '../support/until.ts'
import { visitor, type Visit, type Visitor } from '../support/visitor.ts'
import { walkableDemo, type Walkable } from '../support/walkable.ts'

export const title = { en: 'One pallet, from the gate to the shelf', zh: '一托货：从入口到货架' }
export const competency = 'Logistics and overseas-warehouse information'
export const phone = { width: 400, height: 800 }
const wide = { width: 1280, height: 900 }
const day = 86_400_000

export interface Story {
  /** of the service */
  url: string
  /** Cora's browser */
  office: Visitor
  /** the teachers' */
  staffRoom: Visitor
  /** Gwen's, in Los Angeles */
  dock: {
    page: Page
    check(name: string): Promise<void>
    look(name: string): Promise<void>
    /** sends a megabyte a second from now on */
    slowly(): Promise<void>
    /** what is under way breaks off, and nothing new begins */
    cut(is: boolean): Promise<void>
  }
  clock: { now(): Date; passDays(days: number): void }
  /** waits for the newest mail to this address whose subject says so, and which was not read before; its text */
  mailTo(address: string, subject: RegExp): Promise<string>
  /** what a mail program has made of the invitations to this address by now */
  calendarOf(address: string): ReturnType<ReturnType<typeof aCalendar>['entries']>
}

/** Three browsers, a mail server, and a clock that can be put forward: sessions are over at some time. */
export async function story(t: Test): Promise<Story> {
  const mails = await mailServer(t)
  let ahead = 0
  const now = (): Date => new Date(Date.now() + ahead)
  const school = await walkableDemo(t, { now, env: { SMTP_URL: mails.url, MAIL_FROM: 'pd@school.example' } })
  const office = await visitor(t, school, { timezoneId: 'Asia/Shanghai' })
  const staffRoom = await visitor(t, school, { timezoneId: 'Asia/Shanghai' })
  const read = new Set<object>()
  const sent = (address: string) => mails.received.filter(({ to }) => JSON.stringify(to).includes(`"${address}"`))
  return {
    url: school.url,
    office,
    staffRoom,
    dock: await dockOf(t, school),
    clock: { now, passDays: days => void (ahead += days * day) },
    async mailTo(address, subject) {
      const found = () => sent(address).findLast(mail => !read.has(mail) && subject.test(mail.subject ?? ''))
      await until(() => found() !== undefined)
      const mail = found()!
      read.add(mail)
      return mail.text ?? ''
    },
    calendarOf(address) {
      const calendar = aCalendar()
      for (const mail of sent(address)) {
        const invitation = invitationIn(mail)
        if (invitation) calendar.take(invitation.text)
      }
      return calendar.entries().filter(({ title: entry }) => entry.includes(title.en) || entry.includes(title.zh))
    },
  }
}

async function dockOf(t: Test, { hangUp }: Pick<Walkable, 'hangUp'>): Promise<Story['dock']> {
  const { context, page: open } = await openBrowser(t, { own: { timezoneId: 'America/Los_Angeles', locale: 'en-US' } })
  const page = await open()
  const check = async (name: string): Promise<void> => {
    t.strictSame(await seriousFindings(page), [], `${name}: nothing that a reader would stumble over`)
    const fits = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth'
    t.ok(await page.evaluate(fits), `${name}: nothing reaches beyond the edge`)
    await picture(page, name)
  }
  return {
    page,
    check,
    async look(name) {
      await check(name)
      await page.setViewportSize(phone)
      await page.locator('.bar-tools button[lang="zh-Hans"]').click()
      await page.waitForSelector('html[lang="zh-Hans"]')
      await check(`${name}-narrow-chinese`)
      await page.locator('.bar-tools button[lang="en"]').click()
      await page.waitForSelector('html[lang="en"]')
      await page.setViewportSize(wide)
    },
    async slowly() {
      const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1024 ** 2 }
      await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', slow)
    },
    async cut(is) {
      if (is) await context.route('**', route => route.abort('internetdisconnected'))
      if (is) hangUp()
      await context.setOffline(is)
      if (!is) await context.unroute('**')
    },
  }
}

export const codeIn = (text: string): string => /\b\d{6}\b/.exec(text)?.[0] ?? ''
export const linkIn = (text: string, kind: 'guest' | 'seat'): string =>
  new RegExp(`https?://\\S+/${kind}/[\\w.-]+`).exec(text)?.[0] ?? ''

/** A day of the week of after next, so that nothing of the demo stands in its way. */
export const dayIn = (now: Date, days: number): string =>
  new Date(now.getTime() + days * day).toISOString().slice(0, 10)

/** What somebody does on a page. */
export function hands(frame: Frame | Page | Locator) {
  const fill = (label: string | RegExp, words: string): Promise<void> =>
    frame
      .getByLabel(label, { exact: typeof label === 'string' })
      .first()
      .fill(words)
  return {
    fill,
    async both(label: string, en: string, zh: string): Promise<void> {
      await fill(`${label}, English`, en)
      await fill(`${label}, 中文`, zh)
    },
    press: (name: string | RegExp): Promise<void> =>
      frame
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .click(),
    reads: (text: string | RegExp): Promise<void> => frame.getByText(text).first().waitFor(),
    follow: (name: string | RegExp): Promise<void> => frame.getByRole('link', { name }).first().click(),
    tick: (label: string): Promise<void> => frame.getByLabel(label, { exact: true }).check(),
    opens: (summary: string): Promise<void> => frame.locator('summary', { hasText: summary }).first().click(),
  }
}

export const consents = [
  'Record the session, and show recordings of it',
  'Use the recording and slides again in modules',
]

/** Of one session, in a section of Gwen's page. */
export const ofSession = (page: Page, section: string, name = title.en): Locator =>
  page
    .getByRole('region', { name: section, exact: true })
    .locator('div.stack', { has: page.getByRole('heading', { level: 3, name }) })

export const narrow = ({ page }: Visit): Promise<void> => page.setViewportSize(phone)
