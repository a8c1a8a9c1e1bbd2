// From a coordinator's idea to a gap that has narrowed: all that internal training is, as four people live it.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { seedModules } from '../../seeds/reference/modules.ts'
import { passQuiz } from '../support/answering.ts'
import { captions } from '../support/films.ts'
import { visitor, switchLanguage, type Visit } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

const title = 'What an advertisement really costs'
const reading = 'Operating data analysis'
const phone = { width: 400, height: 800 }

const hands = ({ frame }: Visit) => ({
  press: (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click(),
  fill: (label: string, words: string): Promise<void> => frame.getByLabel(label, { exact: true }).fill(words),
  reads: (text: string | RegExp): Promise<void> => frame.getByText(text).first().waitFor(),
  follow: (name: string | RegExp): Promise<void> => frame.getByRole('link', { name }).first().click(),
  /** something of the film */
  async until(expression: string): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      if (await frame.evaluate(expression)) return
      await frame.page().waitForTimeout(100)
    }
    throw new Error(`never ${expression}`)
  },
  part: (name: string): Promise<void> => frame.getByRole('heading', { level: 2, name }).waitFor(),
})

t.test(
  'Cora writes a module of all kinds of parts, gives it to those who lack it, and Amara closes her gap',
  async t => {
    const school = await walkableDemo(t)
    const somebody = await visitor(t, school)
    const cora = await somebody.launch('cora', 'facdev')

    await t.test('she writes it', async () => {
      const { press, fill, reads } = hands(cora)
      const both = async (label: string, en: string, zh: string): Promise<void> => {
        await fill(`${label}, English`, en)
        await fill(`${label}, 中文`, zh)
      }
      const named = (en: string, zh: string): Promise<void> => both('Name of this part', en, zh)
      /** it goes on while she writes elsewhere */
      const file = async (label: string, name: string, content: Buffer): Promise<void> => {
        const type = { csv: 'text/csv', vtt: 'text/vtt', webm: 'video/webm' }[name.split('.')[1]!]!
        await cora.frame.getByLabel(label, { exact: true }).setInputFiles({ name, mimeType: type, buffer: content })
        await reads(name)
      }
      await cora.goTo('/written')
      await fill('Title, English', title)
      await press('Begin writing')
      await cora.sees(title)
      await fill('Title, 中文', '一则广告的真实成本')
      await both('What somebody will be able to do', 'Read what an order has cost.', '算出一单花了多少广告费。')
      await fill('Hours', '2')
      await cora.frame.getByLabel('Choose a competency').selectOption({ label: reading })
      await press('Add')
      await cora.frame.getByLabel('Proves', { exact: true }).selectOption('2')

      await press('Add a page')
      await named('Spend and orders', '花费与订单')
      await both('Text', 'Spend divided by orders.', '花费除以订单数。')
      await press('Add a video')
      await named('A report, read aloud', '读一份报表')
      await file('The video', 'film.webm', readFileSync('test/data/film.webm'))
      await file('Captions: English', 'en.vtt', captions)
      await press('Add a file')
      await named('The report', '报表')
      await file('The file', 'report.csv', Buffer.from('day,spend,orders\n1,20,4\n'))
      await cora.look('training-writes-files')
      await press('Add a link')
      await named('Where the report is', '报表在哪里')
      await fill('Address', 'https://example.org/report')
      await press('Add a quiz')
      await named('Try it', '试一试')
      await cora.frame.getByLabel('What it asks for').selectOption('numeric')
      await press('Add a question')
      await both('Question', 'Spend 20, orders 4: what did one cost?', '花费20，订单4：每单多少？')
      await fill('Right number', '5')
      await press('Add a practice task')
      await named('Read your own report', '读您自己的报表')
      await both('What is to be done', 'Read a report of your own.', '读一份您自己的报表。')
      await cora.frame.getByRole('checkbox', { name: 'A text, written on the page' }).check()
      const proves = cora.frame.getByRole('group', { name: 'What it proves once somebody has accepted it' })
      await proves.getByRole('combobox').selectOption('3')
      await press('Add a criterion')
      await both('What it looks at', 'The figure is right', '数字正确')
      for (const level of [0, 1, 2, 3]) await both(`Seen at level ${level}`, `${level} of 3`, `3个中${level}个`)
      await press('Add a lesson design')
      await named('A lesson of it', '据此设计一课')
      await both('What the lesson is to be about', 'Make a lesson of a report.', '用一份报表设计一课。')
      await fill('Minutes of the lesson', '45')
      await proves.getByRole('combobox').selectOption('3')
      await press('Begin with the usual rubric')
      await reads('Nothing is missing: it can be published.')
      await press('Publish version 1')
      await cora.frame.getByRole('dialog').getByRole('button', { name: 'Publish version 1' }).click()
      await reads('Version 1 is in the catalogue.')
    })

    const amara = await somebody.launch('amara', 'facdev')
    await amara.page.setViewportSize(phone)

    await t.test('Amara now teaches a course that asks for it', async () => {
      await amara.goTo('/first-visit')
      await hands(amara).press('Change what you teach')
      await amara.frame.getByLabel('Introduction to E-commerce').check()
      await hands(amara).press('Go on with these 2')
      await amara.frame.getByRole('button', { name: 'Change what you teach' }).waitFor()
      await amara.goTo('/gaps#gap-CBEC-ANA-03')
      await amara.frame.locator('#gap-CBEC-ANA-03').waitFor()
    })

    await t.test('it is given to whoever lacks it, after a look at what that means', async t => {
      const { press, fill } = hands(cora)
      await cora.goTo('/assign')
      await cora.sees('Assign a module')
      await cora.frame.getByLabel('Module').selectOption({ label: `${title} (about 2 hours)` })
      await fill('Due', '2099-12-18')
      await press('Show the dry run')
      await cora.sees(/^Dry run: \d+ teachers would get/)
      const row = cora.frame.getByRole('row', { name: /^Amara Okafor/ })
      t.match(await row.textContent(), /assign.*ANA-03/s)
      await cora.frame.getByRole('button', { name: /^Assign to \d+ teachers$/ }).click()
      await cora.sees(/was assigned to \d+ teachers$/)
    })

    await t.test('Amara goes through it on her phone', async () => {
      const { press, follow, reads, part, until } = hands(amara)
      await amara.goTo('/plan')
      await follow(title)
      await amara.sees(title)
      await press('Begin the module')
      await part('Spend and orders')
      await press('Done, next part')
      await part('A report, read aloud')
      await until('document.querySelector("video")?.readyState >= 2')
      await until('document.querySelector("video").textTracks[0]?.label === "English"')
      await amara.look('training-film')
      await amara.page.setViewportSize(phone)
      // where it is past the middle another browser would begin anew
      await amara.frame.evaluate(`{
        const film = document.querySelector('video')
        film.addEventListener('timeupdate', () => film.currentTime > 2 && film.pause())
        void film.play()
      }`)
      await until('document.querySelector("video").paused && document.querySelector("video").currentTime > 2')
      await reads(/^Saved/)
    })

    const second = await somebody.launch('amara', 'facdev')
    await second.page.setViewportSize(phone)

    await t.test('in another browser she goes on where the film was left', async t => {
      const { press, follow, reads, part, until } = hands(second)
      await second.goTo('/modules')
      await follow(/^Go on/)
      await part('A report, read aloud')
      await until('document.querySelector("video")?.currentTime >= 2')
      await second.frame.evaluate('document.querySelector("video").play()')
      await reads('Seen. This part is done.')
      await follow(/^Next part/)
      await part('The report')
      const saved = second.page.waitForEvent('download')
      await press('Save report.csv')
      t.equal((await saved).suggestedFilename(), 'report.csv')
      await press('Done, next part')
      await part('Where the report is')
      await press('Done, next part')
      await part('Try it')
      await press('Begin the quiz')
      await second.frame.getByLabel('Your answer').fill('5')
      await press('Save the answer')
      await press('See the result')
      await follow(/^Next part/)
      await part('Read your own report')
      await press('Begin your hand-in')
      await second.frame.getByLabel('Your text').fill('Spend 312, orders 26: twelve an order.')
      await press('Hand in for review')
      await reads('What was handed in')
      await follow(`Asked for by the module ${title}`)
      await follow(/^Next part/)
      await part('A lesson of it')
      await press('Begin your hand-in')
      await writesLesson(second)
      await press('Hand in for review')
      await reads('What was handed in')
      await second.look('training-lesson')
      await second.goTo('/gaps')
      const row = second.frame.locator('#gap-CBEC-ANA-03')
      await row.getByText(/now 2/).first().waitFor()
      await second.goTo('/plan')
      await second.sees(/./)
      t.equal(await second.frame.getByRole('link', { name: title }).count(), 0, 'it is no longer to be done')
    })

    await t.test('Cora accepts what was handed in, and sees what became of it', async () => {
      const { reads } = hands(cora)
      await cora.goTo('/review')
      const queue = cora.frame.getByRole('navigation', { name: 'Queue' })
      for (const kind of ['Practice task', 'Graded teaching design']) {
        await queue.getByRole('link', { name: new RegExp(`^Amara Okafor today ${kind}`) }).click()
        await reads(`Asked for by the module ${title}`)
        const criteria = cora.frame.locator('.marking fieldset')
        for (const criterion of await criteria.all()) await criterion.getByRole('radio').nth(3).check()
        await cora.look(`training-judges-${kind.toLowerCase().replaceAll(' ', '-')}`)
        await cora.frame.getByRole('button', { name: /^Accept at 3/ }).click()
        await reads('Accepted. Amara Okafor sees it at once.')
      }
      await second.goTo('/gaps#gap-CBEC-ANA-03')
      const row = second.frame.locator('#gap-CBEC-ANA-03')
      await row.getByText(/now 3/).first().waitFor()
      await row.getByRole('table', { name: 'Evidence for this competency' }).getByText('Read your own report').waitFor()
      await second.look('training-why')
      await switchLanguage(second.frame)
      await row.getByText('为什么是3级').waitFor()
    })
  },
)

