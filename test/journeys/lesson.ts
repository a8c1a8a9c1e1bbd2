import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { demoModule } from '../support/demo-module.ts'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('of a lesson that is open in two tabs that which stands in front of its writer is handed in', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const first = await somebody.launch('amara', 'facdev')
  const press = (name: string): Promise<void> => first.frame.getByRole('button', { name, exact: true }).click()
  await first.goTo('/modules')
  await first.frame.getByLabel('Leads to').selectOption({ label: 'level 3 at least' })
  await first.frame.getByLabel('Takes at most').selectOption({ label: '2 hours' })
  await first.frame
    .getByRole('link', { name: 'The flow of an overseas warehouse', exact: true })
    .waitFor({ state: 'detached' })
  await first.look('catalogue-narrowed')
  await first.frame.getByLabel('Takes at most').selectOption({ label: '4 hours' })
  await first.frame.getByRole('link', { name: 'The flow of an overseas warehouse', exact: true }).click()
  await press('Begin the module')
  await first.frame
    .getByRole('link', { name: /Lesson design: the classroom as a warehouse/ })
    .first()
    .click()
  await press('Begin your hand-in')
  const topic = first.frame.getByLabel('Topic of the lesson')
  await topic.fill('The carton that was lost')
  await first.frame.getByText(/^Saved/).waitFor()

  const second = await somebody.launch('amara', 'facdev')
  await second.goTo(first.frame.url().replace(/^.*(\/evidence\/)/, '$1'))
  await second.frame.getByLabel('Topic of the lesson').fill('Counting in')
  await second.frame.getByText(/^Saved/).waitFor()

  await press('Hand in for review')
  await first.frame.locator('#moved-on:focus').waitFor()
  t.equal(await topic.inputValue(), 'The carton that was lost', 'and nothing of it was handed in')
  await press('Save this one over it')
  await first.frame.getByRole('dialog').getByRole('button', { name: 'Save this one over it' }).click()
  await first.frame.getByText(/^Saved/).waitFor()
  await press('Hand in for review')
  await first.frame.locator('#problems:focus').waitFor()
})

t.test('Cora sees of a module what its task proves before it is the school’s, and gives it from a gap', async t => {
  const school = await walkableDemo(t)
  await demoModule(school.db)
  const title = 'The flow of an overseas warehouse'
  const id = await ofCohorts(school, title)
  const somebody = await visitor(t, school)
  const cora = await somebody.launch('cora', 'facdev')
  await cora.goTo(`/modules/${id}/approval`)
  await cora.sees(title)
  const task = cora.frame.locator('section').filter({ hasText: 'Practice task: plan a replenishment' })
  t.match(await task.textContent(), /Logistics and overseas-warehouse information: level 3/)
  await cora.frame.getByText('quiz · 10 questions, 8 right to pass').waitFor()
  await cora.look('cora-approves')
  await cora.frame.getByRole('button', { name: 'Approve version 1 for the school' }).click()

  await cora.goTo('/people')
  await cora.frame
    .getByRole('link', { name: /Amara Okafor/ })
    .first()
    .click()
  const row = cora.frame.locator('#gap-CBEC-ANA-05')
  t.match(await row.locator('.route li').first().textContent(), /Client-signed project/, 'a higher proof leads')
  await row.getByRole('link', { name: 'Assign this module : The price of a parcel' }).click()
  await cora.sees('Assign a module')
  t.match(await cora.frame.getByLabel('Module').locator('option:checked').textContent(), /^The price of a parcel/)
})

/** As if somebody who coordinates cohorts had begun it. */
async function ofCohorts({ db }: { db: Parameters<typeof demoModule>[0] }, title: string): Promise<string> {
  for (const { id } of await db.selectFrom('school').select('id').execute()) {
    const found = await inSchool(db, id, async db => {
      const versions = await db.selectFrom('module_version').select(['module_id', 'content']).execute()
      const version = versions.find(({ content }) => (content as { title: { en: string } }).title.en === title)
      if (!version) return undefined
      await db.updateTable('module').set({ of_cohorts: true }).where('id', '=', version.module_id).execute()
      return version.module_id
    })
    if (found) return found
  }
  throw new Error(`no module ${title}`)
}
