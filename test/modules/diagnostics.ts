import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import {
  answers,
  answersThrough,
  areaIn,
  diagnosticOf,
  given,
  offeredTo,
  pool,
  publishAsking,
  starts,
} from '../support/diagnostics.ts'
import { gapsOf } from '../support/gaps.ts'
import { both, question, retire } from '../support/playing.ts'
import { hold, tell } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const days = (w: World, count: number) => (w.clock.now = new Date(w.clock.now.getTime() + count * 86_400_000))

t.test('a newcomer is placed in an area, and told where to begin', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'R1', since: '2026-01-01' })
  const [area, nego] = [await areaIn(w, 'ANA'), await areaIn(w, 'NEG')]
  const [costs, adverts] = [pool(7), pool(7)]
  await publishAsking(w, costs, { by: cora, title: 'Landed cost', proves: { 'ANA-05': [0, 2] } })
  await publishAsking(w, adverts, { by: cora, title: 'Reports', proves: { 'ANA-03': [0, 2], 'PLT-03': [0, 1] } })
  await publishAsking(w, pool(4), { by: cora, proves: { 'NEG-04': [0, 2] } })
  t.same(await offeredTo(amara), ['ANA', 'PLT'], 'where there are questions enough')
  t.same(await offeredTo(cora), [], 'but not to whom answers for all of them herself')
  t.match(await starts(amara, nego), { diagnostic: null, refusal: { code: 'DIAGNOSTIC_NOT_OFFERED' } })
  t.equal(await diagnosticOf(amara, nego), null)
  t.match(await diagnosticOf(amara, area), { questions: 12, againFrom: null, try: null })

  const knows = (id: string) => costs.some(one => one.id === id)
  const asked = [...costs, ...adverts]
  const tried = await answersThrough(amara, area, { pool: asked, how: id => (knows(id) ? 'right' : 'unknown') })
  t.match(tried, { count: 12, answered: 12, next: null })
  t.same(tried.placements, [
    { competency: { code: 'CBEC-ANA-03' }, level: 0, right: 0, asked: 6, shows: 2 },
    { competency: { code: 'CBEC-ANA-05' }, level: 2, right: 6, asked: 6, shows: 2 },
  ])
  t.match(tried.evidence, {
    title: 'Diagnostic: Analytical ability',
    note: 'CBEC-ANA-03: 0 of 6 right\nCBEC-ANA-05: 6 of 6 right',
    kind: { code: 'quiz' },
    state: 'accepted',
  })
  t.same(
    tried.evidence!.appraisals.map(({ rater }) => rater.id),
    [cora.personId, cora.personId],
    'who published the questions answers for it',
  )
  const { gaps, onTarget } = (await gapsOf(amara))!
  const found = (code: string) => [...gaps, ...onTarget].find(({ competency }) => competency.code === `CBEC-${code}`)
  t.match([found('ANA-05')?.raw, found('ANA-03')?.raw, found('ANA-01')?.raw], [2, 0, null], 'it counts at once')
  t.same(
    tried.suggested.map(({ title }) => title.en),
    ['Reports'],
    'what would take her further is where she begins',
  )
  t.equal((await diagnosticOf(amara, await areaIn(w, 'PLT')))!.try, null, 'another area is another diagnostic')
})

t.test('nothing tells what is right before the end; then all of it is told', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const area = await areaIn(w, 'ANA')
  const kinds = [
    question('single', ['zero', '+six', 'nine']),
    question('multiple', ['+duty', 'weather', '+tax']),
    question('order', ['pack', 'declare', 'ship']),
    question('numeric', [], { number: 431.75, tolerance: 0 }),
    question('short', [], { accepted: ['geheimwort'] }),
    question('single', ['east', '+west']),
  ]
  await publishAsking(w, kinds, { by: cora, proves: { 'ANA-05': [0, 2] } })
  const told: unknown[] = [await diagnosticOf(amara, area)]
  const begun = await starts(amara, area)
  let tried = begun.diagnostic!.try!
  const flat = () => JSON.stringify(told)
  while (tried.next) {
    told.push(tried, await diagnosticOf(amara, area))
    for (const { options, accepted } of kinds)
      for (const key of [...options.flatMap(option => [option.id, option.feedback!.en]), ...accepted, '431.75'])
        t.notOk(flat().includes(key), key)
    t.notMatch(flat(), /"correct":|rightOptionIds":|Per tariff/)
    const wrong = { tryId: tried.id, questionId: tried.next.id, ...given(kinds, tried.next, false) }
    tried = (await answers(amara, wrong)).diagnostic!.try!
  }
  t.equal(tried.questions.length, 6)
  for (const { answered } of tried.questions)
    t.match(answered, { correct: false, feedback: [{ en: /./ }] }, 'and now why')
  t.match(tried.placements, [{ level: 0, right: 0, asked: 6 }])
})

