// Cora asks Gwen, who proposes another time; it is agreed and published.
import type { Test } from 'tap'
import type { Visit } from '../support/visitor.ts'
import { competency, dayIn, hands, linkIn, title, type Story } from './guided.ts'

/** Answers where the session stands on Cora's pages. */
export async function asksGwen(t: Test, cora: Visit, { clock, dock, mailTo, calendarOf }: Story): Promise<string> {
  const { press, fill, both, reads, follow } = hands(cora.frame)
  await cora.goTo('/planned')
  await follow('Plan a session')
  await cora.sees('Plan a session')
  await both('Title', title.en, title.zh)
  await cora.frame.getByLabel('Add a competency').selectOption({ label: competency })
  await cora.frame
    .getByLabel(/^up to level/)
    .first()
    .selectOption('4')
  const gwen = cora.frame.getByLabel('Practitioner', { exact: true }).locator('option', { hasText: 'Gwen Park' })
  await cora.frame.getByLabel('Practitioner', { exact: true }).selectOption(await gwen.getAttribute('value'))
  await fill('Asked of the practitioner', 'Slides, and the recording afterwards.')
  await press('Add a date')
  await fill('Date 1: day', dayIn(clock.now(), 24))
  await fill('Time', '09:00')
  await fill('Meeting link', 'https://meet.example/pallet')
  await cora.frame.getByRole('spinbutton', { name: 'Seats', exact: true }).fill('1')
  await cora.look('guiding-cora-plans')
  await press('Keep the plan')
  await cora.sees(title.en)
  const path = new URL(cora.frame.url()).pathname.split('/').slice(4).join('/')
  await fill('A few words to Gwen Park, if you want', 'Would you show us one pallet?')
  await press('Ask Gwen Park')
  await reads(/^Gwen Park is asked and has until/)

  const text = await mailTo('gwen@demo.example', new RegExp(`asks you for a session.*${title.en}`))
  t.match(text, /Would you show us one pallet\?/)
  await dock.page.goto(linkIn(text, 'guest'))
  await dock.page.getByRole('heading', { level: 1, name: /^Next: answer Cora Lindgren by/ }).waitFor()
  await dock.look('guiding-gwen-is-asked')
  const gwens = hands(dock.page)
  await gwens.opens('Propose other times')
  await gwens.fill('Time', '18:30')
  await gwens.fill('A few words, if you want', 'Half an hour later the night shift is there.')
  await gwens.press('Propose these times')
  await gwens.reads(/^You proposed these times/)

  await cora.goTo(`/planned`)
  await follow(title.en)
  await reads(/^Gwen Park proposes the times below instead/)
  await reads(/night shift/)
  await cora.look('guiding-gwen-proposes')
  await press('Take these times')
  await press('Publish the session')
  await reads(/^Nothing for you to do/)
  await mailTo('gwen@demo.example', new RegExp(`^Agreed.*${title.en}`))
  await mailTo('gwen@demo.example', new RegExp(`^${title.en}, `))
  t.equal(calendarOf('gwen@demo.example').length, 1, 'it stands in Gwen’s calendar')
  return `/${path}`
}
