import t from 'tap'
import { connectedSchool } from '../support/connected.ts'
import { visitor } from '../support/visitor.ts'

t.test('Cora pastes a column over everybody, and what she has no field for does not stand in its way', async t => {
  const school = await connectedSchool(t)
  const somebody = await visitor(t, { url: school.url, sandboxUrl: school.moodle.url })
  await school.comes('amara', 'trade')
  await school.comes('cora', 'pd')
  await school.appoint('Cora Lind', 'coordinator')
  const { frame, goTo, sees, look } = await somebody.launch('cora', 'pd')
  await goTo('/record')
  await sees('Record what you saw or know of many people')
  await frame.getByLabel('Kind of evidence').selectOption({ label: 'Observed teaching (to level 4)' })
  await frame.getByLabel('Day of the work').fill('2026-01-20')
  await frame.getByLabel('What it was').fill('Open lessons')
  await frame.locator('summary', { hasText: 'Cognitive ability' }).click()
  await frame.getByLabel('International trade process and terms').check()
  await frame.getByRole('row', { name: /^Cora Lind Nobody appraises themselves/ }).waitFor()
  await frame.locator('[data-place="0 0"]').focus()
  await frame.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '3\\n4\\n2')
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }`)
  await frame.getByText('1 pasted value found no field').waitFor()
  await look('recording-pasted')
  await frame.getByRole('button', { name: 'Record 2 appraisals' }).click()
  await frame.getByRole('dialog').getByRole('button', { name: 'Record 2 appraisals' }).click()
  await frame.getByText('2 appraisals of 2 people').waitFor()

  const amara = await somebody.launch('amara', 'trade')
  await amara.goTo('/gaps')
  await amara.sees('All that was assessed is on target')
  await amara.frame.getByText(/^14 competencies were not assessed yet\./).waitFor()
  await amara.look('amara-on-target')
})
