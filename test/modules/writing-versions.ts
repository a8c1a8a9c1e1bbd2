import { sql } from 'kysely'
import t from 'tap'
import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { addDraftModule } from '../../server/modules/writing/add-draft-module.ts'
import { draftModule, moduleOf, publishedModule, sent, writes, wrote } from '../support/modules.ts'
import { both, contentOf } from '../support/playing.ts'
import { give, people, world, type World } from '../support/world.ts'

const within = <T>({ db, here }: World, work: (db: Db) => Promise<T>): Promise<T> => inSchool(db, here.schoolId, work)

t.test('Cora publishes what is complete, and goes on writing', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const content = await contentOf(w, { hours: 1.5 })
  const { id, draft } = await draftModule(cora, content)
  const publish = { moduleId: id, revision: draft.revision, staysCurrent: false }
  t.equal((await writes(amara, 'publishModule', publish)).refusal?.code, 'COORDINATORS_ONLY')
  const stale = { ...publish, revision: draft.revision - 1 }
  t.equal(
    (await writes(cora, 'publishModule', stale)).refusal?.code,
    'DRAFT_MOVED_ON',
    'what she has not seen she does not publish',
  )

  const published = await wrote(cora, 'publishModule', publish)
  t.match(published, { state: 'published', draftIsAhead: false })
  t.match(published.versions, [{ number: 1, staysCurrent: false, publishedBy: { name: 'Cora Lindgren' } }])
  t.match(await writes(cora, 'publishModule', publish), { refusal: { code: 'NOTHING_NEW', details: { number: 1 } } })

  const more = { ...content, hours: 2 }
  const saved = await wrote(cora, 'saveModuleDraft', { moduleId: id, revision: draft.revision, content: sent(more) })
  t.match(saved, { state: 'published', draftIsAhead: true }, 'the version stays what it was')
  const { revision } = saved.draft
  const second = await wrote(cora, 'publishModule', { moduleId: id, revision, staysCurrent: true })
  t.match(second.versions, [
    { number: 2, staysCurrent: true },
    { number: 1, staysCurrent: false },
  ])
  const rows = await within(w, db =>
    db.selectFrom('module_version').select(['hours', 'search']).orderBy('number').execute(),
  )
  t.match(rows, [{ hours: '1.50', search: /landed cost\nlanded cost（中文）/ }, { hours: '2.00' }])
  t.match(await within(w, db => db.selectFrom('module_proof').select(['from_level', 'to_level']).execute()), [
    { from_level: 0, to_level: 2 },
    { from_level: 0, to_level: 2 },
  ])
})

t.test('a version never changes, whoever tries', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  await publishedModule(cora, await contentOf(w))
  for (const change of [
    sql`update module_version set content = '{}'`,
    sql`delete from module_version`,
    sql`update module_proof set to_level = 5`,
    sql`delete from module_proof`,
  ])
    await t.rejects(
      within(w, db => change.execute(db)),
      { code: '42501', message: 'what was published never changes' },
    )
})

t.test('Cora copies a module; what she then writes on one says nothing in the other', async t => {
  const w = await world(t)
  const { cora, noor } = await people(w)
  const content = await contentOf(w)
  const original = await publishedModule(cora, content)
  const copy = await wrote(cora, 'copyModule', { moduleId: original.id })
  t.not(copy.id, original.id)
  t.match(copy, { state: 'draft', versions: [], draft: { revision: 1 } })
  t.same(copy.draft.content, original.draft.content)
  await wrote(cora, 'saveModuleDraft', {
    moduleId: copy.id,
    revision: 1,
    content: sent({ ...content, title: both('Other') }),
  })
  t.same(await moduleOf(cora, original.id), original)
  await give({ ...w, here: w.elsewhere }, noor, 'coordinator')
  t.equal(
    (await writes(noor, 'copyModule', { moduleId: original.id })).refusal?.code,
    'MODULE_NOT_FOUND',
    'of another school there is none',
  )
  t.equal((await writes(cora, 'copyModule', { moduleId: newId() })).refusal?.code, 'MODULE_NOT_FOUND')
})

t.test('Cora takes a module out of the catalogue and puts it back', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const { id, draft } = await publishedModule(cora, await contentOf(w))
  t.equal((await wrote(cora, 'retireModule', { moduleId: id })).state, 'retired')
  t.equal((await wrote(cora, 'retireModule', { moduleId: id })).state, 'retired', 'twice is once')
  const publish = { moduleId: id, revision: draft.revision, staysCurrent: true }
  t.equal((await writes(cora, 'publishModule', publish)).refusal?.code, 'MODULE_RETIRED')
  t.equal((await wrote(cora, 'resumeModule', { moduleId: id })).state, 'published')
  const events = await within(w, db =>
    db.selectFrom('event').select('kind').where('kind', 'like', 'module-re%').execute(),
  )
  t.same(events.map(({ kind }) => kind).sort(), ['module-resumed', 'module-retired'])

  const unpublished = await draftModule(cora, await contentOf(w))
  t.equal((await wrote(cora, 'retireModule', { moduleId: unpublished.id })).state, 'retired')
  t.equal((await wrote(cora, 'resumeModule', { moduleId: unpublished.id })).state, 'draft')
})

t.test('content that comes with the service is a draft of nobody, which Cora publishes', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const content = await contentOf(w)
  const place = { schoolId: w.here.schoolId, now: w.clock.now }
  const id = await within(w, db => addDraftModule(db, { ...place, track: 'internal', content }))
  t.match(await moduleOf(cora, id), { state: 'draft', draft: { revision: 1, savedBy: null }, problems: [] })
  const published = await wrote(cora, 'publishModule', { moduleId: id, revision: 1, staysCurrent: false })
  t.match(published.versions, [{ publishedBy: { name: 'Cora Lindgren' } }])
  await t.rejects(
    within(w, db => addDraftModule(db, { ...place, track: 'internal', content: { ...content, hours: 999 } })),
    { name: 'ZodError' },
    'in the shape that all content has',
  )
})