t.test('of two tabs the first answer counts, and another device goes on', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const student = await w.launch({ sub: 'student' }, { course: 'trade' })
  const [area, questions] = [await areaIn(w, 'ANA'), pool(8)]
  await publishAsking(w, questions, { by: cora, proves: { 'ANA-05': [0, 2] } })
  const begun = await Promise.all([1, 2, 3].map(() => starts(amara, area)))
  t.equal(new Set(begun.map(({ diagnostic }) => diagnostic!.try!.id)).size, 1, 'one, from however many tabs')
  const { id: tryId, next } = begun[0]!.diagnostic!.try!
  const input = { tryId, questionId: next!.id }
  const right = given(questions, next!, true)
  for (const [code, wrong] of [
    ['ANSWER_MISSING', {}],
    ['OPTION_NOT_FOUND', { optionIds: [newId()] }],
    ['ONE_OPTION_ONLY', { optionIds: next!.options.map(({ id }) => id) }],
  ] as const)
    t.match(await answers(amara, { ...input, ...wrong }), { diagnostic: null, refusal: { code } })
  t.match(await answers(amara, { ...input, ...right, questionId: newId() }), {
    refusal: { code: 'QUESTION_NOT_FOUND' },
  })

  t.match(await answers(amara, { ...input, unknown: true }), { counts: true, diagnostic: { try: { answered: 1 } } })
  t.match(await answers(amara, { ...input, ...right }), { counts: false, diagnostic: { try: { answered: 1 } } })
  t.match(await answers(amara, { ...input, unknown: true }), { counts: true }, 'sent again it is the same answer')
  const elsewhere = await w.launch({ sub: 'amara' }, { course: w.course, roles: ['Learner'] })
  t.match(await diagnosticOf(elsewhere, area), { try: { id: tryId, answered: 1, endedAt: null } })
  t.not((await diagnosticOf(elsewhere, area))!.try!.next!.id, next!.id)

  for (const who of [bilal, cora, noor])
    t.match(await answers(who, { ...input, ...right }), { refusal: { code: 'TRY_NOT_FOUND' } })
  t.match(await starts(noor, area), { refusal: { code: 'AREA_NOT_FOUND' } })
  t.match(await starts(student, area), { refusal: { code: 'FACULTY_ONLY' } })
  t.match(await answers(student, { ...input, ...right }), { refusal: { code: 'FACULTY_ONLY' } })
  t.same(await offeredTo(student), [])
  t.equal(await diagnosticOf(student, area), null)
})

t.test('it comes again after thirty days, with other questions; what was left lying is over', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const [area, questions] = [await areaIn(w, 'ANA'), pool(14)]
  const moduleId = await publishAsking(w, questions, { by: cora, proves: { 'ANA-05': [0, 2] } })
  const left = (await starts(bilal, area)).diagnostic!.try!
  const first = await answersThrough(amara, area, { pool: questions, how: () => 'wrong' })
  const refused = { diagnostic: null, refusal: { code: 'DIAGNOSTIC_TOO_SOON', details: { from: '2026-12-24' } } }
  t.match(await starts(amara, area), refused)
  days(w, 29)
  const again = await w.launch({ sub: 'amara' }, { course: w.course, roles: ['Learner'] })
  t.match(await starts(again, area), refused)
  t.match(await diagnosticOf(again, area), { againFrom: '2026-12-24', try: { id: first.id } })
  days(w, 1)
  const after = await w.launch({ sub: 'amara' }, { course: w.course, roles: ['Learner'] })
  const second = await answersThrough(after, area, { pool: questions, how: () => 'right' })
  const ids = (tried: typeof first) => tried.questions.map(({ id }) => id)
  t.same(
    ids(second).filter(id => ids(first).includes(id)),
    [],
    'none that she had last time',
  )
  t.match([first.placements, second.placements], [[{ level: 0 }], [{ level: 2 }]])

  const late = await w.launch({ sub: 'bilal' }, { course: w.course, roles: ['Learner'] })
  const answer = { tryId: left.id, questionId: left.next!.id, unknown: true }
  t.match(await answers(late, answer), { refusal: { code: 'TRY_NOT_FOUND' } })
  t.not((await starts(late, area)).diagnostic!.try!.id, left.id, 'he begins anew')
  await retire(w, moduleId)
  t.same(await offeredTo(after), [])
  t.match(await diagnosticOf(after, area), { questions: 0, try: { id: second.id } }, 'what was found stays to be read')
})

