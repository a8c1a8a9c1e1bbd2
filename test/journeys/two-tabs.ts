import t from 'tap'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('of a draft that is open in two tabs nothing is lost before its writer chooses', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const older = await somebody.launch('amara', 'facdev')
  await older.goTo('/evidence/new')
  await older.frame.getByLabel('Practice task').check()
  await older.frame.getByLabel('Date of the work').fill('2026-10-30')
  await older.frame.getByRole('button', { name: 'Go on with this kind' }).click()
  const note = older.frame.getByRole('textbox', { name: 'Note' })
  await note.waitFor()

  const newer = await somebody.launch('amara', 'facdev')
  await newer.goTo(older.frame.url().replace(/^.*(\/evidence\/)/, '$1'))
  await newer.frame.getByRole('textbox', { name: 'Note' }).fill('The newer tab.')
  await newer.frame.getByText(/^Saved/).waitFor()

  await note.fill('The older tab.')
  await older.frame.getByText(/^This draft was saved in another tab or on another device/).waitFor()
  await older.look('amara-draft-moved-on')
  await older.frame.getByRole('button', { name: 'Take the other one' }).click()
  await older.frame.getByRole('dialog').getByRole('button', { name: 'Decide later' }).click()
  t.equal(await note.inputValue(), 'The older tab.')
  await older.frame.getByRole('button', { name: 'Hand in for review' }).click()
  await older.frame.locator('#moved-on:focus').waitFor()
  await older.frame.getByRole('button', { name: 'Save this one over it' }).click()
  await older.frame.getByRole('dialog').getByRole('button', { name: 'Save this one over it' }).click()
  await older.frame.getByText(/^Saved/).waitFor()

  await newer.frame.getByLabel('What is it?').fill('Forty orders')
  await newer.frame.getByRole('button', { name: 'Take the other one' }).click()
  await newer.frame.getByRole('dialog').getByRole('button', { name: 'Take the other one' }).click()
  await newer.frame.getByRole('dialog').waitFor({ state: 'hidden' })
  t.equal(await newer.frame.getByRole('textbox', { name: 'Note' }).inputValue(), 'The older tab.')
})
