import t from 'tap'
import { inSchool, openDatabase } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { both, contentOf, goesThrough, page, publish, retire, waysOf } from '../support/playing.ts'
import { hold, joins } from '../support/told.ts'
import { people, world } from '../support/world.ts'

const code = 'NEG-04'

t.test('what was published or taken out is on the next page, whichever process wrote it', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const there = { ...w, here: w.elsewhere }
  await hold(there, noor.personId, { profile: 'C2', since: '2026-01-01' })
  const db = openDatabase(w.url)
  t.teardown(() => db.destroy())
  const another = { ...w, db }
  const titled = (title: string) => contentOf(w, { title, items: [page()] })
  const titles = async (who = amara) => (await waysOf(w, who, { code })).map(({ title }) => title).sort()
  t.same(await titles(), [])

  const first = await titled('One')
  const one = await publish(another, first, { by: cora })
  t.same(await titles(), ['One'], 'published')
  const question = '{ gaps { gaps { modules { reaches module { title hours } } } onTarget { modules { reaches } } } }'
  w.statements()
  await amara.ask(question)
  t.equal(w.statements().length, 3, 'begin, who asks, what the gaps are made from: of modules nothing more is asked')

  const undone = inSchool(db, w.here.schoolId, async db => {
    await db.updateTable('module').set({ retired_at: w.clock.now }).where('id', '=', one).execute()
    throw new Error('undo')
  })
  await t.rejects(undone)
  t.same(await titles(), ['One'], 'what was undone was not')
  await goesThrough(bilal, one, first)
  t.same(await titles(bilal), [], 'he has what it proves')
  await publish(another, { ...first, title: both('One anew') }, { by: cora, moduleId: one })
  t.same(await titles(), ['One anew'], 'a new version')
  const two = await publish(another, await titled('Two'), { by: cora })
  t.same(await titles(), ['One anew', 'Two'])
  await retire(another, two)
  t.same(await titles(), ['One anew'], 'taken out')

  t.same(await titles(noor), [], 'in another school there is nothing of it')
  const colleague = await w.launch({ sub: 'colleague' }, { place: w.elsewhere })
  await publish({ ...there, db }, await contentOf(there, { title: 'Theirs', items: [page()] }), { by: colleague })
  t.same(await titles(noor), ['Theirs'])
  t.same(await titles(), ['One anew'], 'nor here of theirs')
})

t.test('of what one of their accounts has published nobody proves anything in the other', async t => {
  const w = await world(t)
  const { chenWei, amara, cora } = await people(w)
  const other = await w.launch({ sub: 'chen' }, { place: { ...w.here, lmsId: newId() }, roles: ['Instructor'] })
  for (const who of [chenWei, amara]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  await publish(w, await contentOf(w, { title: 'His', items: [page()] }), { by: other })
  await publish(w, await contentOf(w, { title: 'Hers', items: [page()] }), { by: cora })
  const titles = async (who: typeof amara) => (await waysOf(w, who, { code })).map(({ title }) => title).sort()
  t.same(await titles(chenWei), ['Hers', 'His'], 'two people, as far as anybody knows')
  await joins(other, chenWei)
  t.same(await titles(chenWei), ['Hers'])
  t.same(await titles(amara), ['Hers', 'His'], 'to Amara it is what it was')
})
