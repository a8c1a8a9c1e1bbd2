// A cohort of its own: who is in it, what a rule gives them, and what their lead writes for them.
import t from 'tap'
import { visitor, type Visit } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

const title = 'Advertising for customs people'

t.test('Cora forms a cohort, a rule looks after it, and what its lead writes for it becomes the school’s', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const cora = await somebody.launch('cora', 'facdev')
  const { frame } = cora

  await t.test('it is filled by hand and by a rule, and Dolores leads it', async () => {
    await cora.goTo('/cohorts')
    await frame.getByLabel('Name', { exact: true }).fill('Customs circle')
    await frame.getByRole('button', { name: 'Begin cohort' }).click()
    await cora.sees('Customs circle')
    await choose('Amara Okafor', frame)
    await frame.getByRole('button', { name: 'Add 1 person' }).click()
    await frame.getByRole('table', { name: 'People', exact: true }).getByText('added by hand').waitFor()
    await frame.getByLabel('Whoever…').selectOption({ label: 'Business English' })
    await frame.getByRole('button', { name: 'See who would join and leave' }).click()
    await frame.getByText(/^\d+ people would join:/).waitFor()
    await frame.getByRole('button', { name: 'Make it the rule' }).click()
    await frame.getByText('holds the profile “Business English”').first().waitFor()
    await frame.getByText('Appoint somebody to lead it', { exact: true }).click()
    await choose('Dolores Ibarra', frame.getByRole('region', { name: 'Who leads it' }))
    await frame.getByRole('button', { name: 'Appoint Dolores Ibarra' }).click()
    await frame.getByText('Dolores Ibarra leads this cohort.').waitFor()
    await cora.look('cohort')
  })

  await t.test('a rule gives a module to those of it who lack something, and says so person by person', async t => {
    await cora.goTo('/assignments/rules')
    await frame.getByRole('link', { name: 'Make a rule' }).click()
    await frame.getByLabel('Name of the rule').fill('Customs people price parcels')
    await frame
      .getByLabel('Module')
      .selectOption({ label: 'Landed cost, with the duty of every tariff line (about 2 hours)' })
    await frame.getByRole('checkbox', { name: /^Customs circle/ }).check()
    await cora.look('rule-made')
    await frame.getByRole('button', { name: 'Show what it would do today' }).click()
    await cora.sees(/^Dry run: the rule would give/)
    await frame.getByRole('button', { name: /^Start the rule/ }).click()
    await cora.sees('Customs people price parcels')
    await frame.getByRole('search').getByRole('textbox').fill('Okafor')
    await frame.getByRole('search').getByRole('button').click()
    await frame.getByRole('link', { name: 'Amara Okafor' }).click()
    const why = frame.getByRole('status').filter({ hasText: 'Amara Okafor' })
    await why.waitFor()
    t.match(await why.textContent(), /is in Customs circle.*Customs circle since/s)
    await cora.look('rule-explained')
  })

  const [dolores, amara, bilal] = (await Promise.all(
    ['dolores', 'amara', 'bilal'].map(who => somebody.launch(who, 'facdev')),
  )) as [Visit, Visit, Visit]

  await t.test('Dolores copies a module for her people and changes it; only they find it', async t => {
    await dolores.goTo('/modules')
    await dolores.frame.getByRole('textbox', { name: 'Search' }).fill('advertising report')
    await dolores.frame
      .getByRole('link', { name: /advertising report/ })
      .first()
      .click()
    await dolores.frame.getByText('Copy it into a module of your own').click()
    await dolores.look('lead-copies')
    await dolores.frame.getByRole('button', { name: 'Copy and begin writing' }).click()
    await dolores.frame.getByLabel('Title, English').fill(title)
    await dolores.frame.getByRole('button', { name: 'Publish version 1' }).click()
    await dolores.frame
      .getByRole('dialog')
      .getByText(/^The people of Customs circle find it/)
      .waitFor()
    await dolores.frame.getByRole('dialog').getByRole('button', { name: 'Publish version 1' }).click()
    await dolores.frame.getByText('Version 1 is in the catalogue.').waitFor()
    t.same([await found(amara), await found(bilal)], [1, 0])
    await dolores.frame.getByRole('button', { name: 'Ask to approve version 1 for the school' }).click()
    await dolores.frame.getByText('School-wide coordinators are told that version 1 waits for approval.').waitFor()
    await dolores.look('lead-asks')
  })

  await t.test('Cora looks at it and approves it: now everybody finds it', async t => {
    await cora.goTo('/written?filter=waiting')
    await cora.look('waiting-for-approval')
    await frame.getByRole('link', { name: /Look at it and approve/ }).click()
    await cora.look('approves')
    await frame.getByRole('button', { name: 'Approve version 1 for the school' }).click()
    await frame.getByText('Version 1 is the whole school’s now.').waitFor()
    await bilal.goTo('/evidence')
    await bilal.frame.getByRole('heading', { name: /found$/ }).waitFor({ state: 'detached' })
    t.equal(await found(bilal), 1)
  })

  type Place = Pick<typeof frame, 'getByRole' | 'getByLabel'>
  async function choose(name: string, place: Place): Promise<void> {
    const search = place.getByRole('search').first()
    await search.getByRole('textbox').fill(name)
    await search.getByRole('button', { name: 'Find' }).click()
    await place.getByLabel(name).check()
  }
})

async function found({ frame, goTo }: Visit): Promise<number> {
  await goTo(`/modules?search=${encodeURIComponent(title)}`)
  const heading = frame.getByRole('heading', { name: /^(No module|\d+ modules?) found$/ })
  return Number.parseInt((await heading.textContent())!) || 0
}
