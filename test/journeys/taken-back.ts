import t from 'tap'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('what counts can end, and everybody sees why', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const amara = await somebody.launch('amara', 'facdev')
  const cora = await somebody.launch('cora', 'facdev')

  await t.test('Amara takes back what nobody has begun; Cora, who had it open, is told', async () => {
    await cora.goTo('/review')
    const queue = cora.frame.getByRole('navigation', { name: 'Queue' })
    await queue.getByRole('link', { name: /Amara Okafor/ }).click()
    await cora.frame.getByLabel('Note, if you want one; Amara Okafor reads it').fill('A fine lesson')

    await amara.goTo('/evidence')
    await amara.frame.getByRole('link', { name: 'Lesson: reading a supplier contract' }).click()
    await amara.frame.getByRole('button', { name: 'Take it back' }).click()
    await amara.sees('Change it and hand it in again')
    await amara.frame.getByText('Taken back: it is a draft again.').waitFor()

    await cora.frame.getByText(/^Amara Okafor has taken it back to change it/).waitFor()
    t.equal(await cora.frame.getByRole('button', { name: /^Accept/ }).isEnabled(), false)
    await queue.getByRole('link', { name: /Amara Okafor/ }).waitFor({ state: 'detached' })
    await cora.checkBoth('cora-taken-back')

    await amara.frame.getByRole('button', { name: 'Hand in for review' }).click()
    await amara.frame.getByText('It waits for a reviewer.').waitFor()
    await cora.frame.getByText(/^Amara Okafor has replaced it by a correction/).waitFor()
  })

  await t.test('Cora revokes what was accepted, and Amara’s gaps say why the level went', async () => {
    const row = amara.frame.locator('#gap-CBEC-COG-02')
    await amara.goTo('/gaps#gap-CBEC-COG-02')
    await row.getByRole('button', { name: /^Why level 3/ }).waitFor()

    await cora.goTo('/people')
    await cora.sees('Teachers')
    await cora.frame.getByRole('link', { name: 'Amara Okafor' }).click()
    await cora.frame.getByRole('link', { name: 'Their evidence', exact: true }).click()
    await cora.frame.getByRole('link', { name: 'Incoterms 2020 practicum with mark scheme' }).click()
    await cora.frame.getByText('Revoke this evidence').click()
    await cora.check('cora-revokes')
    const opened = cora.frame.locator('details[open]')
    await opened.getByLabel('Reason; everybody who may see the piece reads it').fill('The papers were another class’s.')
    await opened.getByRole('button', { name: 'Revoke it' }).click()
    await cora.frame.getByText('It counts no more.').waitFor()

    await row.getByRole('button', { name: /^Why not assessed/ }).waitFor()
    const piece = row.getByRole('row', { name: /Incoterms 2020 practicum with mark scheme/ })
    await piece.getByText('revoked', { exact: true }).waitFor()
    await amara.look('amara-why-revoked')
    await piece.getByRole('link').click()
    await amara.frame.getByText('The papers were another class’s.').first().waitFor()
    await amara.check('amara-revoked')
  })
})
