// Gwen brings slides and a recording, whose line is cut, and signs; Cora approves, and makes a module of it with a practice task.
import { readFileSync } from 'node:fs'
import type { Test } from 'tap'
import { until } from '../support/until.ts'
import type { Visit } from '../support/visitor.ts'
import { publishesModule, writesQuiz, writesTask } from './guided-writing.ts'
import { codeIn, consents, hands, ofSession, title, type Story } from './guided.ts'

const slides = {
  name: 'pallet.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF'),
}
const megabyte = 1024 ** 2
const recording = { name: 'pallet.webm', mimeType: 'video/webm', buffer: larger(readFileSync('test/data/film.webm')) }

/** With three megabytes behind it that players leap over, so that its sending takes a while. */
function larger(film: Buffer): Buffer {
  const head = Buffer.from([0xec, 0x01, 0, 0, 0, 0, 0, 0, 0]) // EBML Void, eight bytes of length
  head.writeUInt32BE(3 * megabyte, 5)
  return Buffer.concat([film, head, Buffer.alloc(3 * megabyte)])
}

export async function bringsMaterial(t: Test, { dock, mailTo }: Story): Promise<void> {
  await dock.page.reload()
  const brought = ofSession(dock.page, 'Your material')
  const material = hands(brought)
  const field = dock.page.getByLabel(`Add files: ${title.en}`)
  await field.setInputFiles(slides)
  await material.reads(/waits for approval/)

  await dock.slowly()
  await field.setInputFiles(recording)
  const bar = brought.getByRole('progressbar', { name: recording.name })
  await until(async () => Number(await bar.getAttribute('value')) > 0.1)
  await dock.cut(true)
  await material.reads(/^Connection lost at [1-9]\d? %/)
  await dock.check('guiding-gwen-is-cut-off')
  const parts: number[] = []
  dock.page.on('request', request => {
    if (request.method() === 'PATCH') parts.push(Number(request.headers()['upload-offset']))
  })
  await dock.cut(false)
  await brought
    .getByText(/waits for approval/)
    .nth(1)
    .waitFor()
  t.ok(parts.length === 1 && parts[0]! > megabyte / 4, `goes on from byte ${parts}, where it was`)

  for (const choice of consents) {
    const ticked = await ofSession(dock.page, 'Your consent').getByLabel(choice, { exact: true }).isChecked()
    t.notOk(ticked, `nobody has ticked for her: ${choice}`)
  }
  await signs({ dock, mailTo })
}

/** What is signed next stands open; for another session she opens it first. */
export async function signs({ dock, mailTo }: Pick<Story, 'dock' | 'mailTo'>, name = title.en): Promise<void> {
  const consent = ofSession(dock.page, 'Your consent', name)
  const { tick, fill, press } = hands(consent)
  const folded = consent.locator('summary', { hasText: 'Sign for this session' })
  const signature = consent.getByLabel('Your full name, as signature')
  await signature.or(folded).first().waitFor({ state: 'attached' })
  if (await folded.isVisible()) await folded.click()
  for (const choice of consents) await tick(choice)
  await fill('Your full name, as signature', 'Gwen Park')
  await press('Sign, we e-mail you a code')
  await fill('The code from your mail', codeIn(await mailTo('gwen@demo.example', /^Your code from/)))
  if (name === title.en) await dock.look('guiding-gwen-signs')
  await press('Sign')
  await hands(dock.page).reads('Signed. Thank you.')
}

/** Answers its module, which holds the slides and a practice task. */
export async function approvesMaterial(t: Test, cora: Visit, session: string): Promise<string> {
  const { press, reads, follow, both, opens } = hands(cora.frame)
  await cora.goTo(session)
  await cora.sees(title.en)
  for (const name of ['pallet.pdf', 'pallet.webm']) {
    await press(new RegExp(`^Approve.*${name}`))
    await reads(`${name} is approved`)
  }
  await cora.frame.getByText('Approved', { exact: true }).nth(1).waitFor()
  await press('Begin its module')
  await reads('Writing a module')
  await cora.goTo(session)
  await opens('Put into module: pallet.pdf')
  await press(/^Put into module.*pallet.pdf/)
  await reads('pallet.pdf is a part of the module’s draft')
  await cora.look('guiding-cora-approves')
  await follow('Write the module')
  await both('What somebody will be able to do', 'Follow one pallet.', '跟踪一托货。')
  await writesQuiz(cora)
  await writesTask(cora)
  return publishesModule(cora)
}
