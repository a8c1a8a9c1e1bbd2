import t from 'tap'
import { giveRole } from '../support/roles.ts'
import { visitor, type Visit } from '../support/visitor.ts'
import { walkableDemo } from '../support/walkable.ts'

t.test('two write on one module: nothing is overwritten until one of them says so', async t => {
  const school = await walkableDemo(t)
  await giveRole(school.db, 'Dolores Ibarra', 'coordinator')
  const somebody = await visitor(t, school)
  const one = await somebody.launch('cora', 'facdev')
  await one.goTo('/written')
  await one.frame.getByLabel('Title, English').fill('Landed cost')
  await one.frame.getByRole('button', { name: 'Begin writing' }).click()
  await one.sees('Landed cost')
  const address = new URL(one.frame.url()).pathname.split('/').slice(4).join('/')
  const other = await somebody.launch('dolores', 'facdev')
  await other.goTo(`/${address}`)
  await other.sees('Landed cost')

  const hours = (visit: Visit) => visit.frame.getByLabel('Hours')
  await hours(one).fill('2')
  await one.frame.getByText(/^Saved/).waitFor()
  await hours(other).fill('3')
  await other.frame.getByText(/^Cora Lindgren saved this module on/).waitFor()
  t.equal(await hours(other).inputValue(), '3', 'what was typed is still there')
  await other.look('dolores-moved-on')

  await t.test('whoever leaves is asked first', async () => {
    await other.frame.getByRole('link', { name: 'People' }).click()
    const question = other.frame.getByRole('dialog', { name: 'Leave before all is saved?' })
    await question.getByRole('button', { name: 'Stay' }).click()
    await question.waitFor({ state: 'detached' })
  })

  await t.test('theirs is there to be seen, and mine takes its place', async t => {
    const opened = other.page.context().waitForEvent('page')
    await other.frame.getByRole('button', { name: 'Look at theirs in a new tab' }).click()
    const theirs = await opened
    await theirs.getByLabel('Hours').waitFor()
    t.equal(await theirs.getByLabel('Hours').inputValue(), '2')
    await theirs.close()
    await other.frame.getByRole('button', { name: 'Save mine over theirs' }).click()
    await other.frame.getByRole('dialog').getByRole('button', { name: 'Save mine over theirs' }).click()
    await other.frame.getByText(/^Saved/).waitFor()
  })

  await t.test('the first has not seen that: now theirs is the one that moved on, and they drop it', async t => {
    await hours(one).fill('4')
    await one.frame.getByText(/^Dolores Ibarra saved this module on/).waitFor()
    await one.frame.getByRole('button', { name: 'Drop mine' }).click()
    await one.frame.getByRole('dialog').getByRole('button', { name: 'Drop mine' }).click()
    await one.frame.locator('#moved-on').waitFor({ state: 'detached' })
    t.equal(await hours(one).inputValue(), '3')
  })

  await t.test('without a connection it is kept on the page, and saved when the connection is back', async () => {
    await one.page.context().setOffline(true)
    await hours(one).fill('5')
    await one.frame.getByText('Not saved yet: kept here until the connection is back.').waitFor()
    await one.page.context().setOffline(false)
    await one.frame.getByText(/^Saved/).waitFor()
  })
})
