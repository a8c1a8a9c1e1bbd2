// A quiz answered in the browser, from what the seeds say is right.
import type { Frame } from 'playwright-core'
import type { SeedModule } from '../../seeds/reference/modules.ts'

type Question = SeedModule['quiz']['questions'][number]

/** Begins the quiz that is shown and answers every question right. */
export async function passQuiz(frame: Frame, questions: readonly Question[]): Promise<void> {
  const press = (name: string): Promise<void> => frame.getByRole('button', { name }).click()
  await press('Begin the quiz')
  for (let left = questions.length; left > 0; left--) {
    await frame.getByText(`Question ${questions.length - left + 1} of ${questions.length}`).waitFor()
    const asked = plain(await frame.locator('.question-prompt').innerText())
    await answer(
      frame,
      questions.find(({ prompt }) => plain(prompt.en) === asked)!,
    )
    await press('Save the answer')
    await frame.getByText('Right.', { exact: true }).first().waitFor()
    await press(left > 1 ? 'Next question' : 'See the result')
  }
  await frame.getByText(/^Passed: /).waitFor()
}

async function answer(frame: Frame, { kind, number, accepted, options = [] }: Question): Promise<void> {
  if (kind === 'order') throw new Error('put in order where that is shown')
  if (kind === 'numeric') return frame.getByLabel('Your answer').fill(String(number))
  if (kind === 'short') return frame.getByLabel('Your answer').fill(accepted![0]!)
  for (const { text } of options.filter(({ correct }) => correct))
    await frame.getByLabel(text.en, { exact: true }).check()
}

const plain = (words: string): string =>
  words
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
