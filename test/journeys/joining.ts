import t from 'tap'
import { connectedSchool } from '../support/connected.ts'
import { visitor } from '../support/visitor.ts'

t.test('Amara joins her accounts in Moodle and in Canvas, and takes them apart again', async t => {
  const school = await connectedSchool(t)
  const somebody = await visitor(t, { url: school.url, sandboxUrl: school.moodle.url })
  const moodle = await somebody.launch('amara', 'trade')
  const canvas = await somebody.launch('amara', 'trade', { lms: school.canvas.url })
  for (const visit of [moodle, canvas]) {
    await visit.goTo('/me')
    await visit.frame.getByRole('heading', { name: 'You are known by one account' }).waitFor()
  }

  await moodle.frame.getByRole('button', { name: 'Show a code' }).click()
  const shown = moodle.frame.locator('section[aria-labelledby="join"] code')
  await shown.waitFor()
  await moodle.check('joining-code')

  const field = canvas.frame.getByLabel('Code from the other account')
  const look = canvas.frame.getByRole('button', { name: 'Show whose account it is' })
  await field.fill('AAAA-BBBB-CCCC-DDDD')
  await look.click()
  await canvas.frame.getByRole('alert').getByText('This code is not good any more, or was mistyped').waitFor()
  t.equal(await field.inputValue(), 'AAAA-BBBB-CCCC-DDDD', 'what was typed stays')
  await field.fill((await shown.textContent())!.toLowerCase())
  await field.press('Enter')
  const asked = canvas.frame.getByRole('dialog', { name: 'Is this account yours too?' })
  await asked.getByText('Amara Okafor, Our moodle').waitFor()
  t.equal(await canvas.frame.evaluate('document.activeElement.textContent.trim()'), 'Not mine', 'the safe choice first')
  await canvas.checkBoth('whose-account')
  await canvas.page.keyboard.press('Enter')
  await asked.waitFor({ state: 'detached' })
  await canvas.frame.getByRole('heading', { name: 'You are known by one account' }).waitFor()
  t.equal(await canvas.frame.evaluate('document.activeElement.tagName'), 'INPUT', 'back to the code, which stays')
  await field.press('Enter')
  await asked.waitFor()
  await canvas.page.keyboard.press('Tab')
  await canvas.page.keyboard.press('Enter')
  await canvas.frame.getByText('Both accounts are yours now').waitFor()
  await canvas.frame.getByRole('heading', { name: 'You are known by 2 accounts' }).waitFor()
  await canvas.look('joined')
  await canvas.goTo('/notices')
  await canvas.frame.getByText(/^The account of Amara Okafor in Our .+ were joined on/).waitFor()
  await canvas.goTo('/me')

  await moodle.frame.evaluate('void location.reload()')
  const apart = moodle.frame.getByRole('button', { name: /^Take it apart/ })
  await apart.click()
  const dialog = moodle.frame.getByRole('dialog', { name: /^Take the account in Our canvas apart/ })
  await dialog.getByRole('button', { name: 'Keep them together' }).click()
  await dialog.waitFor({ state: 'detached' })
  await apart.click()
  await dialog.getByRole('button', { name: 'Take it apart' }).click()
  await moodle.frame.getByRole('heading', { name: 'You are known by one account' }).waitFor()
  await apart.waitFor({ state: 'detached' })
  t.equal(
    await moodle.frame.evaluate('document.activeElement.id'),
    'accounts',
    'the focus stays where something changed',
  )
  await moodle.check('taken-apart')
  await canvas.frame.evaluate('void location.reload()')
  await canvas.frame.getByRole('heading', { name: 'You are known by one account' }).waitFor()
})
