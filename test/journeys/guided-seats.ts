// One seat: Bilal takes it and gives it back, and of those who wait it goes to whoever lacks most.
import type { Test } from 'tap'
import { picture, seriousFindings } from '../support/browser.ts'
import { until } from '../support/until.ts'
import type { Visit } from '../support/visitor.ts'
import { hands, linkIn, narrow, phone, title, type Story } from './guided.ts'

const pressIn = (visit: Visit, session: string, name: RegExp): Promise<void> =>
  visit.frame.locator('li.session', { hasText: session }).getByRole('button', { name }).click()

export async function takeSeats(
  t: Test,
  { staffRoom, mailTo, calendarOf }: Story,
  { cora, session }: { cora: Visit; session: string },
): Promise<void> {
  const bilal = await staffRoom.launch('bilal', 'facdev')
  await bilal.goTo('/seats')
  await bilal.sees(/./)
  await pressIn(bilal, title.en, /^Book this seat/)
  await hands(bilal.frame).reads('Booked')

  const wei = await staffRoom.launch('chen-wei', 'facdev', { language: 'zh-Hans' })
  await wei.goTo('/seats')
  await pressIn(wei, title.zh, /^加入候补/)
  await hands(wei.frame).reads(/^候补第1位/)
  await wei.check('guiding-chen-wei-waits')

  const amara = await staffRoom.launch('amara', 'facdev')
  await narrow(amara)
  await amara.goTo('/gaps#gap-CBEC-ICT-01')
  await amara.frame.getByText(/competencies that were not assessed yet/).click()
  const row = amara.frame.locator('#gap-CBEC-ICT-01')
  await row.getByRole('link', { name: /^Session/ }).click()
  await pressIn(amara, title.en, /^Join the waitlist/)
  await hands(amara.frame).reads(/^On the waitlist, 1st/)
  await amara.look('guiding-amara-waits')
  await mailTo('bilal@demo.example', new RegExp(`^${title.en}, `))
  t.equal(calendarOf('bilal@demo.example').length, 1)

  await pressIn(bilal, title.en, /^Cancel seat/)
  await bilal.frame.getByRole('dialog').getByRole('button', { name: 'Cancel seat' }).click()
  await until(() => calendarOf('bilal@demo.example').length === 0)
  const text = await mailTo('amara@demo.example', /^A seat is held for you until/)
  const offer = await staffRoom.page()
  await offer.setViewportSize(phone)
  await offer.goto(linkIn(text, 'seat'))
  t.strictSame(await seriousFindings(offer), [])
  await picture(offer, 'guiding-amara-is-offered')
  await offer.getByRole('button', { name: 'Take the seat' }).click()
  await offer.getByRole('heading', { level: 1, name: /seat/ }).waitFor()
  await until(() => calendarOf('amara@demo.example').length === 1)
  const [before] = calendarOf('amara@demo.example')

  await cora.goTo(`${session}/change`)
  await cora.sees(`Change “${title.en}”`)
  const change = hands(cora.frame)
  const time = cora.frame.getByLabel('Time', { exact: true }).first()
  t.equal(await time.inputValue(), '10:30', 'half past six in Los Angeles is half past ten in Shanghai')
  await change.fill('Time', '11:00')
  await change.press('Save the change')
  await cora.sees(title.en)
  for (const address of ['amara@demo.example', 'gwen@demo.example']) {
    await until(() => calendarOf(address)[0]?.startsAt !== before!.startsAt)
    const [after, ...others] = calendarOf(address)
    t.same(others, [], 'in place of what stood there')
    t.equal(Date.parse(after!.startsAt) - Date.parse(before!.startsAt), 30 * 60_000)
  }
  t.same(calendarOf('bilal@demo.example'), [], 'and whoever gave the seat back is not asked anew')
}
