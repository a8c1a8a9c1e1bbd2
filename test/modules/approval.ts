import t from 'tap'
import { modulesOf, moduleOf, notWritten, publishedAgain, publishedModule, wrote } from '../support/modules.ts'
import { contentOf, goesThrough, playing, plays, waysOf } from '../support/playing.ts'
import { authors, catalogueOf } from '../support/authors.ts'
import { saidTo } from '../support/notices.ts'

t.test('Cora approves what waits, version by version, or returns it with a reason that its author reads', async t => {
  const { w, dolores, cora, novices } = await authors(t)
  const content = await contentOf(w, { title: 'Ours' })
  const { id } = await publishedModule(dolores, content, [novices])
  const input = { moduleId: id }
  t.equal(await notWritten(cora, 'returnModule', { ...input, reason: 'x' }), 'NOTHING_WAITS')
  const asked = await wrote(dolores, 'askModuleApproval', input)
  t.match(asked, { waitingDays: 0, approvals: [{ step: 'asked', number: 1, by: { name: 'Dolores Ibarra' } }] })
  t.equal(await notWritten(dolores, 'askModuleApproval', input), 'ASKED_ALREADY')
  w.clock.now = new Date(w.clock.now.getTime() + 3 * 86_400_000)
  const again = async (sub: string, name: string) => w.launch({ sub, name })
  const [c, d] = [await again('cora', 'Cora Lindgren'), await again('dolores', 'Dolores Ibarra')]
  const [a, b] = [await again('amara', 'Amara Okafor'), await again('bilal', 'Bilal Haddad')]
  t.match(await modulesOf(c, { filter: 'waiting' }), { totalCount: 1, edges: [{ node: { id, waitingDays: 3 } }] })
  t.match(await c.ask('{ waitingModules }'), { waitingModules: 1 })
  t.match(await b.ask('{ waitingModules }'), { waitingModules: 0 }, 'of others Bilal hears nothing')
  t.match(await modulesOf(b, { filter: 'waiting' }), { totalCount: 0 })
  t.match(await saidTo(c), [/Dolores Ibarra asks you to approve version 1 of “Ours”/])
  t.same(await saidTo(d), [])

  t.equal(await notWritten(c, 'returnModule', { ...input, reason: ' ' }), 'REASON_MISSING')
  const returned = await wrote(c, 'returnModule', { ...input, reason: 'Name the source.' })
  t.match(returned, { waitingDays: null, approvals: [{ step: 'returned', reason: 'Name the source.' }, {}] })
  t.match(await saidTo(d), [/Cora Lindgren did not approve version 1 .*: Name the source\./])
  t.same(await saidTo(c), [], 'what was decided nobody needs to hear of')
  t.same([await catalogueOf(a), await catalogueOf(b)], [{ Ours: ['Platform novices'] }, {}], 'it stays with its cohort')

  await wrote(d, 'askModuleApproval', input)
  t.equal(await notWritten(c, 'approveModule', { ...input, number: 2 }), 'VERSION_NOT_FOUND')
  t.match(await wrote(c, 'approveModule', { ...input, number: 1 }), { approvedVersion: 1, waitingDays: null })
  t.equal(await notWritten(c, 'approveModule', { ...input, number: 1 }), 'APPROVED_ALREADY')
  t.equal(await notWritten(d, 'askModuleApproval', input), 'APPROVED_ALREADY')
  t.same([await catalogueOf(a), await catalogueOf(b)], [{ Ours: [] }, { Ours: [] }], 'everybody’s')
  t.equal((await waysOf(w, b, { code: 'NEG-04' })).length, 1)
  t.match(await saidTo(d), [/approved version 1/])
  t.equal((await playing(b, id))?.title.en, 'Ours')
  t.equal(await moduleOf(b, id), null, 'which opens no draft to him')
  for (const deed of ['retireModule', 'resumeModule'] as const)
    t.equal(await notWritten(d, deed, input), 'MODULE_OF_SCHOOL', 'nor does its author take it from others')

  await goesThrough(b, id, content)
  const anew = { ...content, title: { en: 'Ours anew', 'zh-Hans': 'x' }, hours: 2 }
  await publishedAgain(d, id, { content: anew, staysCurrent: false })
  t.same(await catalogueOf(a), { 'Ours anew': ['Platform novices'] }, 'a later version is the cohort’s')
  t.same(await catalogueOf(b), { Ours: [] }, 'until it is approved as well the school has the one before')
  t.ok((await playing(b, id))?.attempt?.finishedAt, 'which Bilal need not go through again')
  t.same(
    (await waysOf(w, a, { code: 'NEG-04' })).map(({ title }) => title),
    ['Ours anew'],
  )
  await wrote(c, 'approveModule', { ...input, number: 2 })
  t.equal((await playing(b, id))?.attempt, null, 'asked for or not, what Cora approves counts for all')
  t.equal((await plays(b, 'startModule', input)).refusal, null)

  const school = await publishedModule(c, content)
  for (const deed of ['approveModule', 'askModuleApproval', 'chooseModuleCohorts', 'returnModule'] as const) {
    const more = {
      approveModule: { number: 1 },
      chooseModuleCohorts: { cohortIds: [novices] },
      returnModule: { reason: 'x' },
      askModuleApproval: {},
    }
    t.equal(await notWritten(c, deed, { moduleId: school.id, ...more[deed] }), 'MODULE_OF_SCHOOL', deed)
  }
})
