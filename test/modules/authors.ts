import t from 'tap'
import { changed } from '../support/cohorts.ts'
import { upload } from '../support/files.ts'
import { captions } from '../support/films.ts'
import { draftModule, moduleOf, modulesOf, notWritten, publishedModule, sent, wrote } from '../support/modules.ts'
import { both, contentOf } from '../support/playing.ts'
import { authors } from '../support/authors.ts'

const deeds = ['copyModule', 'retireModule', 'resumeModule', 'askModuleApproval'] as const

t.test('Dolores writes for the cohort that she leads, and for no other', async t => {
  const { w, amara, dolores, cora, novices, others } = await authors(t)
  const begin = (who: typeof dolores, cohortIds?: string[]) =>
    notWritten(who, 'beginModule', { title: both('Mine'), ...(cohortIds && { cohortIds }) })
  t.equal(await begin(dolores), 'COHORT_MISSING', 'for the school she does not')
  t.equal(await begin(dolores, []), 'COHORT_MISSING')
  t.equal(await begin(dolores, [others]), 'COHORT_NOT_FOUND', 'where she is only a member')
  t.equal(await begin(dolores, [novices, others]), 'COHORT_NOT_FOUND')
  t.equal(await begin(dolores, [w.course]), 'COHORT_NOT_FOUND')
  t.equal(await begin(dolores, ['nonsense']), 'COHORT_NOT_FOUND')
  t.equal(await begin(amara, [novices]), 'COORDINATORS_ONLY')

  const hers = await publishedModule(dolores, await contentOf(w), [novices])
  t.match(hers, { cohorts: [{ id: novices, name: 'Platform novices' }], approvedVersion: null, mayPublish: true })
  t.match(await modulesOf(dolores), { totalCount: 1, edges: [{ node: { id: hers.id } }] })
  t.equal((await publishedModule(cora, await contentOf(w))).cohorts, null, 'what Cora writes is the school’s')
  t.match((await publishedModule(cora, await contentOf(w), [others])).cohorts, [{ id: others }], 'unless she says so')

  const input = { moduleId: hers.id }
  t.equal(await notWritten(dolores, 'chooseModuleCohorts', { ...input, cohortIds: [] }), 'COHORT_MISSING')
  t.equal(await notWritten(dolores, 'chooseModuleCohorts', { ...input, cohortIds: [others] }), 'COHORT_NOT_FOUND')
  await changed(cora, 'appointLead', { cohortId: others, personId: dolores.personId })
  const both_ = { ...input, cohortIds: [novices, others] }
  t.match((await wrote(dolores, 'chooseModuleCohorts', both_)).cohorts, [{ id: novices }, { id: others }])
  await changed(cora, 'endLead', { cohortId: others, personId: dolores.personId })
  t.equal((await moduleOf(dolores, hers.id))?.mayPublish, false, 'she goes on writing on it')
  const { revision, content } = (await moduleOf(dolores, hers.id))!.draft
  const kept = { ...input, revision, content: sent({ ...(await contentOf(w)), hours: 7 }) }
  const saved = await wrote(dolores, 'saveModuleDraft', kept)
  t.not(saved.draft.content['hours'], content['hours'])
  const published = { ...input, revision: saved.draft.revision, staysCurrent: true }
  t.equal(await notWritten(dolores, 'publishModule', published), 'COHORTS_OF_OTHERS', 'but puts nothing before others')
  for (const deed of ['retireModule', 'resumeModule', 'askModuleApproval'] as const)
    t.equal(await notWritten(dolores, deed, input), 'COHORTS_OF_OTHERS')
  t.equal(await notWritten(dolores, 'chooseModuleCohorts', { ...input, cohortIds: [novices] }), 'COHORTS_OF_OTHERS')
  t.equal((await wrote(cora, 'publishModule', published)).versions.length, 2, 'Cora may')
})

