// Gwen brings slides and a recording, whose line is cut, and signs; Cora approves.
import { readFileSync } from 'node:fs'
import type { Test } from 'tap'
import type { Visit } from '../support/visitor.ts'
import { hands, ofSession, title, type Story } from './guided.ts'

const slides = {
  name: 'pallet.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF'),
}
const recording = { name: 'pallet.webm', mimeType: 'video/webm', buffer: readFileSync('test/data/film.webm') }
const uploads = '**/files/uploads/**'

export async function bringsMaterial({ dock, mailTo }: Story): Promise<void> {
  await dock.page.reload()
  const material = hands(ofSession(dock.page, 'Your material'))
  const field = dock.page.getByLabel(`Add files: ${title.en}`)
  await field.setInputFiles(slides)
  await material.reads(/waits for approval/)

  // the line is gone between the word that a file comes and its bytes
  await dock.page.route(uploads, async route => {
    if (route.request().method() !== 'PATCH') return route.continue()
    void dock.cut(true)
    await route.abort('internetdisconnected')
  })
  await field.setInputFiles(recording)
  await material.reads(/^Connection lost at \d+ %/)
  await dock.check('guiding-gwen-is-cut-off')
  await dock.page.unroute(uploads)
  await dock.cut(false)
  await ofSession(dock.page, 'Your material')
    .getByText(/waits for approval/)
    .nth(1)
    .waitFor()

  const consent = hands(ofSession(dock.page, 'Your consent'))
  await consent.fill('Your full name, as signature', 'Gwen Park')
  await consent.press('Sign, we e-mail you a code')
  const text = await mailTo('gwen@demo.example', /^Your code from/)
  await consent.fill('The code from your mail', /\b\d{6}\b/.exec(text)![0])
  await dock.look('guiding-gwen-signs')
  await consent.press('Sign')
  await hands(dock.page).reads('Signed. Thank you.')
}

export async function approvesMaterial(t: Test, cora: Visit, session: string): Promise<void> {
  await cora.goTo(session)
  await cora.sees(title.en)
  for (const name of ['pallet.pdf', 'pallet.webm']) {
    await hands(cora.frame).press(new RegExp(`^Approve.*${name}`))
    await hands(cora.frame).reads(`${name} is approved`)
  }
  t.equal(await cora.frame.getByText('Approved', { exact: true }).count(), 2)
}
