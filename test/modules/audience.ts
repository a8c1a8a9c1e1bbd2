import t from 'tap'
import { changed } from '../support/cohorts.ts'
import { diagnosticOf, areaIn } from '../support/diagnostics.ts'
import { lead } from '../support/evidence.ts'
import { modulesOf, publishedAgain, publishedModule } from '../support/modules.ts'
import { contentOf, goesThrough, page, playing, plays, quiz, single, waysOf } from '../support/playing.ts'
import { authors, catalogueOf } from '../support/authors.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

const begins = async (who: Somebody, moduleId: string) => (await plays(who, 'startModule', { moduleId })).refusal?.code
const asked = async (who: Somebody, areaId: string) => (await diagnosticOf(who, areaId))?.questions ?? 0

t.test('what Dolores publishes for her cohort only its members find, wherever one could', async t => {
  const { w, amara, bilal, chenWei, dolores, cora, noor, novices } = await authors(t)
  const questions = Array.from({ length: 8 }, () => single())
  const content = await contentOf(w, { title: 'Ours', items: [page(), quiz(questions)] })
  const { id } = await publishedModule(dolores, content, [novices])
  const areaId = await areaIn(w, 'NEG')
  const ways = async (who: Somebody, personId = who.personId) =>
    (await waysOf(w, who, { code: 'NEG-04', personId })).map(({ title }) => title)

  for (const who of [amara, chenWei]) {
    t.same(await catalogueOf(who), { Ours: ['Platform novices'] })
    t.equal((await playing(who, id))?.title.en, 'Ours')
    t.same(await ways(who), ['Ours'])
    t.ok((await asked(who, areaId)) > 0)
  }
  for (const who of [bilal, dolores, cora]) {
    t.same(await catalogueOf(who), {}, 'who coordinates is no member')
    t.equal(await begins(who, id), 'MODULE_NOT_FOUND')
    t.equal(await asked(who, areaId), 0)
  }
  t.same(await ways(bilal), [])
  t.same(
    [await ways(cora, amara.personId), await ways(cora, bilal.personId)],
    [['Ours'], []],
    'Cora sees of each what is theirs',
  )
  t.equal(await playing(bilal, id), null)
  t.equal(await playing(noor, id), null)
  const looks = '{ module(id: "' + id + '") { title mayBegin onlyFor items { html } } }'
  for (const who of [dolores, cora])
    t.match(
      await who.ask(looks),
      { module: { title: content.title, mayBegin: false, onlyFor: [] } },
      'who writes looks at it',
    )
  t.match(await amara.ask(looks), { module: { mayBegin: true, onlyFor: ['Platform novices'] } })

  t.equal(await begins(amara, id), undefined)
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [amara.personId, chenWei.personId] })
  t.same(await catalogueOf(chenWei), {}, 'he is in it no more')
  t.equal(await begins(chenWei, id), 'MODULE_NOT_FOUND')
  t.same([await ways(chenWei), await playing(chenWei, id)], [[], null])
  t.same(await ways(amara), ['Ours'], 'she has begun it, and goes on')
  t.match(await goesThrough(amara, id, content), {
    attempt: { evidence: { state: 'accepted', appraisals: [{ rater: { name: 'Dolores Ibarra' } }] } },
  })
  await changed(cora, 'addMembers', { cohortId: novices, personIds: [bilal.personId, dolores.personId] })
  t.same(await catalogueOf(bilal), { Ours: ['Platform novices'] }, 'who joins finds it')
  t.match(
    await goesThrough(dolores, id, content),
    { attempt: { evidence: { appraisals: [] } } },
    'nobody proves their own',
  )
})

t.test('a new version for the cohort alone asks nobody else to come again', async t => {
  const { w, amara, cora, dolores, novices } = await authors(t)
  const content = await contentOf(w, { title: 'One' })
  const { id } = await publishedModule(dolores, content, [novices])
  await goesThrough(amara, id, content)
  await changed(cora, 'endMemberships', { cohortId: novices, personIds: [amara.personId] })
  await publishedAgain(dolores, id, { content: { ...content, hours: 2 }, staysCurrent: false })
  t.ok((await playing(amara, id))?.attempt?.finishedAt, 'Amara has finished hers')
  await changed(cora, 'addMembers', { cohortId: novices, personIds: [amara.personId] })
  t.equal((await playing(amara, id))?.attempt, null, 'as a member she is to come again')
})

t.test('a course’s coordinator writes for who is faculty there', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  const ines = await w.launch({ sub: 'ines', name: 'Ines Duarte' }, { roles: ['Instructor'] })
  await lead(w, ines)
  const far = await w.launch({ sub: 'far', name: 'Far Away' }, { course: 'trade', roles: ['Instructor'] })
  const mentor = { sub: 'mentor', name: 'Mentor' }
  await w.launch(mentor, { course: 'trade', roles: ['Instructor'] })
  const looksOn = await w.launch(mentor, { roles: ['Mentor'] })
  for (const who of [amara, far, looksOn]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const { id } = await publishedModule(ines, await contentOf(w, { title: 'Ours' }), [w.course])
  t.same(await catalogueOf(amara), { Ours: ['facdev'] })
  t.equal((await waysOf(w, amara, { code: 'NEG-04' })).length, 1)
  for (const who of [far, looksOn]) {
    t.same(await catalogueOf(who), {}, 'not faculty of this course')
    t.same(await waysOf(w, who, { code: 'NEG-04' }), [])
    t.equal(await begins(who, id), 'MODULE_NOT_FOUND')
  }
  const elsewhere = await w.launch({ sub: 'ines' }, { course: 'trade', roles: ['Instructor'] })
  t.equal((await modulesOf(elsewhere)).totalCount, 0, 'from another course she coordinates nothing')
  const unmark = 'mutation ($id: ID!) { unmarkCourse(input: { courseId: $id }) { refusal { code } } }'
  await olga.ask(unmark, { id: w.course })
  t.same(await catalogueOf(amara), {}, 'a course that is unmarked is no cohort')
  t.equal((await modulesOf(cora)).totalCount, 1, 'and what becomes of the module is for Cora to say')
})