t.test('what others write is closed to her: drafts, keys, problems, files', async t => {
  const { w, amara, bilal, chenWei, dolores, cora, noor, novices, others } = await authors(t)
  const content = await contentOf(w)
  const bilals = await draftModule(bilal, content, [others])
  const coras = await draftModule(cora, content)
  const hers = await draftModule(dolores, content, [novices])
  const closed = async (who: typeof dolores, { id, draft }: typeof hers, code: string) => {
    t.equal(await moduleOf(who, id), null)
    t.notOk((await modulesOf(who)).edges.some(({ node }) => node.id === id))
    const input = { moduleId: id, cohortIds: [novices] }
    for (const deed of deeds)
      t.equal(await notWritten(who, deed, deed === 'copyModule' ? input : { moduleId: id }), code, deed)
    t.equal(await notWritten(who, 'chooseModuleCohorts', input), code)
    const saving = { moduleId: id, revision: draft.revision, content: sent({ ...content, hours: 9 }) }
    t.equal(await notWritten(who, 'saveModuleDraft', saving), code)
    const publishing = { moduleId: id, revision: draft.revision, staysCurrent: false }
    t.equal(await notWritten(who, 'publishModule', publishing), code)
    const file = { purpose: 'module', to: id, name: 'en.vtt', bytes: captions }
    t.equal((await upload(w, who, file)).body.code, code)
  }
  for (const of of [bilals, coras]) await closed(dolores, of, 'MODULE_NOT_FOUND')
  await closed(bilal, hers, 'MODULE_NOT_FOUND')
  for (const who of [amara, chenWei, noor]) await closed(who, hers, 'COORDINATORS_ONLY')
  t.equal(await notWritten(dolores, 'approveModule', { moduleId: hers.id, number: 1 }), 'COORDINATORS_ONLY')
  t.equal(await notWritten(dolores, 'returnModule', { moduleId: hers.id, reason: 'No' }), 'COORDINATORS_ONLY')

  await changed(cora, 'appointLead', { cohortId: novices, personId: chenWei.personId })
  t.match(
    await moduleOf(chenWei, hers.id),
    { mayPublish: true, problems: [] },
    'who leads the cohort with her writes too',
  )
  const saving = { moduleId: hers.id, revision: hers.draft.revision, content: sent({ ...content, hours: 3 }) }
  t.match(await wrote(chenWei, 'saveModuleDraft', saving), { draft: { savedBy: { name: '陈伟' } } })
  await changed(cora, 'endLead', { cohortId: novices, personId: dolores.personId })
  await closed(dolores, hers, 'COORDINATORS_ONLY')
  t.equal((await moduleOf(cora, hers.id))?.id, hers.id, 'to Cora all is open')
})

t.test(
  'what is in the school’s catalogue she copies into one of her own, with its files and keys; nothing else',
  async t => {
    const { w, bilal, dolores, cora, novices, others } = await authors(t)
    const content = await contentOf(w, { title: 'Everybody’s' })
    const school = await publishedModule(cora, content)
    const bilals = await publishedModule(bilal, await contentOf(w, { title: 'Theirs' }), [others])
    const copy = (moduleId: string, cohortIds?: string[]) =>
      notWritten(dolores, 'copyModule', { moduleId, ...(cohortIds && { cohortIds }) })
    t.equal(await copy(school.id), 'COHORT_MISSING')
    t.equal(await copy(school.id, [others]), 'COHORT_NOT_FOUND')
    const hers = await wrote(dolores, 'copyModule', { moduleId: school.id, cohortIds: [novices] })
    t.match(hers, { state: 'draft', cohorts: [{ id: novices }], draft: { content: { title: content.title } } })
    t.equal(await moduleOf(dolores, school.id), null, 'the original stays closed')
    t.equal(await copy(bilals.id, [novices]), 'MODULE_NOT_FOUND', 'though as a member she finds it')
    await wrote(cora, 'retireModule', { moduleId: school.id })
    t.equal(await copy(school.id, [novices]), 'MODULE_NOT_FOUND')
    t.match(await modulesOf(dolores, { filter: 'mine' }), { totalCount: 1 })
    t.match(
      await wrote(cora, 'copyModule', { moduleId: hers.id }),
      { cohorts: null },
      'what Cora copies is the school’s',
    )
  },
)

t.test(
  'a cohort that has ended leaves her module to the others; of two who say at once for whom it is neither fails',
  async t => {
    const { w, dolores, cora, novices, others } = await authors(t)
    const { id: spring } = await changed(cora, 'beginCohort', { name: 'Spring' })
    await changed(cora, 'appointLead', { cohortId: spring, personId: dolores.personId })
    const { id: moduleId } = await publishedModule(dolores, await contentOf(w), [novices, spring])
    await changed(cora, 'endCohort', { cohortId: spring })
    t.match(await moduleOf(dolores, moduleId), { mayPublish: true, cohorts: [{ id: novices }] })
    await wrote(dolores, 'retireModule', { moduleId })
    await wrote(dolores, 'resumeModule', { moduleId })

    const choose = () => notWritten(cora, 'chooseModuleCohorts', { moduleId, cohortIds: [novices, others] })
    t.same(await Promise.all([choose(), choose(), choose(), choose()]), [undefined, undefined, undefined, undefined])
    t.equal((await moduleOf(cora, moduleId))!.cohorts!.length, 2)
  },
)

t.test(
  'how a text will look is told to who writes modules, for the school or for a cohort, and to nobody else',
  async t => {
    const { w, amara, dolores, cora } = await authors(t)
    const student = await w.launch({ sub: 'student' }, { course: 'trade' })
    const looks = async (who: typeof dolores, pictures: boolean) =>
      (
        await who.ask<{ previewMarkdown: { en: string } | null }>(
          'query ($text: LocalizedText!, $pictures: Boolean!) { previewMarkdown(text: $text, pictures: $pictures) }',
          { text: both('*duty*'), pictures },
        )
      ).previewMarkdown?.en
    for (const pictures of [true, false]) {
      for (const who of [cora, dolores]) t.equal(await looks(who, pictures), '<p><em>duty</em></p>\n')
      for (const who of [student, amara]) t.equal(await looks(who, pictures), undefined)
    }
  },
)
