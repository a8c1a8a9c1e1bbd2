// The session is over: who came, what Amara handed in, what Gwen says of it, and what all that has changed.
import type { Test } from 'tap'
import { answersQuiz } from './guided-writing.ts'
import { codeIn, competency, hands, narrow, ofSession, type Story } from './guided.ts'

interface Held {
  session: string
  moduleId: string
  gwensLink: string
}

export async function closesAGap(t: Test, all: Story, { session, moduleId, gwensLink }: Held): Promise<void> {
  all.clock.passDays(25)
  const { office, staffRoom, dock, mailTo } = all
  const cora = await office.launch('cora', 'facdev')
  const takes = hands(cora.frame)
  await cora.goTo(`${session}/people`)
  await takes.press('All others were there')
  await takes.press('Record who came')
  await takes.reads('Attendance of 1 teacher is recorded')
  await cora.look('guiding-cora-takes-the-roll')

  const amara = await staffRoom.launch('amara', 'facdev')
  await narrow(amara)
  const does = hands(amara.frame)
  const row = amara.frame.locator('#gap-CBEC-ICT-01')
  await amara.goTo('/gaps#gap-CBEC-ICT-01')
  await row.getByText(/now 1/).first().waitFor()
  await amara.goTo(`/modules/${moduleId}`)
  await does.press('Begin the module')
  await does.press('Done, next part')
  await answersQuiz(amara, {
    begin: 'Begin the quiz',
    yours: 'Your answer',
    save: 'Save the answer',
    see: 'See the result',
  })
  await does.follow(/^Next part/)
  await does.press('Begin your hand-in')
  await amara.frame.getByLabel('Your text').fill('Booked for Monday; counted twice; labelled before it is stored.')
  await does.press('Hand in for review')
  await does.reads('What was handed in')
  await amara.check('guiding-amara-hands-in')

  await dock.page.goto(gwensLink)
  const endorsing = ofSession(dock.page, 'Who took part')
  const says = hands(endorsing)
  await says.reads(/^Handed in: Plan your own inbound/)
  await endorsing.getByLabel(new RegExp(`^${competency}`)).selectOption('2')
  await says.fill(/^Why, for/, 'She asked what happens when the count is wrong.')
  await says.press(/^Confirm it/)
  const code = await mailTo('gwen@demo.example', /^Your code from/)
  await says.fill('The code from your mail', codeIn(code))
  await dock.look('guiding-gwen-endorses')
  await says.press(/^Say it of/)
  await hands(dock.page).reads('1 teacher hears of it. Thank you.')

  await amara.goTo('/gaps')
  await row.getByText(/now 2/).first().waitFor()
  await row.getByRole('button', { name: /^Why level 2/ }).click()
  await row.getByRole('table', { name: 'Evidence for this competency' }).waitFor()
  t.match(await row.locator('.gap-why').textContent(), /endorsement.*Gwen Park/s)
  await amara.look('guiding-amara-sees-why')

  await cora.goTo(session)
  await takes.reads(/1 person took part; 1 of them has a smaller gap since/)
  await dock.page.reload()
  const changed = hands(dock.page.getByRole('region', { name: 'What your sessions have changed' }))
  await changed.reads('Fewer than five teachers are known to have taken part yet.')
  await changed.opens('Returns after the peak')
  await changed.reads(/^6 teachers took part/)
  await dock.look('guiding-gwen-sees-what-it-changed')
}
