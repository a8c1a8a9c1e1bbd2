// Gwen brings slides and a recording, whose line is cut, and signs; Cora approves, and makes a module of it with a practice task.
import { readFileSync } from 'node:fs'
import type { Test } from 'tap'
import { until } from '../support/until.ts'
import type { Visit } from '../support/visitor.ts'
import { hands, ofSession, title, type Story } from './guided.ts'

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
  await until(async () => Number(await bar.getAttribute('value')) > 0.3)
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

  const consent = hands(ofSession(dock.page, 'Your consent'))
  await consent.fill('Your full name, as signature', 'Gwen Park')
  await consent.press('Sign, we e-mail you a code')
  const text = await mailTo('gwen@demo.example', /^Your code from/)
  await consent.fill('The code from your mail', /\b\d{6}\b/.exec(text)![0])
  await dock.look('guiding-gwen-signs')
  await consent.press('Sign')
  await hands(dock.page).reads('Signed. Thank you.')
}

/** Answers the module. */
export async function approvesMaterial(t: Test, cora: Visit, session: string): Promise<string> {
  const { press, fill, reads, follow } = hands(cora.frame)
  const both = async (label: string, en: string, zh: string): Promise<void> => {
    await fill(`${label}, English`, en)
    await fill(`${label}, 中文`, zh)
  }
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
  await press(/^Put into module.*pallet.pdf/)
  await reads('pallet.pdf is a part of the module’s draft')
  await cora.look('guiding-cora-approves')
  await follow('Write the module')
  await both('What somebody will be able to do', 'Follow one pallet.', '跟踪一托货。')
  await press('Add a practice task')
  await both('Name of this part', 'Plan your own inbound', '做一份入库计划')
  await both('What is to be done', 'Plan the inbound of one pallet.', '为一托货做入库计划。')
  await cora.frame.getByRole('checkbox', { name: 'A text, written on the page' }).check()
  await cora.frame
    .getByRole('group', { name: 'What it proves once somebody has accepted it' })
    .getByRole('combobox')
    .selectOption('3')
  await press('Add a criterion')
  await both('What it looks at', 'The order of steps', '步骤顺序')
  for (const level of [0, 1, 2, 3]) await both(`Seen at level ${level}`, `${level} of 3`, `3步中${level}步`)
  await press(/^Take out/) // reading proves nothing, and coming has proved level 1
  await reads('Nothing is missing: it can be published.')
  await press('Publish version 1')
  await cora.frame.getByRole('dialog').getByRole('button', { name: 'Publish version 1' }).click()
  await reads('Version 1 is in the catalogue.')
  return /modules\/([\w-]+)\/write/.exec(cora.frame.url())![1]!
}
