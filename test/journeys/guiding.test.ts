// A practitioner's guidance from the first question to what it has changed, in three browsers at once.
import t from 'tap'
import { asksGwen } from './guided-asking.ts'
import { takeSeats } from './guided-seats.ts'
import { closesAGap } from './guided-after.ts'
import { approvesMaterial, bringsMaterial } from './guided-material.ts'
import { story } from './guided.ts'

t.test('Gwen shows one pallet, and a gap of Amara’s narrows', async t => {
  const all = await story(t)
  const cora = await all.office.launch('cora', 'facdev')
  let session = ''
  let moduleId = ''
  await t.test('Cora asks, Gwen proposes another time, Cora takes it and publishes', async t => {
    session = await asksGwen(t, cora, all)
  })
  const gwensLink = all.dock.page.url()
  if (!t.passing()) return
  await t.test('of those who wait for the one seat it goes to who lacks most', async t =>
    takeSeats(t, all, { cora, session }),
  )
  if (!t.passing()) return
  await t.test('Gwen brings slides and a recording, and signs; Cora makes a module of it', async t => {
    await bringsMaterial(t, all)
    moduleId = await approvesMaterial(t, cora, session)
  })
  if (!t.passing()) return
  await t.test('Amara was there, hands in its task, and Gwen’s word narrows her gap', async t =>
    closesAGap(t, all, { session, moduleId, gwensLink }),
  )
})
