// A practitioner's guidance from the first question to what its practitioner has brought, in three browsers at once.
import t from 'tap'
import { asksGwen } from './guided-asking.ts'
import { takeSeats } from './guided-seats.ts'
import { approvesMaterial, bringsMaterial } from './guided-material.ts'
import { story } from './guided.ts'

t.test('Gwen shows one pallet, to whoever lacks it most', async t => {
  const all = await story(t)
  const cora = await all.office.launch('cora', 'facdev')
  let session = ''
  await t.test('Cora asks, Gwen proposes another time, Cora takes it and publishes', async t => {
    session = await asksGwen(t, cora, all)
  })
  if (!t.passing()) return
  await t.test('of those who wait for the one seat it goes to who lacks most', async t =>
    takeSeats(t, all, { cora, session }),
  )
  if (!t.passing()) return
  await t.test('Gwen brings slides and a recording, and signs; Cora approves', async t => {
    await bringsMaterial(all)
    await approvesMaterial(t, cora, session)
  })
})
