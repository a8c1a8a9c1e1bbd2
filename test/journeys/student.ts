import t from 'tap'
import { walkableDemo } from '../support/walkable.ts'
import { visitor } from '../support/visitor.ts'

t.test('a student sees a friendly page, and nothing of anybody', async t => {
  const school = await walkableDemo(t)
  const somebody = await visitor(t, school)
  const visit = await somebody.launch('student', 'trade')
  await visit.sees('Landbridge is for those who teach')
  t.match(await visit.frame.textContent('main'), /Jiangcheng University of Commerce.*International Trade Practices/s)
  await visit.look('student')
  await visit.goTo('/gaps')
  await visit.frame.getByText('You came here').waitFor({ state: 'detached' })
  t.notMatch(await visit.frame.textContent('main'), /Level/)
  await visit.look('student-at-gaps')
})
