import t from 'tap'
import { done, levels, queueOf } from '../support/evidence.ts'
import { download, linkTo, upload } from '../support/files.ts'
import { film } from '../support/films.ts'
import { gapsOf } from '../support/gaps.ts'
import { aGuest, gwen } from '../support/guests.ts'
import { agreedSession, brings, broughtFor, codeFor, signs } from '../support/material.ts'
import { moduleOf, wrote } from '../support/modules.ts'
import { answersAll, begins, both, playing, plays, quiz, single, task, waysOf } from '../support/playing.ts'
import { planned, refusalOf, sessionTo } from '../support/sessions.ts'
import { codes, hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'
import { seats } from '../support/bookings.ts'

interface Listed {
  id: string
  seat: object | null
  onDemand: {
    moduleId: string
    begun: boolean
    finished: boolean
    gains: { competency: { code: string }; attending: number | null; beyond: number | null; closes: boolean }[]
  } | null
}
const listed = async (who: Somebody): Promise<Listed[]> =>
  (
    await who.ask<{ seats: { edges: { node: Listed }[] } }>(
      `{ seats(first: 20) { edges { node { id dates { id } seat { left }
        onDemand { moduleId begun finished gains { competency { code } attending beyond closes } } } } } }`,
    )
  ).seats.edges.map(({ node }) => node)

const guidedBy = async (who: Somebody, id: string) =>
  (
    await who.ask<{ module: { guidedBy: object | null } | null }>(
      'query ($id: ID!) { module(id: $id) { guidedBy { name occupation employer } } }',
      { id },
    )
  ).module

const standing = async (who: Somebody) =>
  (await gapsOf(who))!.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')!.effective

t.test('a session on demand goes from Gwen’s upload to Amara, who has finished it', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  for (const who of [amara, bilal]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const her = await aGuest(w, cora, { ...gwen, employer: 'Westport Logistics', occupation: 'Warehouse manager' })
  const sessionId = await agreedSession(w, { coordinator: cora, guestId: her.personId })
  await upload(w, her, { purpose: 'material', to: sessionId, name: 'dock.mp4', bytes: film('dock') })
  await signs(her, { sessionId, reuseUntil: '2027-06-30' }, { code: await codeFor(w, her) })
  const { id: materialId } = (await broughtFor(cora, sessionId))!.material[0]!
  await brings(cora, 'approveMaterial', { materialId })
  t.match(await brings(cora, 'putIntoModule', { materialId, seconds: 100 }), { refusal: null })
  const moduleId = (await sessionTo(cora, sessionId))!.module!.id
  t.match(await refusalOf(cora, 'publishSession', { sessionId }), { details: { lacks: 'module' } })

  const competencyId = (await codes(w)).competency('NEG-04')
  const { draft } = (await moduleOf(cora, moduleId))!
  const [reel] = draft.content['items'] as { id: string; kind: string; fileId: string }[]
  const { id, kind, fileId } = reel!
  const [test, practice] = [quiz([single()]), task({ [competencyId]: 3 })]
  const content = {
    languages: ['en', 'zh-Hans'],
    title: both('From the dock to the shelf'),
    summary: both('What happens to a pallet'),
    hours: 2,
    proofs: [{ competencyId, fromLevel: 0, toLevel: 1 }],
    refresh: null,
    items: [
      { id, kind, fileId, seconds: 100, captions: [], title: both('The dock'), body: both('Watch the stamps.') },
      test,
      practice,
    ],
  }
  const saved = await wrote(cora, 'saveModuleDraft', { moduleId, revision: draft.revision, content })
  await wrote(cora, 'publishModule', { moduleId, revision: saved.draft.revision, staysCurrent: false })
  t.same(await listed(amara), [], 'the session itself is not published yet')
  await planned(cora, 'publishSession', { sessionId })

  const gains = [{ competency: { code: 'CBEC-NEG-04' }, attending: 1, beyond: 3, closes: false }] // of 4
  t.match(await listed(amara), [
    { id: sessionId, dates: [], seat: null, onDemand: { moduleId, begun: false, finished: false, gains } },
  ])
  t.same(await listed(noor), [], 'of another school')
  t.match(await seats(amara, 'bookSeat', { sessionId, orWait: false }), { refusal: { code: 'SESSION_NOT_FOUND' } })
  t.match(await waysOf(w, amara, { code: 'NEG-04' }), [
    { title: 'From the dock to the shelf', reaches: 1, reviewed: 3 },
  ])
  const { modules } = await amara.ask<{ modules: { edges: { node: object }[] } }>(
    '{ modules(first: 5) { edges { node { id track guidedBy { name occupation employer } } } } }',
  )
  const guest = { name: 'Gwen Park', occupation: 'Warehouse manager', employer: 'Westport Logistics' }
  t.match(modules.edges, [{ node: { id: moduleId, track: 'external', guidedBy: guest } }])
  t.match(await guidedBy(bilal, moduleId), { guidedBy: guest })
  t.equal(await guidedBy(noor, moduleId), null)

  await plays(amara, 'startModule', { moduleId })
  t.match(await download(w, await linkTo(amara, fileId), { range: 'bytes=4-7' }), { statusCode: 206, body: 'ftyp' })
  t.match(await listed(amara), [{ onDemand: { begun: true, finished: false } }])
  w.clock.now = new Date(w.clock.now.getTime() + 100_000)
  const watched = [{ itemId: id, seconds: 90, done: false, position: 99, watched: [[0, 95]] }]
  await plays(amara, 'reportProgress', { moduleId, items: watched })
  await answersAll(amara, { moduleId, item: test })
  const { id: evidenceId } = (await begins(amara, { moduleId, itemId: practice.id })).evidence!
  await done(amara, 'saveDraft', {
    ...{ evidenceId, kind: 'practice_task', title: 'x', note: 'Three parcels, priced.', claims: [] },
  })
  await done(amara, 'handInEvidence', { evidenceId })
  t.match((await playing(amara, moduleId))!.attempt, { finishedAt: String, evidence: { state: 'accepted' } })
  t.equal(await standing(amara), 1)
  t.match((await queueOf(cora)).edges, [{ node: { id: evidenceId } }])
  const marks = practice.task.criteria.map(({ id: criterionId }) => ({ criterionId, level: 3, note: null }))
  await done(cora, 'acceptEvidence', { evidenceId, levels: await levels(w, { 'NEG-04': 3 }), marks })
  t.equal(await standing(amara), 3, 'her gap narrows')
  t.match(await listed(amara), [{ onDemand: { begun: true, finished: true } }])

  await planned(cora, 'closeSession', { sessionId })
  for (const who of [amara, bilal]) t.same(await listed(who), [], 'closed, nobody begins it from there any more')
})
