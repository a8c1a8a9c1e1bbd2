import t from 'tap'
import { giveRole } from '../support/roles.ts'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('a piece goes from Cora to Dolores, a rater, back to Cora, and is judged by Dolores', async t => {
  const school = await walkableDemo(t)
  await giveRole(school.db, 'Dolores Ibarra', 'rater')
  const somebody = await visitor(t, school)
  const cora = await somebody.launch('cora', 'facdev')
  await cora.goTo('/review')
  const queue = cora.frame.getByRole('navigation', { name: 'Queue' })
  const herRow = queue.getByRole('link', { name: /Amara Okafor/ })
  await herRow.click()
  await pass('You know contracts.')
  await cora.frame.getByText('It was passed to Dolores Ibarra.').waitFor()
  await herRow.getByText('passed to Dolores Ibarra').waitFor()
  await cora.look('cora-passed')

  const dolores = await somebody.launch('dolores', 'facdev')
  await dolores.goTo('/review')
  await dolores.sees('1 piece of evidence waits for you')
  const piece = dolores.frame.getByRole('heading', { name: 'Lesson: reading a supplier contract' })
  await piece.waitFor()
  await dolores.frame.getByText('It was passed to you.').waitFor()
  await dolores.frame.getByText('You know contracts.').waitFor()
  await dolores.checkBoth('dolores-rates')
  await dolores.frame.getByRole('button', { name: /^Begin, so that others/ }).click()
  await dolores.frame.getByText('You have begun to review this: others see that.').waitFor()

  await herRow.waitFor({ state: 'detached' })
  await cora.frame.getByRole('button', { name: 'Take it over from Dolores Ibarra' }).click()
  await cora.frame.getByText('It is with you now.').waitFor()
  await cora.frame.getByText('You have begun to review this: others see that.').waitFor()
  await dolores.frame.getByText(/^Cora Lindgren has begun to review this/).waitFor()
  t.equal(await dolores.frame.getByRole('button', { name: /^Accept/, disabled: false }).count(), 0)
  await dolores.check('dolores-lost-it')

  await pass('After all.')
  const accept = dolores.frame.getByRole('button', { name: /^Accept, open/ })
  await accept.click()
  await dolores.frame.getByText('Accepted. Amara Okafor sees it at once.').waitFor()
  await dolores.sees('Nothing waits for review')
  await dolores.check('dolores-done')

  const amara = await somebody.launch('amara', 'facdev')
  await amara.goTo('/evidence')
  await amara.frame.getByRole('link', { name: 'Lesson: reading a supplier contract' }).click()
  await amara.frame
    .getByText(/Dolores Ibarra, /)
    .first()
    .waitFor()
  await amara.check('amara-rated-by-dolores')

  async function pass(note: string): Promise<void> {
    const { frame } = cora
    await frame.getByText('Pass to another reviewer').click()
    await frame.getByLabel('To whom').selectOption({ label: 'Dolores Ibarra' })
    await frame.getByLabel('What they should know, if anything').fill(note)
    await frame.getByRole('button', { name: 'Pass it on' }).click()
    await frame.getByText('Passed to Dolores Ibarra.', { exact: true }).last().waitFor()
  }
})
