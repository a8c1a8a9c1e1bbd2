import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import type { Frame, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { v7 } from 'uuid'
import { lti } from '../../lti/plugin.ts'
import { listPlatforms } from '../../lti/registration/add-platform.ts'
import { invitePlatform } from '../../lti/registration/links.ts'
import { registration } from '../../lti/registration/routes.ts'
import type { Launch } from '../../lti/launch-types.ts'
import type { Manner } from '../../lti/sandbox/world.ts'
import { openSecrets } from '../../server/base/secrets.ts'
import { openBrowser, picture, seriousFindings } from '../support/browser.ts'
import { testDatabase } from '../support/database.ts'
import { lms } from '../support/lms.ts'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** The parts of the service that meet a platform, on an origin of their own; a launch ends on a page that greets. */
const service = async (t: Test) => {
  const { db } = await testDatabase(t)
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const now = () => new Date()
  const secrets = openSecrets(['a secret of at least thirty-two characters'])
  const launches: Launch[] = []
  const app = Fastify()
  const common = { db, publicUrl, now, secrets, allowPrivateHosts: false, development: true }
  await app.register(lti, {
    ...common,
    handlers: { onLaunch: async launch => (launches.push(launch), { redirect: '/app/hello' }) },
  })
  await app.register(registration, {
    ...common,
    handlers: {
      makeSchool: async name => {
        const id = v7()
        await db.insertInto('school').values({ id, name, created_at: now() }).execute()
        return id
      },
      makeSetUpCode: async () => 'A1B2-C3D4-E5F6',
    },
  })
  app.get('/app/hello', (_request, reply) =>
    reply
      .type('text/html')
      .send('<!doctype html><html lang="en"><title>Hello</title><main><h1>Hello from Landbridge</h1></main>'),
  )
  await app.listen({ port, host: '127.0.0.1' })
  t.teardown(() => app.close())
  const invite = () => invitePlatform(db, { schoolId: null, schoolName: 'Harbour University', publicUrl, now: now() })
  return { db, publicUrl, launches, invite }
}

const frameNamed = async (page: Page, name: string): Promise<Frame> => {
  const handle = await page.waitForSelector(`iframe[name="${name}"]`)
  return (await handle.contentFrame())!
}

const connectIn = async (t: Test, manner: Manner): Promise<void> => {
  const { db, publicUrl, launches, invite } = await service(t)
  const sandbox = await lms(t, { manner, toolUrl: publicUrl })
  const browser = await openBrowser(t)
  const page = await browser.page()

  await page.goto(`${sandbox.url}/admin/tools`)
  t.strictSame(await seriousFindings(page), [], 'the list of tools')
  await page.fill('#link', (await invite()).url)
  await page.click('button[type=submit]')
  const frame = await frameNamed(page, 'registration')
  await frame.waitForSelector('form button')
  t.match(await frame.textContent('h1'), new URL(sandbox.url).host)
  t.strictSame(await seriousFindings(page), [], 'what is asked')
  await picture(page, `registration-${manner}-asked`)

  await frame.click('form button')
  await frame.waitForSelector('[data-close]')
  t.equal(await frame.textContent('[data-set-up-code]'), 'A1B2-C3D4-E5F6')
  t.strictSame(await seriousFindings(page), [], 'what remains')
  await picture(page, `registration-${manner}-done`)

  await frame.click('[data-close]')
  await page.waitForURL(/\/admin\/tools/)
  t.match(await page.textContent('table'), /Landbridge/)
  t.equal((await listPlatforms(db)).length, 1)

  await page.goto(sandbox.courseUrl('amara', 'pd'))
  t.match(await page.textContent('main'), /not active/, 'pending until the administrator activates it')
  await page.goto(`${sandbox.url}/admin/tools`)
  await page.click('form[action$="/activate"] button')
  await page.click('form[action$="/show"] button')
  await page.goto(sandbox.courseUrl('amara', 'pd'))
  const tool = await frameNamed(page, 'tool')
  await tool.waitForURL(/\/app\/hello/)
  t.strictSame(await seriousFindings(page), [], 'the course with the tool in its frame')
  t.match(launches[0], { message: 'resource-link', person: { sub: '4' }, course: { contextId: '3' } })
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
