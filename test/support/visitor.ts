import type { BrowserContextOptions, Frame, Page } from 'playwright-core'
import type { Test } from 'tap'
import { openBrowser, picture, picturesWanted, seriousFindings, toolFrame } from './browser.ts'

interface LaunchOptions {
  /** the LMS's, and so the page's where the person has chosen none */
  language?: 'en' | 'zh-Hans'
  /** of the LMS; the demo's Moodle unless told */
  lms?: string
}

/** Somebody in front of a browser: launches from the LMS, and looks at pages inside its frame. */
export interface Visitor {
  /** an empty page, on which nothing may be missing */
  page(): Promise<Page>
  /** opens a page of the LMS in which the tool's frame stands, and no more */
  click(page: Page, address: string): Promise<Visit>
  /** opens a course as somebody, and waits until the frame shows something of ours */
  launch(person: string, course: string, options?: LaunchOptions): Promise<Visit>
}

export interface Visit {
  page: Page
  frame: Frame
  /** waits for the page whose head says this */
  sees(head: RegExp | string): Promise<void>
  /** goes to a page by a link of its own, as a reader does by one that stands there */
  goTo(path: string): Promise<void>
  /** loads the frame again, until what stood there is gone */
  reload(): Promise<void>
  /** the page as it stands: checked, and left as a picture where pictures are wanted */
  check(name: string): Promise<void>
  /** wide and narrow, for pages of one language */
  checkBoth(name: string): Promise<void>
  /** as its readers may have it: wide and, in the other language, narrow; narrow in this one for its edges and the picture alone */
  look(name: string): Promise<void>
}

const wide = { width: 1280, height: 900 }
const narrow = { width: 400, height: 800 }

export async function visitor(
  t: Test,
  { url, sandboxUrl }: { url: string; sandboxUrl: string },
  own?: BrowserContextOptions,
): Promise<Visitor> {
  const browser = await openBrowser(t, { ...wide, ...(own && { own }) })
  const page = async (): Promise<Page> => {
    const page = await browser.page()
    page.on('console', line => void (/\b404\b/.test(line.text()) && t.fail(`${line.text()} ${line.location().url}`)))
    return page
  }
  const click: Visitor['click'] = async (page, address) => {
    await page.goto(address)
    return visitOf(t, page, page.frame({ name: 'tool' })!)
  }
  return {
    page,
    click,
    async launch(person, course, { language = 'en', lms = sandboxUrl } = {}) {
      const opened = await page()
      await opened.goto(`${lms}/course/${course}?as=${person}&lang=${language}`)
      const frame = await toolFrame(opened, url)
      await frame.waitForSelector('h1')
      return visitOf(t, opened, frame)
    },
  }
}

function visitOf(t: Test, page: Page, frame: Frame): Visit {
  const glance = async (name: string): Promise<void> => {
    t.ok(await fits(frame), `${name}: nothing reaches beyond the edge`)
    if (picturesWanted) await wholePicture(page, { frame, name })
  }
  const check = async (name: string): Promise<void> => {
    await page.bringToFront() // what lies behind another tab is not drawn, and answers late
    t.strictSame(await seriousFindings(page), [], `${name}: nothing that a reader would stumble over`)
    await glance(name)
  }
  return {
    page,
    frame,
    sees: async head => void (await frame.getByRole('heading', { level: 1, name: head }).waitFor()),
    async goTo(path) {
      await frame.evaluate(`{
        const link = document.body.appendChild(document.createElement('a'))
        link.href = location.pathname.split('/', 4).join('/') + ${JSON.stringify(path)}
        link.click()
        link.remove()
      }`)
    },
    async reload() {
      await Promise.all([frame.waitForNavigation(), frame.evaluate('void location.reload()')])
    },
    check,
    async checkBoth(name) {
      await check(name)
      await page.setViewportSize(narrow)
      await check(`${name}-narrow`)
      await page.setViewportSize(wide)
    },
    async look(name) {
      await check(name)
      await page.setViewportSize(narrow)
      await glance(`${name}-narrow`)
      await switchLanguage(frame)
      await check(`${name}-narrow-chinese`)
      await switchLanguage(frame)
      await page.setViewportSize(wide)
    },
  }
}

export async function switchLanguage(frame: Frame): Promise<void> {
  const button = frame.locator('.bar-tools button[lang]')
  const other = await button.getAttribute('lang')
  await button.click()
  await frame.waitForSelector(`html[lang="${other}"]`)
}

const fits = (frame: Frame): Promise<boolean> =>
  frame.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

/** The frame as tall as what is in it and the window as tall as the page: only what is in the window is drawn. */
async function wholePicture(page: Page, { frame, name }: { frame: Frame; name: string }): Promise<void> {
  const { width, height } = page.viewportSize()!
  const inside = await frame.evaluate<number>('Math.ceil(document.body.getBoundingClientRect().height)')
  await page.evaluate(`document.querySelector('iframe.tool').style.height = '${inside + 8}px'`)
  const all = await page.evaluate<number>('document.documentElement.scrollHeight')
  await page.setViewportSize({ width, height: Math.min(Math.max(all, height), 8000) })
  await picture(page, name)
  await page.evaluate(`document.querySelector('iframe.tool').style.height = ''`)
  await page.setViewportSize({ width, height })
}
