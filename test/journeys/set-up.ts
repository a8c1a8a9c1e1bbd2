import type { Frame, Page } from 'playwright-core'
import t from 'tap'
import { invitePlatform } from '../../lti/registration/links.ts'
import { lms } from '../support/lms.ts'
import { visitor } from '../support/visitor.ts'
import { walkable } from '../support/walkable.ts'

t.test('a fresh school: connected, its code entered, a course marked, a coordinator confirmed', async t => {
  const service = await walkable(t)
  const sandbox = await lms(t, { toolUrl: service.url })
  const somebody = await visitor(t, { url: service.url, sandboxUrl: sandbox.url })
  const now = new Date()
  const invited = await invitePlatform(service.db, {
    schoolId: null,
    schoolName: 'Harbour University',
    publicUrl: service.url,
    now,
  })
  const code = await connect(await somebody.page(), sandbox.url, invited.url)

  const amara = await somebody.launch('amara', 'pd')
  await amara.sees('Harbour University is not set up yet')
  await amara.look('set-up-waiting')

  const admin = await somebody.launch('admin', 'pd')
  await admin.sees('Enter the set-up code to begin')
  await admin.look('set-up-code')
  const field = admin.frame.getByLabel('Set-up code')
  await field.fill('aaaabbbb cccc')
  t.equal(await field.inputValue(), 'AAAA-BBBB-CCCC', 'grouped, however it was typed')
  await admin.frame.getByRole('button', { name: 'Become the operator' }).click()
  await admin.frame
    .getByRole('alert')
    .getByText('A set-up code has 26 letters and digits, never a U; here are 12.')
    .waitFor()
  await field.fill('a'.repeat(26))
  await admin.frame.getByRole('button', { name: 'Become the operator' }).click()
  await admin.frame.getByRole('alert').getByText('You have 4 tries left.').waitFor()
  await field.fill(code.toLowerCase().replaceAll('-', ' '))
  await admin.frame.getByRole('button', { name: 'Become the operator' }).click()

  await admin.sees('Next: mark a course for professional development')
  await admin.frame.getByText('You are the operator now').waitFor()
  await admin.frame.getByText('Your school’s days are those of Asia/Shanghai.').waitFor()
  await admin.frame.getByRole('button', { name: 'Change the time zone' }).click()
  t.equal(await admin.frame.evaluate('document.activeElement.id'), 'school', 'where its name and zone are changed')
  await admin.look('set-up-operator')
  await admin.frame.getByRole('button', { name: 'Mark “Teaching cross-border e-commerce”' }).click()
  await admin.sees('Next: choose a training coordinator')

  const cora = await somebody.launch('cora', 'pd')
  await cora.frame.getByRole('heading', { level: 1 }).waitFor()
  await admin.frame.evaluate('void location.reload()')
  await admin.frame.getByRole('button', { name: /^Confirm as coordinator.*Cora Lind/ }).click()
  await admin.frame.getByText('Cora Lind coordinates').waitFor()

  await t.test('what takes something away asks first, and Escape leaves it', async t => {
    const end = admin.frame.getByRole('button', { name: /^End as coordinator.*Cora Lind/ })
    await end.click()
    const dialog = admin.frame.getByRole('dialog', { name: 'End Cora Lind as coordinator?' })
    await dialog.waitFor()
    t.equal(await admin.frame.evaluate('document.activeElement.textContent'), 'Leave it as it is')
    await admin.check('set-up-asks')
    await admin.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    t.ok(await end.isVisible())
  })

  await t.test('in a frame as long as its page the question stands where the reader is', async t => {
    const frameHeight = (height: string) =>
      admin.page.evaluate(`document.querySelector('iframe[name=tool]').style.height = '${height}'`)
    await frameHeight('4000px')
    await admin.frame.getByRole('button', { name: /^End as coordinator.*Cora Lind/ }).click()
    await admin.frame.getByRole('dialog').waitFor()
    const { y, height } = (await admin.frame.getByRole('dialog').boundingBox())!
    t.ok(y >= 0 && y + height <= admin.page.viewportSize()!.height, `from ${y} to ${y + height}`)
    await admin.page.keyboard.press('Escape')
    await frameHeight('')
  })

  await t.test('what a role gives is changed, and changed back in the same breath', async () => {
    await admin.frame.getByText('Show the table').click()
    const assistants = admin.frame.getByLabel('Teaching assistant: In other courses')
    const before = await assistants.inputValue()
    await assistants.selectOption('faculty')
    await admin.frame.getByRole('button', { name: 'Undo' }).click()
    await admin.frame.getByRole('status').getByText('Teaching assistant: sees a friendly page').waitFor()
    t.equal(await assistants.inputValue(), before)
  })

  await appoint(admin.frame)
  await admin.look('set-up-appointed')

  const again = await somebody.launch('cora', 'pd')
  await again.frame.getByRole('link', { name: 'People' }).waitFor()
  t.ok(again.frame.url().endsWith('/people'), 'a coordinator begins with people')
})

/** The administrator pastes the link, reads what is asked, allows it, and turns the tool on; tells the set-up code. */
async function connect(page: Page, sandboxUrl: string, link: string): Promise<string> {
  await page.goto(`${sandboxUrl}/admin/tools`)
  await page.fill('#link', link)
  await page.click('button[type=submit]')
  const frame = (await (await page.waitForSelector('iframe[name="registration"]')).contentFrame())!
  await frame.click('form button')
  const code = await frame.textContent('[data-set-up-code]')
  await frame.click('[data-close]')
  await page.click('form[action$="/activate"] button')
  await page.click('form[action$="/show"] button')
  return code!.trim()
}

/** The operator finds somebody by name and gives them a role. */
async function appoint(frame: Frame): Promise<void> {
  await frame.getByText('Appoint somebody').click()
  await frame.getByLabel('Find somebody').fill('amara')
  await frame.getByRole('button', { name: 'Find' }).click()
  await frame.getByLabel('Amara Okafor').check()
  const appointing = frame.getByRole('button', { name: 'Appoint Amara Okafor as training coordinator' })
  await frame.getByLabel('Until, if it is to end by itself').fill('2020-06-30')
  await appointing.click()
  await frame.getByText('Choose an end that is still to come.').waitFor()
  await frame.getByLabel('Until, if it is to end by itself').fill('2090-06-30')
  await appointing.click()
  await frame.getByText('Amara Okafor is now training coordinator').waitFor()
  await frame.getByText('until 30 Jun 2090, 23:59').waitFor()
}
