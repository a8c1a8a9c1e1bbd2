import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright-core'
import tap, { type Test } from 'tap'

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--window-size=1280,900',
  '--force-device-scale-factor=1',
  // one process for a page and its frames: Playwright now and then loses a frame that changes process twice in a row
  '--disable-site-isolation-trials',
  '--remote-debugging-port=0',
]

let started: Promise<Browser> | undefined

/**
 * Chromium with its own defaults (Playwright's would switch storage partitioning off) and third-party cookies blocked,
 * as a strict browser is today. Tests of one process have it one after another, each without what came before.
 * `own`: what else stands beside it, as another machine would, in a place of its own.
 */
export async function openBrowser(
  t: Test,
  { width = 1280, height = 900, own }: { width?: number; height?: number; own?: BrowserContextOptions } = {},
): Promise<{ context: BrowserContext; page(): Promise<Page> }> {
  const browser = await (started ??= startBrowser())
  const context = own ? await browser.newContext(own) : browser.contexts()[0]!
  const blank = context.pages()
  context.setDefaultTimeout(30_000) // a busy machine stands still for many seconds
  t.teardown(async () => {
    if (own) return context.close()
    await Promise.all(context.pages().flatMap(page => (blank.includes(page) ? [] : [page.close()])))
    await context.clearCookies()
    await context.setOffline(false)
  })
  return {
    context,
    async page() {
      const page = await newWindow(context, { isMain: !own })
      await page.setViewportSize({ width, height })
      return page
    },
  }
}

let windows = 0

/** What lies behind another tab is drawn once in two seconds, and a click waits until it has been drawn. */
async function newWindow(context: BrowserContext, { isMain }: { isMain: boolean }): Promise<Page> {
  if (!isMain) return context.newPage()
  const url = `about:blank#${++windows}` // told from others that open at the same time
  const opened = context.waitForEvent('page', page => page.url() === url)
  const session = await context.browser()!.newBrowserCDPSession()
  await session.send('Target.createTarget', { url, newWindow: true })
  await session.detach()
  return opened
}

async function startBrowser(): Promise<Browser> {
  const { executable, env } = await findChromium()
  const profile = mkdtempSync(path.join(os.tmpdir(), 'landbridge-browser-'))
  mkdirSync(path.join(profile, 'Default'))
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 1, block_third_party_cookies: true } }),
  )
  const child = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { env, stdio: 'ignore' })
  const browser = await connect(child, profile)
  tap.teardown(async () => {
    await browser.close().catch(() => {})
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
    child.kill('SIGKILL')
    await ended
    await tidy(profile)
  })
  return browser
}

/** Its helpers may write for a moment longer; what they leave in the temporary folder is no test's failure. */
async function tidy(profile: string): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    await sleep(100)
    try {
      return rmSync(profile, { recursive: true, force: true })
    } catch {
      // once more
    }
  }
}

async function connect(child: ChildProcess, profile: string): Promise<Browser> {
  const file = path.join(profile, 'DevToolsActivePort')
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`)
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : ''
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    await sleep(50)
  }
  throw new Error('the browser does not start')
}

/** CHROMIUM, then the system's, then the one that comes as a package (with the libraries that a bare machine lacks). */
async function findChromium(): Promise<{ executable: string; env: NodeJS.ProcessEnv }> {
  const given = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    name => name && existsSync(name),
  )
  if (given) return { executable: given, env: process.env }
  // told that it runs where nothing is installed, the package also unpacks the libraries that a bare machine lacks
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
  const libraries = path.join(os.tmpdir(), 'al2023', 'lib')
  if (!existsSync(libraries)) rmSync(path.join(os.tmpdir(), 'chromium'), { force: true })
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executable: await packaged.executablePath(), env: { ...process.env, LD_LIBRARY_PATH: libraries } }
}

/** The frame in which Landbridge runs inside the LMS's page. */
export async function toolFrame(page: Page, toolUrl: string): Promise<Frame> {
  for (let tries = 0; tries < 600; tries++) {
    const frame = page.frames().find(frame => frame.url().startsWith(`${toolUrl}/app/`))
    if (frame) return frame
    await sleep(50)
  }
  throw new Error(`no frame of Landbridge among ${page.frames().map(frame => frame.url())}`)
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Contrast takes three quarters of the time, so it is asked only of what stands in other colours on other grounds than what has passed. */
const finding = (passed: readonly string[]): string => `(async () => {
  const passed = new Set(${JSON.stringify(passed)})
  const colours = element => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    const all = [color, fontSize, fontWeight, textShadow]
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(at)
      all.push(backgroundColor, backgroundImage, opacity, filter, mixBlendMode, /static|relative/.test(position) ? '' : at.className)
    }
    return all.filter(one => !/^(|none|normal|1|rgba\\(0, 0, 0, 0\\))$/.test(one)).join()
  }
  const isSeen = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen')
  const speaks = ({ childNodes }) => [...childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim())
  // what is found is no graver than its rule: rules that are not serious would be asked for nothing
  const lesser = axe._audit.rules.filter(({ impact }) => impact && !/serious|critical/.test(impact))
  const unasked = [...lesser.map(({ id }) => id), 'color-contrast'].map(id => [id, { enabled: false }])
  const others = await axe.run(document, { iframes: false, resultTypes: ['violations'], rules: Object.fromEntries(unasked) })
  const include = [...document.body.querySelectorAll('*')].filter(
    element => (speaks(element) || element.matches('input, select, textarea')) && isSeen(element) && !passed.has(colours(element)),
  )
  if (include.length === 0) return { violations: others.violations, passed: [] }
  const contrast = await axe.run({ include }, { iframes: false, elementRef: true, runOnly: ['color-contrast'], resultTypes: ['violations', 'passes'] })
  const nodes = contrast.passes.flatMap(({ nodes }) => nodes)
  return {
    violations: [...others.violations, ...contrast.violations].map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ target }) => ({ target })) })),
    passed: [...new Set(nodes.map(({ element }) => colours(element)))],
  }
})()`

interface Findings {
  violations: { id: string; impact: string; nodes: { target: string[] }[] }[]
  passed: string[]
}

/** Colours whose contrast was enough. */
const passed = new Set<string>()

/** Findings of axe that a person would stumble over, in the page and in each of its frames: each is looked at where it is. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const frame of page.frames()) {
    if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe)
    const findings = await frame.evaluate<Findings>(finding([...passed]))
    for (const colours of findings.passed) passed.add(colours)
    const serious = findings.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    const where = frame === page.mainFrame() ? '' : `in the frame ${frame.name()}: `
    found.push(...serious.map(({ id, nodes }) => `${where}${id}: ${nodes.map(({ target }) => target).join(', ')}`))
  }
  return found
}

/** A fifth of a journey's time, so taken only when somebody wants to look: `PICTURES=1`. */
export const picturesWanted = Boolean(process.env['PICTURES'])

/** Leaves a picture in test/journeys/screenshots, where pictures are wanted. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!picturesWanted) return
  mkdirSync('test/journeys/screenshots', { recursive: true })
  await page.screenshot({ path: `test/journeys/screenshots/${name}.png`, fullPage: true })
}
