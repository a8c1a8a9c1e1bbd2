import t from 'tap'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('what Amara hands in is judged by Cora, and both see it', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const amara = await somebody.launch('amara', 'facdev')
  const row = amara.frame.locator('#gap-CBEC-LNG-04')
  const before = await row.locator('.gap-chart').textContent()

  const cora = await somebody.launch('cora', 'facdev')
  await cora.frame.getByRole('table').waitFor()
  t.match(await cora.frame.textContent('main'), /Amara Okafor/)
  await cora.look('cora-people')

  await cora.goTo('/review')
  const queue = cora.frame.getByRole('navigation', { name: 'Queue' })
  await queue.getByRole('link', { name: /Amara Okafor/ }).click()
  await cora.frame.getByText('Lesson: reading a supplier contract').first().waitFor()
  await cora.look('cora-reviews')
  await cora.frame.getByRole('button', { name: /^Accept/ }).click()
  await cora.frame.getByText('Accepted. Amara Okafor sees it at once.').waitFor()

  await amara.reload()
  await row.waitFor()
  t.not(await row.locator('.gap-chart').textContent(), before, 'her row has changed')

  await amara.frame.getByRole('link', { name: /^Notices, \d+ unread/ }).click()
  await amara.sees(/notices wait for you/)
  await amara.frame.getByLabel('Your evidence is decided on').selectOption('once a day')
  await amara.frame.getByText('Your evidence is decided on: once a day.').waitFor()
  await amara.look('amara-notices')
  await amara.frame.getByRole('link', { name: /^Cora Lindgren accepted “Lesson: reading/ }).click()
  await amara.sees('Lesson: reading a supplier contract')
  const outbox = async () => (await fetch(`${school.url}/outbox`)).text()
  while (!/<h2>Cora Lindgren accepted “Lesson: reading/.test(await outbox())) await amara.page.waitForTimeout(100)

  await cora.goTo('/notices')
  await cora.frame.getByText('Nobody else at your school reviews evidence.').waitFor()
  await cora.look('cora-notices')

  await cora.goTo('/review')
  await queue.getByRole('link', { name: /Bilal Haddad/ }).click()
  await cora.frame.getByLabel('Return, so that Bilal Haddad can add something').check()
  await cora.frame.getByLabel('Reason; Bilal Haddad reads it').fill('Please add the mark scheme.')
  await cora.frame.getByRole('button', { name: 'Return to Bilal Haddad, open the next' }).click()
  await cora.frame.getByText('Returned to Bilal Haddad.').waitFor()

  const bilal = await somebody.launch('bilal', 'facdev')
  await bilal.goTo('/evidence')
  await bilal.look('bilal-evidence')
  await bilal.frame
    .getByRole('link', { name: /Practicum: first hundred orders/ })
    .first()
    .click()
  await bilal.frame.getByText('Please add the mark scheme.').first().waitFor()
  await bilal.look('bilal-returned')

  await bilal.frame.getByRole('button', { name: 'Correct it' }).click()
  await bilal.sees('Change it and hand it in again')
  await bilal.frame
    .locator('input[type=file]')
    .setInputFiles({ name: 'mark-scheme.txt', mimeType: 'text/plain', buffer: Buffer.from('Ten points a week.') })
  await bilal.frame.getByText('mark-scheme.txt').first().waitFor()
  await bilal.look('bilal-corrects')
  await bilal.frame.getByRole('button', { name: 'Hand in for review' }).click()
  await bilal.frame.getByText('Handed in. A reviewer answers; you see it here.').waitFor()

  await cora.goTo('/review')
  await queue.getByRole('link', { name: /Bilal Haddad/ }).click()
  await cora.frame.getByText('mark-scheme.txt').first().waitFor()

  await t.test('what a module’s task asked for is judged by its rubric', async t => {
    await queue.getByRole('link', { name: /陈伟.*Practice task/ }).click()
    await cora.frame.getByText('Asked for by the module Negotiating with a supplier in English').waitFor()
    const criteria = cora.frame.locator('.marking fieldset')
    t.equal(await criteria.count(), 4)
    await cora.frame.getByRole('button', { name: 'Accept at 3, open the next' }).click()
    await cora.frame.getByText('Choose a level: it is needed to accept.').first().waitFor()
    t.equal(await cora.frame.evaluate('document.activeElement.id'), 'marking')
    for (const criterion of await criteria.all()) await criterion.getByRole('radio').nth(3).check()
    await criteria.first().getByRole('textbox').fill('All at one term.')
    await cora.look('cora-marks-a-rubric')
    await cora.frame.getByRole('button', { name: 'Accept at 3, open the next' }).click()
    await cora.frame.getByText('Accepted. 陈伟 sees it at once.').waitFor()
  })
})
