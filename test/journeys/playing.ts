import t from 'tap'
import { demoModule } from '../support/demo-module.ts'
import { visitor, switchLanguage, type Visit } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

const title = 'The price of a parcel'

t.test('Amara finds a module on her gap, goes through it on two devices, and her gap narrows', async t => {
  const school = await walkableDemo(t)
  await demoModule(school.db)
  const somebody = await visitor(t, school)
  const phone = { width: 400, height: 800 }
  const first = await somebody.launch('amara', 'facdev')
  await first.page.setViewportSize(phone)
  const press = (name: string, { frame } = first): Promise<void> => frame.getByRole('button', { name }).click()
  const follow = (name: string | RegExp, { frame } = first): Promise<void> =>
    frame.getByRole('link', { name }).first().click()
  const reads = (text: string | RegExp, { frame } = first): Promise<void> => frame.getByText(text).first().waitFor()
  const part = (name: string, { frame } = first): Promise<void> =>
    frame.getByRole('heading', { level: 2, name }).waitFor()

  await t.test('from the gap to its first page', async t => {
    const row = first.frame.locator('#gap-CBEC-ANA-05')
    t.match(await row.locator('.gap-chart').textContent(), /now 1/)
    t.match(
      await row.locator('.route').textContent(),
      /to 2 of \d.*Module: The price of a parcel.*its task takes you to 3.*about 4 hours/s,
    )
    await first.check('playing-gaps')
    await first.goTo('/modules')
    await first.sees(/^Go on with: /)
    await reads('ANA-05 to 2')
    await first.look('playing-catalogue')
    await first.page.setViewportSize(phone)
    await first.frame.getByLabel('Competency').selectOption({ label: (await competency()) ?? '' })
    await first.frame.getByRole('heading', { name: /module.? found/ }).waitFor()
    await first.frame.getByRole('textbox', { name: 'Search' }).fill('no such thing')
    await first.frame.getByRole('heading', { name: 'No module found' }).waitFor()
    await first.goTo('/gaps')
    await row.getByRole('link', { name: `Module: ${title}` }).click()
    await first.sees(title)
    await first.look('playing-before')
    await first.page.setViewportSize(phone)
    await press('Begin the module')
    await part('Why the parcel price is not the price')
    const link = first.frame.getByRole('link', { name: 'the regulation' })
    t.equal(await link.getAttribute('target'), '_blank', 'the frame stays where it is')
    await first.look('playing-page')
    await first.page.setViewportSize(phone)
  })

  await t.test('a page while the connection is gone, a link, and the quiz: first not right, then right', async t => {
    await first.page.route('**/graphql', route => route.abort('internetdisconnected'))
    await press('Done, next part')
    await part('Tariff lines, seen in one table')
    await reads(/^Not saved yet/)
    await first.page.unroute('**/graphql')
    await reads(/^Saved/)
    t.equal(await first.frame.evaluate('document.activeElement.id'), 'part', 'the reader goes on at its head')
    await first.check('playing-link')
    await press('Done, next part')
    await part('Duty per tariff line')
    await reads(/2 of 4 parts done/)
    await press('Begin the quiz')
    await reads(/^Question 1 of 5/)
    await press('Save the answer')
    await reads('Choose an answer first.')
    await first.frame.getByLabel('9 euros').check()
    await first.look('playing-question')
    await first.page.setViewportSize(phone)
    t.notMatch(await first.frame.textContent('main'), /You said/)
    await press('Save the answer')
    await reads('Not right.')
    await reads('You said 9 euros.')
    await first.look('playing-not-right')
    await first.page.setViewportSize(phone)
    await press('Next question')
    await reads(/^Question 2 of 5/)
    await first.frame.getByLabel('Duty', { exact: true }).check()
    await first.frame.getByLabel('Import VAT').check()
    await press('Save the answer')
    await reads('Right.')
  })

  const second = await somebody.launch('amara', 'facdev')

  await t.test('goes on in another browser, where she was', async () => {
    await second.page.setViewportSize(phone)
    await second.goTo('/modules')
    await second.sees(`Go on with: ${title}`)
    await second.check('playing-go-on')
    await follow(/^Go on/, second)
    await reads(/^Question 3 of 5/, second)
    await second.check('playing-order')
    await putInOrder(second, ['Weigh the parcel', 'Find its tariff line', 'Add the duty'])
    await press('Save the answer', second)
    await reads('Right.', second)
    await second.frame.getByRole('button', { name: 'Question 1, not right' }).waitFor()
  })

  await t.test('what the first browser answers meanwhile is told, not lost', async t => {
    await press('Next question')
    await reads(/^Question 3 of 5/)
    await putInOrder(first, ['Add the duty'])
    await press('Save the answer')
    await reads('Right.')
    t.match(await first.frame.textContent('main'), /answered already, in another tab/)
    await first.check('playing-answered-elsewhere')
  })

  await t.test('the last answers, and what it became', async t => {
    await press('Next question', second)
    await second.frame.getByLabel('Your answer').fill('6')
    await press('Save the answer', second)
    await press('Next question', second)
    await second.frame.getByLabel('Your answer').fill('Tariff  LINE')
    await press('Save the answer', second)
    await press('See the result', second)
    await reads('Passed: 4 of 5 right', second)
    await second.look('playing-result')
    await second.page.setViewportSize(phone)
    await follow(/^Next part/, second)
    await part('Price three parcels', second)
    await second.frame.getByText(/^By what it is judged/).click()
    await second.look('playing-task')
    await second.page.setViewportSize(phone)
    await press('Begin your hand-in', second)
    await second.sees('Price three parcels')
    await press('Hand in for review', second)
    await reads('The task asks for a text. Write it before you hand in.', second)
    await second.frame.getByLabel('Your text').fill('Three parcels: 3, 6 and 9 euros.')
    await second.look('playing-hand-in')
    await second.page.setViewportSize(phone)
    await press('Hand in for review', second)
    await reads('What was handed in', second)
    await follow(`Asked for by the module ${title}`, second)
    await reads(/^Handed in .* it waits for a reviewer since today/, second)
    await second.check('playing-task-waits')
    await follow('See what it became', second)
    await second.sees(`Finished: ${title}`)
    await reads(/^Level 2 accepted/, second)
    await second.look('playing-finished')
    await second.page.setViewportSize(phone)
    await follow(/^Why/, second)
    const row = second.frame.locator('#gap-CBEC-ANA-05')
    await row.getByRole('table', { name: 'Evidence for this competency' }).getByText(title).waitFor()
    t.match(await row.locator('.gap-chart').textContent(), /now 2/)
    t.equal(await row.locator('.route').getByText(title).count(), 0, 'it has done what it could')
    await second.check('playing-why')
    await switchLanguage(second.frame)
    await row.getByText('为什么是2级').waitFor()
  })

  async function putInOrder({ frame }: Visit, options: string[]): Promise<void> {
    for (const [place, option] of options.entries())
      while (!(await frame.locator('.ordering').nth(place).textContent())?.includes(option)) {
        await frame.getByRole('button', { name: `Up: ${option}` }).press('Enter')
        t.match(await frame.evaluate('document.activeElement.textContent'), option, 'the focus stays with it')
      }
  }
  async function competency(): Promise<string | null> {
    return first.frame.locator('option', { hasText: 'ANA-05' }).textContent()
  }
})