t.test('each level is answered for by whoever published its questions, and it lowers nothing', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  await hold(w, amara.personId, { profile: 'R1', since: '2026-01-01' })
  const [area, hers, theirs, unknown] = [await areaIn(w, 'ANA'), pool(4), pool(4), pool(4)]
  await publishAsking(w, hers, { by: cora, proves: { 'ANA-05': [0, 2] } })
  await publishAsking(w, theirs, { by: olga, proves: { 'ANA-03': [0, 2] } })
  await publishAsking(w, unknown, { by: cora, proves: { 'ANA-01': [0, 2] } })
  const about = amara.personId
  const on = { about, occurredOn: '2026-11-20' }
  await tell(w, { ...on, kind: 'observed_teaching', levels: { 'ANA-05': { [cora.personId]: 4 } } })
  await tell(w, { ...on, kind: 'quiz', levels: { 'ANA-03': { [cora.personId]: 2 } } })
  const standing = async (who: Somebody) => {
    const { gaps, onTarget } = (await gapsOf(who))!
    const raw = (code: string) => [...gaps, ...onTarget].find(({ competency }) => competency.code === code)!.raw
    return [raw('CBEC-ANA-05'), raw('CBEC-ANA-03')]
  }
  for (const settling of ['latest', 'median', 'highest']) {
    const [teacher, coordinator] = [await w.launch({ sub: 'amara' }), await w.launch({ sub: 'cora' })]
    await coordinator.ask(
      'mutation ($settling: Settling!) { chooseSettling(input: { settling: $settling }) { refusal { code } } }',
      { settling },
    )
    const before = await standing(teacher)
    t.same(before, [4, 2])
    const { evidence, placements } = await answersThrough(teacher, area, {
      pool: [...hers, ...theirs, ...unknown],
      how: id => (theirs.slice(0, 3).some(one => one.id === id) ? 'right' : 'unknown'),
    })
    t.match(placements, [{ level: 0 }, { level: 1 }, { level: 0 }])
    t.same(await standing(teacher), before, `${settling}: what was proven stays`)
    const raters: Record<string, string> = {
      'CBEC-ANA-01': cora.personId,
      'CBEC-ANA-03': olga.personId,
      'CBEC-ANA-05': cora.personId,
    }
    for (const { competency, rater } of evidence!.appraisals) t.equal(rater.id, raters[competency.code])
    const kept = evidence!.appraisals.map(({ competency }) => competency.code)
    t.equal(kept.includes('CBEC-ANA-03'), settling === 'highest', `${settling}: ${kept.join()} are kept`)
    days(w, 31)
  }
})

t.test('where no answer could show more than counts nothing is asked', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'R1', since: '2026-01-01' })
  const [area, questions] = [await areaIn(w, 'ANA'), pool(6)]
  await publishAsking(w, questions, { by: cora, proves: { 'ANA-05': [0, 2] } })
  const begun = (await starts(bilal, area)).diagnostic!.try!
  const proved = async (about: string, level: number, occurredOn: string) =>
    tell(w, { about, occurredOn, kind: 'observed_teaching', levels: { 'ANA-05': { [cora.personId]: level } } })
  await proved(amara.personId, 1, '2026-11-19')
  t.match(
    [await offeredTo(amara), await diagnosticOf(amara, area)],
    [['ANA'], { questions: 6 }],
    'level 2 would be more',
  )

  for (const { personId } of [amara, bilal]) await proved(personId, 3, '2026-11-20')
  t.same(await offeredTo(amara), [])
  t.equal(await diagnosticOf(amara, area), null)
  t.match(await starts(amara, area), { diagnostic: null, refusal: { code: 'DIAGNOSTIC_NOT_OFFERED' } })
  t.same(await offeredTo(bilal), ['ANA'], 'what was begun goes on')
  t.match(await starts(bilal, area), { diagnostic: { try: { id: begun.id } }, refusal: null })

  await publishAsking(w, pool(6), { by: cora, proves: { 'ANA-03': [0, 1] } })
  t.match(await diagnosticOf(amara, area), { questions: 12 }, 'about something else there is more to find')
})

t.test('the number of statements does not grow with modules or areas', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'R1', since: '2026-01-01' })
  const counted = async () => {
    await offeredTo(amara)
    w.statements()
    await offeredTo(amara)
    return w.statements().length
  }
  const questions = pool(8)
  await publishAsking(w, questions, { by: cora, proves: { 'ANA-05': [0, 2] } })
  await answersThrough(amara, await areaIn(w, 'ANA'), { pool: questions, how: () => 'unknown' })
  const few = await counted()
  for (const [code, area] of [
    ['PLT-01', 'PLT'],
    ['NEG-04', 'NEG'],
  ] as const) {
    const more = pool(8)
    await publishAsking(w, more, { by: cora, title: both(code).en, proves: { [code]: [0, 2] } })
    await answersThrough(amara, await areaIn(w, area), { pool: more, how: () => 'unknown' })
  }
  t.equal((await offeredTo(amara)).length, 3)
  t.equal(await counted(), few)
  t.ok(few < 12, `${few}`)
})
