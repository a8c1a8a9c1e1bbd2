import t from 'tap'
import { giveRole } from '../support/roles.ts'
import { visitor, type Visit } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('Cora writes a module, sees what is missing, and publishes it', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const cora = await somebody.launch('cora', 'facdev')
  const { frame, page, sees, look, checkBoth, goTo } = cora
  const press = (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click()
  const fill = (label: string, words: string): Promise<void> => frame.getByLabel(label, { exact: true }).fill(words)
  const title = 'Reading a customs tariff'

  await t.test('begins with a title in one language', async t => {
    await goTo('/written')
    await press('Begin writing')
    await frame.getByText('Give it a title in one of the two languages.').waitFor()
    await fill('Title, English', title)
    await press('Begin writing')
    await sees(title)
    await frame.getByText(/things are missing/).click()
    const missing = frame.getByRole('heading', { name: '中文: 2' })
    await missing.waitFor()
    await frame.getByRole('radio', { name: 'English alone' }).check()
    await missing.waitFor({ state: 'detached' })
    t.equal(await frame.getByLabel('Title, 中文').count(), 0, 'only what is offered is asked for')
    await frame.getByRole('radio', { name: 'English and Chinese' }).check()
    await missing.waitFor()
    t.ok(await frame.getByRole('button', { name: 'Parts: a page to begin with' }).isVisible())
    await look('cora-begins-a-module')
  })

  await t.test('fills in what is missing, led there from the list', async t => {
    await frame.getByRole('button', { name: 'Title', exact: true }).click()
    await frame.getByLabel('Title, 中文').and(frame.locator(':focus')).fill('读懂关税税则')
    await fill('What somebody will be able to do, English', 'Find the duty of a product.')
    await fill('What somebody will be able to do, 中文', '查到一件商品的关税。')
    await fill('Hours', '1.5')
    await frame.getByLabel('Choose a competency').selectOption({ index: 1 })
    await press('Add')
    await frame.getByLabel('Proves', { exact: true }).selectOption('2')

    await press('Add a page')
    await fill('Name of this part, English', 'How a tariff is built')
    await fill('Name of this part, 中文', '税则的结构')
    await fill('Text, English', 'Chapters, headings')
    await frame.getByLabel('Text, English', { exact: true }).selectText()
    await frame.getByRole('group', { name: 'Text, English: signs' }).getByRole('button', { name: 'Bold' }).click()
    t.equal(await frame.getByLabel('Text, English', { exact: true }).inputValue(), '**Chapters, headings**')
    await fill('Text, 中文', '章、品目')
    await press('Preview')
    await frame.locator('.preview strong').getByText('Chapters, headings').waitFor()
    await look('cora-previews-a-page')
    await press('Go on writing')

    await press('Add a link')
    await fill('Name of this part, English', 'The tariff itself')
    await fill('Name of this part, 中文', '税则原文')
    await fill('Address', 'https://example.org/tariff')
  })

  await t.test('asks a question, with what is right', async () => {
    await press('Add a quiz')
    await fill('Name of this part, English', 'Try it')
    await fill('Name of this part, 中文', '试一试')
    await press('Add a question')
    await fill('Question, English', 'Who sets the duty?')
    await fill('Question, 中文', '谁确定关税？')
    await fill('Option 1, English', 'The country of import')
    await fill('Option 1, 中文', '进口国')
    await fill('Option 2, English', 'The carrier')
    await fill('Option 2, 中文', '承运人')
    await frame.getByText('Which answer is right').waitFor()
    await frame.getByRole('radio', { name: 'Option 1: right' }).check()
    await look('cora-writes-a-quiz')
  })

  await t.test('moves a part by its button, which keeps the focus, and takes one out and back', async t => {
    const names = (): Promise<string[]> => frame.locator('.outline-name').allInnerTexts()
    await frame.getByRole('button', { name: 'Move up: The tariff itself' }).click()
    t.match(await names(), [/The tariff itself/, /How a tariff is built/, /Try it/])
    await frame.locator('button:focus[aria-label="Move up: The tariff itself"]').press('Enter')
    await frame.getByRole('button', { name: 'Move down: The tariff itself' }).press('Enter')
    t.match(await names(), [/How a tariff is built/, /The tariff itself/, /Try it/])
    await dragTo('The tariff itself', 'How a tariff is built')
    t.match(await names(), [/The tariff itself/, /How a tariff is built/, /Try it/])
    await frame.getByRole('button', { name: 'Move down: The tariff itself' }).press('Enter')
    await frame.getByRole('button', { name: 'Take out: Try it' }).click()
    await frame.getByText('A quiz: reading alone proves no level').waitFor()
    await press('Undo')
    t.match(await names(), [/How/, /The tariff/, /Try it/])

    async function dragTo(name: string, place: string): Promise<void> {
      const row = (words: string) => frame.locator('.outline-row', { hasText: words })
      const grip = (await row(name).locator('.grip').boundingBox())!
      const { y } = (await row(place).boundingBox())!
      const x = grip.x + grip.width / 2
      await page.mouse.move(x, grip.y + grip.height / 2)
      await page.mouse.down()
      await page.mouse.move(x, y + 20, { steps: 8 })
      await page.mouse.move(x, y + 5, { steps: 4 })
      await page.waitForTimeout(400) // it looks twice a second at where it is
      await page.mouse.up()
      await frame.locator('.outline-name').nth(2).waitFor()
      await page.waitForTimeout(200)
    }
  })

  await t.test('asks for a hand-in, with a rubric that she writes by keyboard', async t => {
    await press('Add a practice task')
    await fill('Name of this part, English', 'Classify your own product')
    await fill('Name of this part, 中文', '为自己的商品归类')
    await fill('What is to be done, English', 'Find the **tariff line** of one product of your own.')
    await fill('What is to be done, 中文', '查到您的一件商品的**税目**。')
    await frame.getByRole('checkbox', { name: 'One file or more' }).press('Space')
    const proves = frame.getByRole('group', { name: 'What it proves once somebody has accepted it' })
    await proves.getByRole('combobox').selectOption('2')
    await frame.getByRole('button', { name: 'Add a criterion' }).press('Enter')
    await frame.getByLabel('What it looks at, 中文').and(frame.locator(':focus')).fill('税目正确')
    await fill('What it looks at, English', 'The line is the right one')
    for (const level of [0, 1, 2]) {
      await fill(`Seen at level ${level}, English`, `Right in ${level} of 2 products`)
      if (level < 2) await fill(`Seen at level ${level}, 中文`, `2件商品中有${level}件正确`)
    }
    await frame.getByRole('button', { name: 'Words of a criterion or of its levels' }).press('Enter')
    await frame.getByLabel('Seen at level 2, 中文').and(frame.locator(':focus')).fill('2件商品均正确')
    t.equal(await frame.getByLabel('Seen at level 3, English').count(), 0, 'as far as the task goes')
    await look('cora-writes-a-task')
  })

  await t.test('publishes, and is asked once more for a second version what becomes of the first', async t => {
    await frame.getByText('Nothing is missing: it can be published.').waitFor()
    await frame.getByRole('link', { name: 'Read the draft through' }).click()
    await frame.getByRole('heading', { name: 'Classify your own product' }).waitFor()
    await frame.getByText('one file or more').waitFor()
    await look('cora-reads-her-draft')
    await frame.getByRole('link', { name: 'Go to the draft' }).click()
    await press('Publish version 1')
    const question = frame.getByRole('dialog')
    t.equal(await question.getByRole('radio').count(), 0, 'nobody has finished anything yet')
    await question.getByRole('button', { name: 'Publish version 1' }).click()
    await frame.getByText('Version 1 is in the catalogue.').waitFor()
    await frame.getByRole('link', { name: 'Assign', exact: true }).waitFor()
    await frame.getByRole('button', { name: /^Publish/ }).waitFor({ state: 'detached' })
    await fill('Hours', '2')
    await press('Publish version 2')
    await frame.getByRole('radio', { name: 'should go through this one too' }).check()
    await checkBoth('cora-publishes')
    await question.getByRole('button', { name: 'Publish version 2' }).click()
    await frame.getByText('Version 2 is in the catalogue.').waitFor()
  })

  await t.test('finds it in the list, and takes it out and back', async () => {
    await goTo('/written')
    const row = frame.getByRole('row', { name: title })
    await row.getByText('published', { exact: true }).waitFor()
    await look('cora-modules')
    await row.getByRole('button', { name: 'Retire' }).click()
    await row.getByText('retired', { exact: true }).waitFor()
    await press('Undo')
    await row.getByText('published', { exact: true }).waitFor()
  })
})

