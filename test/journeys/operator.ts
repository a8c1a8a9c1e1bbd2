import t from 'tap'
import { connectedSchool } from '../support/connected.ts'
import { visitor } from '../support/visitor.ts'

t.test('what an operator takes away is gone at once', async t => {
  const school = await connectedSchool(t)
  const somebody = await visitor(t, { url: school.url, sandboxUrl: school.moodle.url })
  await school.comes('cora', 'pd')
  const admin = await somebody.launch('admin', 'pd')

  await t.test('a place that nobody knows waits, is kept out, and is let in later', async () => {
    const [tool] = school.moodle.tools()
    school.moodle.connect({ ...tool!, deploymentId: 'annex' })
    const amaraIsTurnedAway = async () => {
      const amara = await somebody.click(await somebody.page(), school.moodle.courseUrl('amara', 'pd'))
      await amara.sees('Your course is not connected yet')
    }
    await amaraIsTurnedAway()

    await admin.frame.evaluate('void location.reload()')
    const place = admin.frame.getByRole('row', { name: /annex/ })
    await place.getByText('waits for your word').waitFor()
    await place.getByRole('button', { name: /^Keep out/ }).click()
    const dialog = admin.frame.getByRole('dialog', { name: 'Keep out Our moodle, annex?' })
    await dialog.getByRole('button', { name: 'Keep out' }).click()
    await place.getByText('kept out').waitFor()
    await admin.look('operator-keeps-out')
    await amaraIsTurnedAway()

    await place.getByRole('button', { name: /^Let in/ }).click()
    await place.getByText('let in', { exact: true }).waitFor()
    const amara = await somebody.launch('amara', 'pd')
    await amara.sees('Landbridge is for those who teach')
    school.moodle.connect(tool!)
  })

  await t.test('Cora leads a course until its mark is ended: her open page says so at her next step', async t => {
    await admin.frame.getByRole('button', { name: 'Mark “Teaching cross-border e-commerce”' }).click()
    await admin.frame.getByRole('button', { name: /^Confirm as coordinator.*Cora Lind/ }).click()
    await admin.frame.getByText('Cora Lind coordinates').waitFor()
    const cora = await somebody.launch('cora', 'pd')
    await cora.frame.getByRole('link', { name: 'Amara Okafor' }).waitFor()

    await admin.frame.getByRole('button', { name: /^End the mark/ }).click()
    await admin.frame.getByRole('dialog').getByRole('button', { name: 'End the mark' }).click()
    await admin.frame.getByText('is not marked any more').waitFor()

    await cora.frame.getByLabel('Name').fill('amara')
    await cora.sees('You do not coordinate anybody here')
    await cora.frame.getByRole('link', { name: 'People' }).waitFor({ state: 'detached' })
    t.notMatch(await cora.frame.textContent('main'), /Amara/)
    await cora.look('coordinator-no-more')
  })
})
