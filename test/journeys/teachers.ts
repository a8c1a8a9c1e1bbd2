import t from 'tap'
import { toolFrame } from '../support/browser.ts'
import { visitor, switchLanguage } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('teachers see what they lack, and why', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)

  await t.test('Amara: her gaps, a why, a reload, a window of her own, Chinese', async t => {
    const { frame, page, sees, look, reload } = await somebody.launch('amara', 'facdev')
    await sees(/^What you lack most: /)
    t.ok((await frame.locator('.gap-row').count()) > 10, 'many rows')
    t.ok((await frame.locator('.is-never').count()) > 3, 'what was never learned is told apart')
    await look('amara-gaps')

    const row = frame.locator('.gap-row', { hasText: 'Why level' }).first()
    await row.getByRole('button', { name: /^Why level/ }).click()
    await row.getByRole('table', { name: 'Evidence for this competency' }).waitFor()
    t.match(await row.locator('.why').textContent(), /proves up to|up to/)
    await look('amara-why')

    const head = await frame.textContent('h1')
    await reload()
    await sees(head!)

    const opened = page.waitForEvent('popup')
    await frame.getByRole('button', { name: 'New window' }).click()
    const window = await opened
    await window.getByRole('heading', { level: 1, name: head! }).waitFor()
    t.equal(await window.getByRole('button', { name: 'New window' }).count(), 0, 'there it is a window already')
    await window.getByRole('link', { name: 'Evidence' }).click()
    await window.getByRole('heading', { level: 1, name: head! }).waitFor({ state: 'detached' })
    await window.clock.setFixedTime(Date.now() + 11 * 60_000) // the bearer is over, and the gap page asks for two things at once
    await window.getByRole('link', { name: 'Gaps' }).click()
    await window.getByRole('heading', { level: 1, name: head! }).waitFor()

    await switchLanguage(frame)
    await frame.getByRole('heading', { level: 1, name: /^您最需要补的：/ }).waitFor()
    await switchLanguage(frame)
  })

  await t.test('Dolores: what has gone stale, and the change that made it so', async t => {
    const { frame, sees, look } = await somebody.launch('dolores', 'facdev')
    await sees(/^What you lack most: /)
    const row = frame.locator('#gap-CBEC-NEG-04')
    t.match(await row.locator('.state.is-stale').textContent(), /gone stale/)
    await row.getByRole('button', { name: /^Why level/ }).click()
    await row.getByText('What changed:').waitFor()
    t.match(await row.locator('.why').textContent(), /In effect since .*older proof is stale from/s)
    await look('dolores-why')

    const law = frame.locator('#gap-CBEC-COG-03')
    await law.getByRole('button', { name: /^Why level/ }).click()
    await law.getByText('Half-life').waitFor()
    const told = (await law.locator('.why').textContent())!
    const touching = [...told.matchAll(/older proof is stale from ([^.]+)\.\s+It touches this proof/g)].map(
      ([, day]) => day!,
    )
    const [first] = touching.sort((one, other) => Date.parse(one) - Date.parse(other))
    t.ok(touching.length > 1)
    t.match(told, `stale by a change, ${first}`, 'the line of its life is cut where the first of the changes counts')
    t.match(told, /^\s*Level 4 was proved on/, 'the answer stands first')
    const passing = law.getByText('federal rule against fake reviews')
    t.equal(await passing.isVisible(), false, 'what does not touch the proof is behind a line')
    await law.getByText(/does not touch this proof$/).press('Enter')
    await passing.waitFor()
  })

  await t.test('by keyboard alone: to the content, to a row, into its why', async t => {
    const { frame, page, sees } = await somebody.launch('amara', 'facdev')
    await sees(/^What you lack most: /)
    await page.locator('iframe.tool').focus()
    await page.keyboard.press('Tab')
    t.equal(await focused(), 'Skip to content')
    await page.keyboard.press('Enter')
    t.equal(await frame.evaluate('document.activeElement.id'), 'main')
    for (let tabs = 0; tabs < 12 && !(await focused()).startsWith('Why level'); tabs++) await page.keyboard.press('Tab')
    t.match(await focused(), /^Why level/, 'the first row is a few steps away')
    await page.keyboard.press('Enter')
    await frame.getByRole('table', { name: 'Evidence for this competency' }).waitFor()
    t.equal(await frame.evaluate('document.activeElement.getAttribute("aria-expanded")'), 'true')

    async function focused(): Promise<string> {
      return (await frame.evaluate<string>('document.activeElement.textContent')).trim()
    }
  })

  await t.test('at night, and without motion', async t => {
    const page = await somebody.page()
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    const visit = await somebody.click(page, school.moodle.courseUrl('dolores', 'facdev'))
    await visit.sees(/^What you lack most: /)
    const style = 'getComputedStyle(document.querySelector(".button"))'
    t.equal(await visit.frame.evaluate(`${style}.transitionDuration`), '0s')
    t.not(
      await visit.frame.evaluate(`getComputedStyle(document.documentElement).backgroundColor`),
      'rgb(255, 255, 255)',
    )
    await visit.check('dolores-dark')
  })

  await t.test('Chen Wei in Canvas: the frame grows with what is in it', async t => {
    const page = await somebody.page()
    const visit = await somebody.click(page, school.canvas.courseUrl('chen-wei', 'facdev'))
    const frame = await toolFrame(page, school.url)
    await frame.waitForSelector('.gap-row')
    const height = async () => Number(await page.getAttribute('iframe.tool', 'height'))
    while ((await height()) <= 900) await page.waitForTimeout(50) // as tall as its rows
    const before = await height()
    await frame.locator('.gap-row .toggle').first().click()
    await frame.waitForSelector('.gap-row table')
    while ((await height()) <= before) await page.waitForTimeout(50)
    t.ok(before > 900, 'as tall as its rows, and then as what opened')
    await visit.goTo('/me')
    await frame.getByRole('rowheader', { name: /Sandbox Canvas.*this visit/ }).waitFor()
    await visit.look('chen-wei-accounts')
  })
})