t.test('two write on one module: nothing is overwritten until one of them says so', async t => {
  const school = await walkableDemo(t)
  await giveRole(school.db, 'Dolores Ibarra', 'coordinator')
  const somebody = await visitor(t, school)
  const one = await somebody.launch('cora', 'facdev')
  await one.goTo('/written')
  await one.frame.getByLabel('Title, English').fill('Landed cost')
  await one.frame.getByRole('button', { name: 'Begin writing' }).click()
  await one.sees('Landed cost')
  const address = new URL(one.frame.url()).pathname.split('/').slice(4).join('/')
  const other = await somebody.launch('dolores', 'facdev')
  await other.goTo(`/${address}`)
  await other.sees('Landed cost')

  const hours = (visit: Visit) => visit.frame.getByLabel('Hours')
  await hours(one).fill('2')
  await one.frame.getByText(/^Saved/).waitFor()
  await hours(other).fill('3')
  await other.frame.getByText(/^Cora Lindgren saved this module on/).waitFor()
  t.equal(await hours(other).inputValue(), '3', 'what was typed is still there')
  await other.look('dolores-moved-on')

  await t.test('whoever leaves is asked first', async () => {
    await other.frame.getByRole('link', { name: 'People' }).click()
    const question = other.frame.getByRole('dialog', { name: 'Leave before all is saved?' })
    await question.getByRole('button', { name: 'Stay' }).click()
    await question.waitFor({ state: 'detached' })
  })

  await t.test('theirs is there to be seen, and mine takes its place', async t => {
    const opened = other.page.context().waitForEvent('page')
    await other.frame.getByRole('button', { name: 'Look at theirs in a new tab' }).click()
    const theirs = await opened
    await theirs.getByLabel('Hours').waitFor()
    t.equal(await theirs.getByLabel('Hours').inputValue(), '2')
    await theirs.close()
    await other.frame.getByRole('button', { name: 'Save mine over theirs' }).click()
    await other.frame.getByRole('dialog').getByRole('button', { name: 'Save mine over theirs' }).click()
    await other.frame.getByText(/^Saved/).waitFor()
  })

  await t.test('the first has not seen that: now theirs is the one that moved on, and they drop it', async t => {
    await hours(one).fill('4')
    await one.frame.getByText(/^Dolores Ibarra saved this module on/).waitFor()
    await one.frame.getByRole('button', { name: 'Drop mine' }).click()
    await one.frame.getByRole('dialog').getByRole('button', { name: 'Drop mine' }).click()
    await one.frame.locator('#moved-on').waitFor({ state: 'detached' })
    t.equal(await hours(one).inputValue(), '3')
  })

  await t.test('without a connection it is kept on the page, and saved when the connection is back', async () => {
    await one.page.context().setOffline(true)
    await hours(one).fill('5')
    await one.frame.getByText('Not saved yet: kept here until the connection is back.').waitFor()
    await one.page.context().setOffline(false)
    await one.frame.getByText(/^Saved/).waitFor()
  })
})
