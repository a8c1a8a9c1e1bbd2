import t from 'tap'
import { giveRole } from '../support/roles.ts'
import { visitor } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('Bilal’s venture counts once two assessors have judged it', async t => {
  const school = await walkableDemo(t)
  await giveRole(school.db, 'Dolores Ibarra', 'rater')
  const somebody = await visitor(t, school)
  const bilal = await somebody.launch('bilal', 'facdev')
  const { frame } = bilal
  const level = async (): Promise<string | null> => {
    await bilal.goTo('/gaps')
    const chart = frame.locator('#gap-CBEC-PLT-04 .gap-chart')
    await chart.waitFor({ state: 'attached' })
    return chart.textContent()
  }
  const before = await level()
  const title = (await frame.locator('#gap-CBEC-PLT-04 h3').textContent())!.replace(/^\d+\. /, '')

  await bilal.goTo('/evidence/new')
  await frame.getByLabel('Verified own venture').check()
  await frame.getByLabel('Date of the work').fill('2026-10-30')
  await frame.getByRole('button', { name: 'Go on with this kind' }).click()
  await frame.getByLabel('What is it?').fill('Tea by post, two years')
  await frame.getByRole('textbox', { name: 'Note' }).fill('Books and tax returns on request.')
  await frame.getByLabel('Choose a competency').selectOption({ label: title })
  await frame.getByRole('button', { name: 'Add', exact: true }).click()
  await frame.getByText('It counts once 2 assessors have judged it.').waitFor()
  await bilal.check('bilal-venture')
  await frame.getByRole('button', { name: 'Hand in for review' }).click()
  await frame.getByText('Handed in. A reviewer answers; you see it here.').waitFor()

  const cora = await somebody.launch('cora', 'facdev')
  await cora.goTo('/review')
  await cora.frame.getByRole('link', { name: /Bilal Haddad.*Verified own venture/s }).click()
  await cora.frame.getByText(/^This kind counts once 2 assessors have judged it/).waitFor()
  await cora.frame.getByText(/^It counts once a second assessor has accepted it too/).waitFor()
  await cora.check('cora-first-assessor')
  await cora.frame.getByRole('button', { name: 'Accept at 5, open the next' }).click()
  await cora.frame.getByText('Accepted. Bilal Haddad sees it at once.').waitFor()
  t.equal(await level(), before, 'one assessor is not enough')

  await cora.goTo('/review?filter=all')
  await cora.frame.getByRole('link', { name: /Bilal Haddad.*Verified own venture/s }).click()
  await cora.frame.getByText('You have judged this.').waitFor()
  await cora.frame.getByText('Pass to another reviewer').click()
  await cora.frame.getByLabel('To whom').selectOption({ label: 'Dolores Ibarra' })
  await cora.frame.getByRole('button', { name: 'Pass it on' }).click()
  await cora.frame.getByText('It was passed to Dolores Ibarra.').waitFor()
  await cora.checkBoth('cora-wants-a-second')

  const dolores = await somebody.launch('dolores', 'facdev')
  await dolores.goTo('/review')
  await dolores.frame.getByText('Tea by post, two years').first().waitFor()
  await dolores.frame.getByText(/Bilal Haddad goes from \d to 5 here/).waitFor()
  await dolores.checkBoth('dolores-second-assessor')
  await dolores.frame.getByRole('button', { name: 'Accept at 5, open the next' }).click()
  await dolores.frame.getByText('Accepted. Bilal Haddad sees it at once.').waitFor()
  await frame.locator('#gap-CBEC-PLT-04 .gap-chart', { hasText: 'now 5' }).waitFor({ state: 'attached' })
})
