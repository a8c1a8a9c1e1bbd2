import t from 'tap'
import { picture, seriousFindings } from '../support/browser.ts'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('who comes for the first time', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)

  await t.test('Femi says what he teaches, rates himself, and sees what comes next', async t => {
    const { frame, sees, look } = await somebody.launch('newcomer', 'facdev')
    await sees('Set up your record in five minutes')
    await look('femi-teaches')
    await frame.locator('.choice input').first().check()
    await frame.getByRole('button', { name: 'Go on with this choice' }).click()
    await frame.getByRole('heading', { name: /area 1 of/ }).waitFor()
    await frame.locator('.rate .segments input').nth(2).check()
    await look('femi-rates')
    const finish = frame.getByRole('button', { name: 'See what comes next' })
    while (!(await finish.isVisible())) await frame.getByRole('button', { name: /^Next: / }).click()
    await finish.click()
    await frame.getByText('First, 10 min').waitFor()
    await look('femi-next')

    await frame.getByRole('link', { name: /^Start with/ }).click()
    await frame.getByRole('button', { name: 'Begin the quiz' }).click()
    const asked = frame.getByRole('heading', { name: /^Question \d/ })
    const unknown = frame.getByRole('button', { name: 'I do not know' })
    await unknown.waitFor()
    await look('femi-diagnostic')
    for (let number = 2; await unknown.isVisible(); number++) {
      const next = frame.getByRole('heading', { name: new RegExp(`^(Question ${number} of|Where to begin)`) })
      await unknown.press('Enter')
      await next.waitFor()
    }
    t.equal(await asked.count(), 0)
    await sees('Where you stand')
    t.match(await frame.textContent('main'), /0 of \d+ right.*these|0 of \d+ right\. 60%/, 'with why')
    await look('femi-placed')
    await frame.getByRole('link', { name: 'Your gaps' }).first().click()
    await frame.locator('.gap-row').first().waitFor({ state: 'attached' })
    t.notMatch(await frame.textContent('main'), /general targets/i, 'the targets are those of his course')

    const again = await somebody.launch('newcomer', 'facdev')
    t.ok(again.frame.url().endsWith('/gaps'), 'the next launch begins with them')
  })

  await t.test('somebody who runs a school reads what this is and how it is connected', async t => {
    const page = await somebody.page()
    for (const language of ['en', 'zh-Hans'])
      for (const width of [1280, 400]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`${school.url}/?lang=${language}`)
        t.strictSame(await seriousFindings(page), [], `front page, ${language}, ${width}`)
        await picture(page, `front-${language}-${width}`)
      }
  })
})
