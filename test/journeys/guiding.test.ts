// A practitioner's guidance from the first question to what it has changed, in three browsers at once.
import t from 'tap'
import { asksGwen } from './guided-asking.ts'
import { takeSeats } from './guided-seats.ts'
import { story } from './guided.ts'

t.test('Gwen shows one pallet, and a gap of Amara’s narrows', async t => {
  const all = await story(t)
  const cora = await all.office.launch('cora', 'facdev')
  let session = ''
  await t.test('Cora asks, Gwen proposes another time, Cora takes it and publishes', async t => {
    session = await asksGwen(t, cora, all)
  })
  if (!t.passing()) return
  await t.test('one seat: who has the largest gap comes next', async t => takeSeats(t, all, { cora, session }))
})
