import t from 'tap'
import { demoModule } from '../support/demo-module.ts'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

const title = 'The price of a parcel'

t.test('Cora gives a module to whoever lacks what it proves, and Amara’s plan says so and why', async t => {
  const school = await walkableDemo(t)
  await demoModule(school.db)
  const somebody = await visitor(t, school)
  const cora = await somebody.launch('cora', 'facdev')
  await cora.goTo('/assign')
  await cora.sees('Assign a module')
  await cora.frame.getByLabel('Module').selectOption({ label: `${title} (about 4 hours)` })
  await cora.frame.getByLabel('Note to the teachers').fill('For the spring term')
  await cora.frame.getByRole('button', { name: 'Show the dry run' }).click()
  await cora.frame.getByText('Say by when it is to be done.').waitFor()
  await cora.frame.getByLabel('Due').fill('2099-12-18')
  await cora.check('assign-form')
  await cora.frame.getByRole('button', { name: 'Show the dry run' }).click()
  await cora.sees(/^Dry run: \d+ teachers would get/)
  await cora.frame.locator('#main:focus').waitFor() // the button that was pressed is gone with its page
  await cora.look('assign-dry-run')
  await cora.frame.getByRole('link', { name: 'Choose otherwise' }).click()
  await cora.sees('Assign a module')
  t.equal(await cora.frame.getByLabel('Due').inputValue(), '2099-12-18', 'what was said is still there')
  t.equal(await cora.frame.getByLabel('Note to the teachers').inputValue(), 'For the spring term')
  await cora.frame.getByRole('button', { name: 'Show the dry run' }).click()
  await cora.sees(/^Dry run: \d+ teachers would get/)
  const amaras = cora.frame.getByRole('row', { name: /^Amara Okafor/ })
  t.match(await amaras.textContent(), /assign.*ANA-05: 1, target \d; leads to 2; to 3 once its task is accepted/s)
  await cora.frame.getByRole('button', { name: /^Assign to \d+ teachers$/ }).click()
  await cora.sees(/was assigned to \d+ teachers$/)
  t.match(await amaras.textContent(), /assigned/)
  await cora.frame.getByText(/^assigned \d+$/).waitFor()
  await cora.check('assign-done')

  const amara = await somebody.launch('amara', 'facdev')
  await amara.frame.getByText('Assigned, due 18 Dec 2099.').waitFor()
  await amara.frame.getByRole('link', { name: 'Plan', exact: true }).click()
  const own = amara.frame.getByRole('listitem').filter({ hasText: title })
  await own.getByRole('button', { name: 'Why this?' }).click()
  await own.getByText('For the spring term').waitFor()
  t.match(await own.textContent(), /due 18 Dec 2099.*about 4 hours.*Assigned by Cora Lindgren/s)
  await amara.look('plan')
  await own.getByRole('link', { name: 'Open the module' }).click()
  await amara.sees(title)

  await cora.goTo('/assignments')
  await cora.frame.getByRole('checkbox', { name: `Choose Amara Okafor, ${title}` }).check()
  await cora.frame.getByRole('radio', { name: 'Take back' }).check()
  await cora.frame.getByLabel('Reason').fill('She teaches it herself')
  await cora.look('assignments-chosen')
  await cora.frame.getByRole('button', { name: 'Take 1 assignment back' }).click()
  await cora.frame.getByText('1 assignment taken back.').waitFor()
  await amara.goTo('/plan')
  t.equal(await own.count(), 0)
})
