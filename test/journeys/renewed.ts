// The service is upgraded while a page is open: what the page asks and what it has not loaded yet are gone.
import type { Route } from 'playwright-core'
import t from 'tap'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

/** As a page of another version asks. */
const ofAnotherVersion = (route: Route): Promise<void> => {
  const body = route.request().postDataJSON() as { query: string }
  return route.continue({ postData: JSON.stringify({ ...body, query: body.query.replace(/./g, '0') }) })
}

t.test('a page that was open while the service was upgraded', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const amara = await somebody.launch('amara', 'facdev')
  const { page, frame, sees, goTo } = amara
  const reads = (words: string | RegExp): Promise<void> => frame.getByText(words).first().waitFor()
  const press = (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).first().click()
  const says = async (words: RegExp): Promise<boolean> => words.test(await frame.innerText('body'))
  const renewed = /Landbridge was renewed|Landbridge已更新/
  const mark = (): Promise<unknown> => frame.evaluate('window.marked = true')
  const isMarked = (): Promise<boolean> => frame.evaluate<boolean>('window.marked === true')
  await sees(/./)

  await t.test('asks what is not known any more: it says so, and goes on when it is loaded again', async t => {
    await mark()
    await goTo('/me')
    await frame.getByLabel(/^Code/).waitFor()
    t.notOk(await says(renewed), 'not on a page that is known')
    await page.route('**/graphql', ofAnotherVersion)
    await frame.getByLabel(/^Code/).fill('WXYZ-1234')
    await frame.getByLabel(/^Code/).press('Enter')
    await reads('so this was not done')
    t.equal(await frame.getByLabel(/^Code/).inputValue(), 'WXYZ-1234', 'a deed says it beside what was typed')
    await amara.check('renewed-deed')
    await goTo('/evidence')
    await reads('copy it first')
    t.ok(await isMarked(), 'nothing is loaded by itself')
    t.notOk(await says(/Try again|the number below/))
    await amara.look('renewed')
    await page.unroute('**/graphql')
    await press('Load the page again')
    await sees(/./)
    t.notOk(await isMarked())
    t.notOk(await says(renewed))
    t.ok(frame.url().endsWith('/evidence'))
  })

  await t.test('a fault promises a number only where there is one', async () => {
    const broken = (headers: Record<string, string>) => (route: Route) =>
      route.fulfill({ status: 500, body: '{}', headers })
    await page.route('**/graphql', broken({}))
    await goTo('/gaps')
    await reads('if it stays, tell your coordinator.')
    await page.unroute('**/graphql')
    await page.route('**/graphql', broken({ 'x-request-id': 'some-number' }))
    await press('Try again')
    await reads('tell your coordinator the number below.')
    await reads('some-number')
    await page.unroute('**/graphql')
    await press('Try again')
    await sees(/./)
  })

  await t.test('wants a page of which the service has no part any more: a link leads there all the same', async t => {
    await mark()
    await goTo('/evidence')
    await sees(/./)
    t.ok(await isMarked(), 'what is there comes as ever')
    let isOld = true
    page.on('request', request => void (isOld &&= !request.isNavigationRequest()))
    await page.route('**/assets/NoticesPage-*.js', route => (isOld ? route.abort() : route.continue()))
    await goTo('/notices')
    await frame.waitForURL('**/notices')
    await sees(/./)
    t.notOk(await isMarked(), 'it was loaded as a whole')
    t.notOk(await says(renewed))
  })

  await t.test('and where that does not help it is said, once', async t => {
    let loaded = 0
    page.on('request', request => void (request.isNavigationRequest() && loaded++))
    await page.route('**/assets/LearningPage-*.js', route => route.abort())
    await goTo('/modules?competency=some')
    await frame.waitForURL(/modules\?competency=some$/)
    await reads(renewed)
    t.equal(loaded, 1)
    await page.unroute('**/assets/LearningPage-*.js')
    await press('Load the page again')
    await sees(/./)
    t.notOk(await says(renewed))
  })

  await t.test('without a connection a link says so, and leads there once it is back', async t => {
    await page.route('**/assets/CalendarPage-*.js', route => route.abort('internetdisconnected'))
    await page.route('**/app/*/*/modules', route => route.abort('internetdisconnected'))
    await goTo('/calendar')
    await reads('The connection is gone.')
    t.notOk(await says(renewed))
    await page.unroute('**/assets/CalendarPage-*.js')
    await page.unroute('**/app/*/*/modules')
    await press('Try again')
    await frame.waitForURL('**/calendar')
    await sees(/./)
  })

  await t.test('what cannot be saved any more stays on the page, also when a link leads nowhere', async t => {
    const femi = await somebody.launch('newcomer', 'facdev')
    await femi.frame.locator('.choice input').first().check()
    await femi.frame.getByRole('button', { name: 'Go on with this choice' }).click()
    const levels = femi.frame.locator('.rate').first().locator('.segments input')
    await levels.nth(2).check()
    await femi.frame.getByText(/^Saved/).waitFor()
    await femi.page.route('**/graphql', ofAnotherVersion)
    await levels.nth(1).check()
    await femi.frame.getByText('Not saved: Landbridge was renewed').waitFor()
    await femi.page.route('**/assets/PlanPage-*.js', route => route.abort())
    await femi.frame.evaluate('window.marked = true')
    await femi.goTo('/plan')
    await femi.frame.getByText('copy it first').waitFor()
    t.ok(await femi.frame.evaluate('window.marked === true'), 'nothing is loaded by itself')
    t.ok(await levels.nth(1).isChecked())
    await femi.check('renewed-unsaved')
  })
})
