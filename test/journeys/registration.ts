import type { Frame, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { listPlatforms } from '../../lti/registration/add-platform.ts'
import { invitePlatform } from '../../lti/registration/links.ts'
import type { Manner } from '../../lti/sandbox/world.ts'
import { inSchool } from '../../server/base/database.ts'
import { openBrowser, picture, seriousFindings, toolFrame } from '../support/browser.ts'
import { lms } from '../support/lms.ts'
import { walkable } from '../support/walkable.ts'

const frameNamed = async (page: Page, name: string): Promise<Frame> => {
  const handle = await page.waitForSelector(`iframe[name="${name}"]`)
  return (await handle.contentFrame())!
}

const connectIn = async (t: Test, manner: Manner): Promise<void> => {
  const { db, url: publicUrl } = await walkable(t)
  const sandbox = await lms(t, { manner, toolUrl: publicUrl })
  const browser = await openBrowser(t)
  const page = await browser.page()

  await page.goto(`${sandbox.url}/admin/tools`)
  t.strictSame(await seriousFindings(page), [], 'the list of tools')
  const school = { schoolId: null, schoolName: 'Harbour University' }
  await page.fill('#link', (await invitePlatform(db, { ...school, publicUrl, now: new Date() })).url)
  await page.click('button[type=submit]')
  const frame = await frameNamed(page, 'registration')
  await frame.waitForSelector('form button')
  t.match(await frame.textContent('h1'), new URL(sandbox.url).host)
  t.strictSame(await seriousFindings(page), [], 'what is asked')
  await picture(page, `registration-${manner}-asked`)

  sandbox.misbehave({ slow: { registration: 5_000 } })
  const connecting = frame.locator('form button')
  await connecting.click({ noWaitAfter: true })
  t.equal(await connecting.getAttribute('aria-busy'), 'true')
  await connecting.click({ noWaitAfter: true }) // who is impatient is shown the code all the same
  await frame.waitForSelector('[data-close]')
  t.match(await frame.textContent('[data-set-up-code]'), /^(\w{4}-){6}\w{2}$/)
  t.strictSame(await seriousFindings(page), [], 'what remains')
  await picture(page, `registration-${manner}-done`)

  await frame.click('[data-close]')
  await page.waitForURL(/\/admin\/tools/)
  t.match(await page.textContent('table'), /Landbridge/)
  const [platform, ...others] = await listPlatforms(db)
  t.same(others, [])

  await page.goto(sandbox.courseUrl('amara', 'pd'))
  t.match(await page.textContent('main'), /not active/, 'pending until the administrator activates it')
  await page.goto(`${sandbox.url}/admin/tools`)
  await page.click('form[action$="/activate"] button')
  await page.click('form[action$="/show"] button')
  await page.goto(sandbox.courseUrl('amara', 'pd'))
  const tool = await toolFrame(page, publicUrl)
  await tool.waitForSelector('h1')
  t.strictSame(await seriousFindings(page), [], 'the course with the tool in its frame')
  const { schoolId } = platform!
  const known = await inSchool(db, schoolId, db => db.selectFrom('identity').select('sub').execute())
  t.same(known, [{ sub: '4' }], 'Amara is known now')
}

t.test('an administrator connects Moodle in the browser, activates the tool, and Amara launches', t =>
  connectIn(t, 'moodle'),
)

t.test('an administrator connects Canvas in the browser, turns the tool on, and Amara launches', t =>
  connectIn(t, 'canvas'),
)

t.test('the page of people and a course hold nothing that a person would stumble over', async t => {
  const sandbox = await lms(t)
  const browser = await openBrowser(t, { width: 400, height: 800 })
  const page = await browser.page()
  for (const language of ['en', 'zh-Hans']) {
    await page.goto(`${sandbox.url}/?lang=${language}`)
    t.strictSame(await seriousFindings(page), [], language)
    await picture(page, `sandbox-people-${language}`)
  }
})
