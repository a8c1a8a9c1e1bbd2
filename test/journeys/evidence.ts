import t from 'tap'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

t.test('Amara and her evidence', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const { frame, sees, goTo, look, reload } = await somebody.launch('amara', 'facdev')
  const press = (name: string | RegExp): Promise<void> => frame.getByRole('button', { name }).click()

  await t.test('corrects what came back, with a file, and hands it in again', async () => {
    await goTo('/evidence')
    await sees('1 piece of evidence needs you')
    await look('amara-evidence')
    await frame.getByRole('link', { name: 'Read the reason and correct' }).click()
    await frame.getByText('Cora Lindgren sent it back').waitFor()
    await press('Correct it')
    await sees('Change it and hand it in again')
    await frame.locator('#field-files').setInputFiles([
      { name: 'duty.pdf', mimeType: 'application/pdf', buffer: pdf },
      { name: 'duty.exe', mimeType: 'application/octet-stream', buffer: Buffer.alloc(2000, 7) },
    ])
    await frame.getByRole('button', { name: /^Remove\s?: duty.pdf/ }).waitFor() // there once it is kept
    await frame.getByRole('alert').getByText('Files of this kind are not kept').waitFor()
    await look('amara-correction')
    await press('Hand in for review')
    await frame.getByText('It waits for a reviewer.').waitFor()
    await look('amara-handed-in')
  })

  await t.test('begins from a gap: how far each kind goes, what is missing, and nothing is lost', async t => {
    await goTo('/gaps')
    await frame
      .getByRole('link', { name: /^Add proof/ })
      .first()
      .click()
    await sees('What kind of proof is it?')
    await look('amara-kinds')
    await press('Go on with this kind')
    await frame.getByText('Choose a kind. It decides').waitFor()
    await frame.getByLabel('Observed teaching').check()
    await press('Go on with this kind')
    await frame.getByText('Give the day on which the work was done.').waitFor()
    await frame.getByLabel('Date of the work').fill('2026-09-14')
    await press('Go on with this kind')
    await sees('Describe your proof and hand it in')
    await press('Hand in for review')
    await frame.getByText('2 things to put right').waitFor()
    await look('amara-draft-incomplete')
    await frame.getByLabel('What is it?').fill('Lesson: landed cost')
    await frame.getByText(/^Saved/).waitFor()
    await reload()
    await sees('Describe your proof and hand it in')
    t.equal(await frame.getByLabel('What is it?').inputValue(), 'Lesson: landed cost', 'kept as it was written')
    t.equal(await frame.getByLabel('Date of the work').inputValue(), '2026-09-14', 'on the day that she gave')
    await frame.getByRole('textbox', { name: 'Note' }).fill('Two lessons with my own numbers')
    await press('Hand in for review')
    await sees('Lesson: landed cost')
    await press('Take it back')
    await sees('Change it and hand it in again')
  })
})
