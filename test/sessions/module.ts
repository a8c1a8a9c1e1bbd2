import t from 'tap'
import { wrote } from '../support/modules.ts'
import { both, page, quiz, single } from '../support/playing.ts'
import { guestIn, planned, planOf, plans, refusalOf } from '../support/sessions.ts'
import { people, world } from '../support/world.ts'

const written = `query ($id: ID!) { writtenModule(id: $id) { track draft { revision content {
  languages title summary hours proofs { competency { code } fromLevel toLevel } refresh { upTo } items { id } } } } }`
interface Written {
  writtenModule: { track: string; draft: { revision: number; content: Record<string, unknown> } }
}

t.test('a session begins its module; on demand it is published once that is', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const guestId = await guestIn(w, { name: 'Gwen', zone: 'America/Los_Angeles' })
  const about = { en: 'From the dock to the shelf', 'zh-Hans': '从码头到货架' }
  const plan = await planOf(w, { guestId, mode: 'on_demand', minutes: 120, about })
  const { id: sessionId } = await planned(cora, 'planSession', plan)
  t.match(await refusalOf(amara, 'makeSessionModule', { sessionId }), { code: 'COORDINATORS_ONLY' })
  t.match(await planned(cora, 'confirmSession', { sessionId }), { plan: { lacks: ['module'], mayMakeModule: true } })
  const { module } = await planned(cora, 'makeSessionModule', { sessionId })
  t.match(await refusalOf(cora, 'makeSessionModule', { sessionId }), { code: 'SESSION_HAS_MODULE' })
  t.match(module, { published: false })
  const { writtenModule } = await cora.ask<Written>(written, { id: module!.id })
  t.match(writtenModule, {
    track: 'external',
    draft: {
      content: {
        title: plan.title,
        summary: about,
        hours: 2,
        proofs: [{ competency: { code: 'NEG-04' }, fromLevel: 0, toLevel: 1 }], // its task proves more
      },
    },
  })
  t.match(await refusalOf(cora, 'publishSession', { sessionId }), { details: { lacks: 'module' } })

  const { competencyId } = plan.competencies[0]!
  const content = {
    languages: ['en', 'zh-Hans'],
    title: plan.title,
    summary: about,
    hours: 2,
    proofs: [{ competencyId, fromLevel: 0, toLevel: 1 }],
    refresh: null,
    items: [{ ...page(), title: both('The dock') }, quiz([single()])],
  }
  const { draft } = await wrote(cora, 'saveModuleDraft', {
    moduleId: module!.id,
    revision: writtenModule.draft.revision,
    content,
  })
  await wrote(cora, 'publishModule', { moduleId: module!.id, revision: draft.revision, staysCurrent: false })
  t.match(await plans(cora, 'publishSession', { sessionId }), {
    session: { state: 'published', module: { published: true } },
  })
  t.match(await amara.ask('query ($id: ID!) { module(id: $id) { track } }', { id: module!.id }), {
    module: { track: 'external' },
  })
})
