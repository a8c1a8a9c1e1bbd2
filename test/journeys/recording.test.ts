import t from 'tap'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('Cora fills a grid in, and does not lose it by a click elsewhere', async t => {
  const somebody = await visitor(t, await walkableDemo(t))
  const { frame, goTo, sees, check } = await somebody.launch('cora', 'facdev')
  await sees(/teachers, and what each of them lacks/)
  await goTo('/record')
  await sees('Record what you saw or know of many people')
  await frame.locator('summary', { hasText: 'Cognitive ability' }).click()
  await frame.getByLabel(/^E-commerce models and value chain/).check()
  const level = frame.getByLabel(/^Amara Okafor, E-commerce models and value chain/)
  await level.fill('2')
  await frame.getByLabel('Name', { exact: true }).fill('Bilal')
  await frame.getByLabel(/^Bilal Haddad, E-commerce/).waitFor()
  t.equal(await level.inputValue(), '2', 'whom one has typed for stays, whatever is searched for')

  await frame.getByRole('link', { name: 'People' }).click()
  const dialog = frame.getByRole('dialog', { name: 'Leave without recording?' })
  await dialog.waitFor()
  await check('record-leaving')
  await dialog.getByRole('button', { name: 'Go on editing' }).click()
  await dialog.waitFor({ state: 'detached' })
  t.equal(await level.inputValue(), '2')

  await frame.getByRole('link', { name: 'People' }).click()
  await dialog.getByRole('button', { name: 'Leave without recording' }).click()
  await sees(/teachers, and what each of them lacks/)
  await goTo('/record')
  await sees('Record what you saw or know of many people')
  await frame.getByRole('link', { name: 'People' }).click()
  await sees(/teachers, and what each of them lacks/)
})
