import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import { draftModule, moduleOf, modulesOf, sent, writes, wrote } from '../support/modules.ts'
import { both, contentOf, page, quiz, single } from '../support/playing.ts'
import { give, people, world } from '../support/world.ts'

t.test('Cora begins a module and writes on it; nobody else sees or changes it', async t => {
  const w = await world(t)
  const { amara, cora, olga, noor } = await people(w)
  const begun = await wrote(cora, 'beginModule', { title: { en: 'Landed cost', 'zh-Hans': '' } })
  t.match(begun, { track: 'internal', state: 'draft', draftIsAhead: true, versions: [], begun: 0, finished: 0 })
  t.match(begun.draft, { revision: 1, savedBy: { name: 'Cora Lindgren' } })
  const content = await contentOf(w)
  const saved = await wrote(cora, 'saveModuleDraft', { moduleId: begun.id, revision: 1, content: sent(content) })
  const { proofs, items, ...rest } = sent(content)
  t.match(
    saved.draft,
    { revision: 2, content: { ...rest, items } },
    'it says what was sent, answers to its questions too',
  )
  t.match(saved.draft.content, {
    proofs: proofs.map(({ toLevel }) => ({ competency: { code: 'CBEC-NEG-04' }, toLevel })),
  })
  t.same(saved.problems, [])
  t.same(await moduleOf(cora, begun.id), saved)

  const external = await wrote(cora, 'beginModule', { title: both('A day in the warehouse'), track: 'external' })
  t.equal(external.track, 'external')
  t.same(
    (await writes(cora, 'beginModule', { title: { en: ' ', 'zh-Hans': '' } })).refusal?.code,
    'MODULE_TITLE_MISSING',
    'it is called something, in one language at least',
  )

  for (const [who, code] of [
    [amara, 'COORDINATORS_ONLY'],
    [olga, 'COORDINATORS_ONLY'],
    [noor, 'COORDINATORS_ONLY'],
  ] as const) {
    t.equal((await writes(who, 'beginModule', { title: both('Mine') })).refusal?.code, code)
    const input = { moduleId: begun.id, revision: 2, content: sent(content) }
    t.equal((await writes(who, 'saveModuleDraft', input)).refusal?.code, code)
    for (const deed of ['copyModule', 'retireModule', 'resumeModule'] as const)
      t.equal((await writes(who, deed, { moduleId: begun.id })).refusal?.code, code)
    t.equal(await moduleOf(who, begun.id), null)
    t.match(await modulesOf(who), { edges: [], totalCount: 0 })
  }
  t.same(await moduleOf(cora, begun.id), saved, 'and nothing of it has changed')
})

t.test('of two who write at once the second is told, and nothing is overwritten', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const { id, draft } = await draftModule(cora, await contentOf(w))
  await give(w, amara, 'coordinator')
  const content = await contentOf(w)
  const coras = { ...content, hours: 2 }
  const amaras = { ...content, hours: 3 }
  const [first, second] = await Promise.all([
    writes(cora, 'saveModuleDraft', { moduleId: id, revision: draft.revision, content: sent(coras) }),
    writes(amara, 'saveModuleDraft', { moduleId: id, revision: draft.revision, content: sent(amaras) }),
  ])
  const [kept, told] = first.module ? [first, second] : [second, first]
  t.equal(kept.module?.draft.revision, draft.revision + 1)
  const by = kept.module?.draft.savedBy?.name
  t.match(told.refusal, { code: 'DRAFT_MOVED_ON', details: { by, revision: draft.revision + 1, at: String } })
  t.same(await moduleOf(cora, id), kept.module, 'what was saved stands')

  const seen = kept.module!.draft.revision
  const third = await wrote(amara, 'saveModuleDraft', {
    moduleId: id,
    revision: seen,
    content: sent({ ...content, hours: 4 }),
  })
  t.match(
    third.draft,
    { revision: seen + 1, content: { hours: 4 }, savedBy: { name: 'Amara Okafor' } },
    'who has read it goes on',
  )
})

t.test('saved again and again as she types, each answer names the revision for the next', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const content = await contentOf(w)
  const { id, draft } = await draftModule(cora, content)
  let { revision } = draft
  for (const hours of [2, 3, 4]) {
    const saved = await wrote(cora, 'saveModuleDraft', { moduleId: id, revision, content: sent({ ...content, hours }) })
    t.match(saved.draft, { revision: revision + 1, content: { hours } })
    revision = saved.draft.revision
  }
  const again = { moduleId: id, revision: revision - 1, content: sent({ ...content, hours: 4 }) }
  t.equal(
    (await wrote(cora, 'saveModuleDraft', again)).draft.revision,
    revision,
    'an answer that was lost is asked for again',
  )
  const stale = { moduleId: id, revision: revision - 1, content: sent({ ...content, hours: 5 }) }
  t.match(await writes(cora, 'saveModuleDraft', stale), {
    refusal: { code: 'DRAFT_MOVED_ON', details: { by: 'Cora Lindgren', revision } },
  })
})

