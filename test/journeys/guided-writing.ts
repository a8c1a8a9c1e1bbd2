// What Cora writes into the module of a session, in both languages.
import type { Visit } from '../support/visitor.ts'
import { hands } from './guided.ts'

/** A quiz of one question, without which finishing would prove nothing. */
export async function writesQuiz({ frame }: Visit): Promise<void> {
  const { press, fill, both } = hands(frame)
  await press('Add a quiz')
  await both('Name of this part', 'Count them', '数一数')
  await frame.getByLabel('What it asks for').selectOption({ label: 'A number' })
  await press('Add a question')
  await both('Question', 'How often is it counted?', '一共清点几次？')
  await fill('Right number', '2')
}

export async function writesTask({ frame }: Visit): Promise<void> {
  const { press, both } = hands(frame)
  await press('Add a practice task')
  await both('Name of this part', 'Plan your own inbound', '做一份入库计划')
  await both('What is to be done', 'Plan the inbound of one pallet.', '为一托货做入库计划。')
  await frame.getByRole('checkbox', { name: 'A text, written on the page' }).check()
  const proves = frame.getByRole('group', { name: 'What it proves once somebody has accepted it' })
  await proves.getByRole('combobox').selectOption('3')
  await press('Add a criterion')
  await both('What it looks at', 'The order of steps', '步骤顺序')
  for (const level of [0, 1, 2, 3]) await both(`Seen at level ${level}`, `${level} of 3`, `3步中${level}步`)
}

/** Answers which module it is. */
export async function publishesModule({ frame }: Visit): Promise<string> {
  const { press, reads } = hands(frame)
  await reads('Nothing is missing: it can be published.')
  await press('Publish version 1')
  await frame.getByRole('dialog').getByRole('button', { name: 'Publish version 1' }).click()
  await reads('Version 1 is in the catalogue.')
  return /modules\/([\w-]+)\/write/.exec(frame.url())![1]!
}

/** Whoever has come to the quiz answers it. */
export async function answersQuiz(
  { frame }: Visit,
  words: { begin: string; yours: string; save: string; see: string },
): Promise<void> {
  const { press, fill } = hands(frame)
  await press(words.begin)
  await fill(words.yours, '2')
  await press(words.save)
  await press(words.see)
}
