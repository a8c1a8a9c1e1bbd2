import t from 'tap'
import { connectedSchool } from '../support/connected.ts'
import { visitor } from '../support/visitor.ts'

t.test('what Cora pasted is not lost by a click elsewhere', async t => {
  const school = await connectedSchool(t)
  const somebody = await visitor(t, { url: school.url, sandboxUrl: school.moodle.url })
  await school.comes('cora', 'pd')
  await school.appoint('Cora Lind', 'coordinator')
  const { frame, goTo, sees, check } = await somebody.launch('cora', 'pd')
  await goTo('/import')
  await sees('Import past proof from a table')
  await frame.locator('main details summary').first().click()
  await frame.locator('#import-text').fill('who,kind')
  const question = frame.getByRole('dialog', { name: 'Leave without recording?' })

  await frame.getByRole('link', { name: 'People' }).click()
  await question.getByText('What you pasted is not recorded yet').waitFor()
  await check('import-asks')
  await question.getByRole('button', { name: 'Go on editing' }).click()
  await question.waitFor({ state: 'detached' })
  t.equal(await frame.locator('#import-text').inputValue(), 'who,kind')

  await frame.getByRole('link', { name: 'People' }).click()
  await question.getByRole('button', { name: 'Leave without recording' }).click()
  await frame.locator('#import-text').waitFor({ state: 'detached' })
  t.ok(frame.url().endsWith('/people'))
})