t.test('a draft may lack anything, but says nothing that cannot be', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const { id, draft } = await wrote(cora, 'beginModule', { title: both('Landed cost') })
  const good = sent(await contentOf(w))
  const save = async (change: object) => {
    const { refusal } = await writes(cora, 'saveModuleDraft', {
      moduleId: id,
      revision: draft.revision,
      content: { ...good, ...change },
    })
    return refusal
  }
  const twice = page('Twice')
  const [proof] = good.proofs
  const nobody = newId()
  const asked = single()
  const impossible: [object, object][] = [
    [{ title: { en: 'only' } }, { code: 'CONTENT_NOT_POSSIBLE', details: { path: 'title.zh-Hans' } }],
    [{ title: { ...both('x'), fr: 'x' } }, { code: 'CONTENT_NOT_POSSIBLE' }],
    [{ title: both('x'.repeat(501)) }, { code: 'TEXT_TOO_LONG', details: { field: 'title.en', most: 500 } }],
    [{ hours: 201 }, { code: 'CONTENT_NOT_POSSIBLE', details: { path: 'hours' } }],
    [{ items: [{ ...twice, id: 'x' }] }, { code: 'CONTENT_NOT_POSSIBLE', details: { path: 'items.0.id' } }],
    [{ items: [twice, { ...twice }] }, { code: 'IDENTIFIER_TWICE', details: { id: twice.id } }],
    [{ items: [quiz([asked, asked])] }, { code: 'IDENTIFIER_TWICE', details: { id: asked.id } }],
    [{ items: [{ ...twice, kind: 'quiz' }] }, { code: 'CONTENT_NOT_POSSIBLE', details: { path: 'items.0.quiz' } }],
    [
      { items: Array.from({ length: 101 }, () => page('x')) },
      { code: 'TOO_MANY', details: { path: 'items', most: 100 } },
    ],
    [{ proofs: [proof, proof] }, { code: 'COMPETENCY_TWICE', details: { competencyId: proof!.competencyId } }],
    [
      { proofs: [{ ...proof, competencyId: nobody }] },
      { code: 'COMPETENCY_NOT_FOUND', details: { competencyId: nobody } },
    ],
    [{ proofs: [{ ...proof, toLevel: 6 }] }, { code: 'CONTENT_NOT_POSSIBLE', details: { path: 'proofs.0.toLevel' } }],
    [{ refresh: { upTo: 4, eventIds: [nobody] } }, { code: 'EVENT_NOT_FOUND', details: { eventId: nobody } }],
  ]
  for (const [change, refusal] of impossible) t.match(await save(change), refusal, JSON.stringify(refusal))
  t.equal((await moduleOf(cora, id))!.draft.revision, draft.revision, 'nothing of it was kept')
  t.equal(
    await save({
      items: [
        { ...page(''), body: { en: '', 'zh-Hans': '' } },
        { id: newId(), kind: 'link', title: both('') },
      ],
    }),
    null,
  )
})

t.test('Cora looks through all modules, the last saved first; their number costs no more questions', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const content = await contentOf(w)
  const begun: string[] = []
  const more = async (count: number) => {
    for (let at = 0; at < count; at++) {
      w.clock.now = new Date(w.clock.now.getTime() + 60_000)
      begun.push((await draftModule(cora, content)).id)
    }
  }
  const statements = async () => {
    w.statements()
    await modulesOf(cora, { first: 100 })
    return w.statements().length
  }
  await more(2)
  const few = await statements()
  await more(3)
  t.equal(await statements(), few)

  w.clock.now = new Date(w.clock.now.getTime() + 60_000)
  await wrote(cora, 'saveModuleDraft', { moduleId: begun[1], revision: 2, content: sent({ ...content, hours: 9 }) })
  const order = [1, 4, 3, 2, 0].map(at => begun[at])
  const seen: string[] = []
  for (let after: string | null = null, further = true; further;) {
    const { edges, pageInfo, totalCount } = await modulesOf(cora, { first: 2, after })
    t.equal(totalCount, 5)
    seen.push(...edges.map(({ node }) => node.id))
    after = pageInfo.endCursor
    further = pageInfo.hasNextPage
  }
  t.same(seen, order, 'in pages, each once')
})