async function writesLesson(amara: Visit): Promise<void> {
  const { press, fill, reads } = hands(amara)
  await fill('Topic of the lesson', 'What one order costs')
  await fill('Course', 'Introduction to E-commerce')
  await fill('Learners', 'Year 2, class 3')
  await fill('What the learners bring', 'They know what an order is.')
  await press('Add an outcome')
  await fill('Outcome 1', 'Divides spend by orders, and says whether that is much.')
  await fill('Key points', 'Cost per order')
  await fill('Difficult points', 'Orders that come by themselves')
  await press('Add a phase')
  await fill('Phase', 'Read a report')
  await fill('Minutes of this phase', '40')
  await fill('What the teacher does', 'Shows last week’s report')
  await fill('What the learners do', 'Find the costliest product')
  await reads('The phases take 40 of 45 minutes')
  await press('Add material')
  await fill('What it is', 'Report of one week')
  await fill('Where it is from', 'Our practice store, November 2026')
  await fill('Assessment', 'Each names one product and its cost per order.')
}

t.test('Dolores clears what a change of law has made stale', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const dolores = await somebody.launch('dolores', 'facdev')
  const { press, follow, part, reads } = hands(dolores)
  const { title, pages, link, quiz, task } = seedModules.find(({ key }) => key === 'refresh-eu-parcel-duty')!
  const row = dolores.frame.locator('#gap-CBEC-COG-03')
  const before = await row.locator('.gap-chart').textContent()
  await dolores.page.setViewportSize(phone)
  await row.getByRole('link', { name: `Module: ${title.en}` }).click()
  await dolores.sees(title.en)
  await press('Begin the module')
  for (const { en } of [...pages.map(({ title }) => title), link!.title]) {
    await part(en)
    await press('Done, next part')
  }
  await part(quiz.title.en)
  await passQuiz(dolores.frame, quiz.questions)
  await follow(/^Next part/)
  await part(task!.title.en)
  await press('Begin your hand-in')
  await dolores.frame.getByLabel('Your text').fill('Three lines, 9 euros; in sets of one line 3.')
  await press('Hand in for review')
  await reads('What was handed in')
  await follow(`Asked for by the module ${title.en}`)
  await follow('See what it became')
  await reads(/^What you had proved is renewed/)
  await dolores.look('training-refreshed')
  await dolores.goTo('/gaps')
  await row.locator('.gap-chart').waitFor()
  t.not(await row.locator('.gap-chart').textContent(), before)

  const cora = await somebody.launch('cora', 'facdev')
  await cora.frame
    .getByRole('link', { name: /Dolores Ibarra/ })
    .first()
    .click()
  await cora.frame.locator('#gap-CBEC-COG-03').waitFor()
  await cora.check('training-cora-sees-dolores')
})
