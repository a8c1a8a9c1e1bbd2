import t from 'tap'
import { remindGuests } from '../../server/bookings/endorsements/remind-guests.ts'
import { keepingPost } from '../../server/base/post.ts'
import { endorsedIn, mayTakeBack, waitsSince } from '../../server/bookings/endorsements/rules.ts'
import { namesShown } from '../../server/guests/names/names-to-guests.ts'
import { attends, books, published } from '../support/bookings.ts'
import {
  codeToEndorse,
  endorses,
  hasModule,
  namesTold,
  participantsFor,
  participantsIn,
  takesBackEndorsement,
} from '../support/endorsing.ts'
import { done, draft, evidenceOf } from '../support/evidence.ts'
import { download, linkTo, pdf, upload } from '../support/files.ts'
import { gapsOf } from '../support/gaps.ts'
import { aGuest, changes, comesIn, gwen, sendWaiting } from '../support/guests.ts'
import { doJob } from '../support/jobs.ts'
import { agreedSession } from '../support/material.ts'
import { saidTo } from '../support/notices.ts'
import { begins, contentOf, goesThrough, page, plays, publish, task } from '../support/playing.ts'
import { secrets } from '../support/service.ts'
import { codes, hold } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

t.test('what was said stands until it is taken back, and somebody waits from what they handed in', async t => {
  const said = (level: number | null, stands = true) => ({
    saidAt: '2026-12-05T00:00:00Z',
    levels: [{ competencyId: 'a', level }],
    stands,
  })
  t.same([...endorsedIn([said(3)])], ['a'])
  t.same([...endorsedIn([said(null), said(3, false)])], [], 'advice may be followed by anything')
  const tookPartAt = '2026-12-03T00:00:00Z'
  const waits = (handedInAt: string | null, all: ReturnType<typeof said>[], hasTask = true) =>
    waitsSince({ tookPartAt, handedInAt, said: all }, hasTask)
  t.equal(waits(null, []), null, 'a task is still to be handed in')
  t.equal(waits(null, [], false), tookPartAt)
  t.equal(waits('2026-12-01T00:00:00Z', []), tookPartAt, 'not before the session')
  t.equal(waits('2026-12-04T00:00:00Z', [said(null)]), null)
  t.equal(waits('2026-12-06T00:00:00Z', [said(null)]), '2026-12-06T00:00:00Z', 'they have taken the advice')
  t.equal(waits('2026-12-06T00:00:00Z', [said(2)]), null)
  t.equal(waits('2026-12-04T00:00:00Z', [said(2, false)]), '2026-12-04T00:00:00Z')
  const at = (day: string) => new Date(`2026-12-${day}T00:00:00Z`)
  t.same([mayTakeBack(at('01'), at('15')), mayTakeBack(at('01'), at('16'))], [true, false])
  const when = { before: [false, false], meanwhile: [true, false], after: [true, true] } as const
  const shown = (choice: 'never' | 'after_registration' | 'after_session') =>
    Object.values(when).map(([registrationOver, over]) => namesShown(choice, { registrationOver, over }))
  t.same(shown('never'), [false, false, false])
  t.same(shown('after_registration'), [false, true, true])
  t.same(shown('after_session'), [false, false, true])
})

const again = async (w: World, moment: string) => {
  w.clock.now = new Date(moment)
  return {
    amara: await w.launch({ sub: 'amara', name: 'Amara Okafor' }),
    bilal: await w.launch({ sub: 'bilal', name: 'Bilal Haddad' }),
    chenWei: await w.launch({ sub: 'chen-wei', name: '陈伟' }),
    cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }),
  }
}
const levelOf = async (who: Somebody) => {
  const { gaps, onTarget } = (await gapsOf(who))!
  return [...gaps, ...onTarget].find(({ competency }) => competency.code === 'CBEC-NEG-04')?.effective
}
/** Hands in for the module's practice task, with a file. */
async function handsIn(w: World, who: Somebody, at: { moduleId: string; itemId: string }) {
  await plays(who, 'startModule', { moduleId: at.moduleId })
  const { id: evidenceId } = (await begins(who, at)).evidence!
  await done(who, 'saveDraft', { ...(await draft(w)), evidenceId, note: 'Three parcels, priced.' })
  const { body } = await upload(w, who, { to: evidenceId, name: 'parcels.pdf', bytes: pdf(evidenceId) })
  await done(who, 'handInEvidence', { evidenceId })
  return { evidenceId, fileId: body.file!.id }
}

t.test('Gwen endorses Amara for what she did and advises Bilal; what it proves stands with her word', async t => {
  const w = await world(t)
  const before = await people(w)
  for (const who of [before.amara, before.bilal]) await hold(w, who.personId, { profile: 'C3', since: '2026-01-01' })
  const first = await aGuest(w, before.cora, { ...gwen, employer: 'Pacific Warehousing' })
  const other = await aGuest(w, before.cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'en' })
  const session = await published(w, before.cora, {
    guestId: first.personId,
    title: { en: 'Inbound', 'zh-Hans': '入库' },
  })
  const sessionId = session.id
  const competencyId = (await codes(w)).competency('NEG-04')
  const item = task({ [competencyId]: 2 }, { wantsFiles: true })
  const moduleId = await publish(w, await contentOf(w, { items: [page(), item] }), { by: before.cora })
  await hasModule(w, sessionId, moduleId)
  for (const who of [before.amara, before.bilal, before.chenWei]) await books(who, sessionId)

  let now = await again(w, '2026-12-03T05:00:00Z')
  const marks = [
    { personId: now.amara.personId, state: 'full' },
    { personId: now.bilal.personId, state: 'full' },
    { personId: now.chenWei.personId, state: 'part' },
  ]
  await attends(now.cora, 'recordAttendance', { dateId: session.dates[0]!.id, marks })
  const handedIn = await handsIn(w, now.amara, { moduleId, itemId: item.id })
  const mine = await done(now.amara, 'saveDraft', await draft(w))
  const { body } = await upload(w, now.amara, { to: mine.id, name: 'own.pdf', bytes: pdf('own') })
  await done(now.amara, 'handInEvidence', { evidenceId: mine.id })
  let her = await comesIn(w, first.link)
  const him = await comesIn(w, other.link)
  const word = (who: Somebody, level: number | null, words = 'Her slotting plan works') => ({
    personId: who.personId,
    words,
    levels: [{ competencyId, level }],
  })

  t.match(await participantsFor(her, sessionId), {
    seatedNames: null,
    practiceTasks: [
      { version: 1, instructions: { en: /^<p>/ }, rubric: [{ levels: [{ level: 0 }, { level: 1 }, { level: 2 }] }] },
    ],
    participants: [
      {
        number: 1,
        name: null,
        waitsSince: String,
        handedIn: [{ text: 'Three parcels, priced.', files: [{ name: '1-1-1.pdf' }] }],
      },
      { number: 2, name: null, waitsSince: null, handedIn: [], personId: now.bilal.personId },
    ],
  })
  t.equal((await participantsFor(her, sessionId))!.participants!.length, 2, 'who left early did not take part in full')
  t.equal(await participantsFor(him, sessionId), undefined)
  t.equal(await participantsIn(now.amara, sessionId), null)
  t.match(
    await now.amara.ask('query ($id: ID!) { session(id: $id) { practiceTasks { version } } }', { id: sessionId }),
    { session: { practiceTasks: null } },
  )
  const file = await download(w, await linkTo(her, handedIn.fileId))
  t.match(file, { statusCode: 200, headers: { 'content-disposition': /^attachment; filename="[0-9a-f]{8}\.pdf"/ } })
  t.equal(await linkTo(her, body.file!.id), 'FILE_NOT_FOUND', 'what else Amara has handed in is not for her')
  t.equal(await linkTo(him, handedIn.fileId), 'FILE_NOT_FOUND')

  t.match(
    await endorses(her, { sessionId, code: 'x', people: [word(now.bilal, null)] }),
    { refusal: { code: 'NO_BASIS', details: { number: 2 } } },
    'of whom she knows nothing',
  )
  t.match(await namesTold(now.amara, 'after_session'), { refusal: { code: 'COORDINATORS_ONLY' } })
  t.match(await namesTold(now.cora, 'after_session'), { names: 'after_session' })
  t.match(await participantsFor(her, sessionId), {
    seatedNames: ['Amara Okafor', 'Bilal Haddad', '陈伟'],
    participants: [
      { name: 'Amara Okafor', handedIn: [{ files: [{ name: 'parcels.pdf' }] }] },
      { name: 'Bilal Haddad' },
    ],
  })

  const says = (code: string, ...said: object[]) => endorses(her, { sessionId, code, people: said })
  for (const [said, why] of [
    [[], 'NOTHING_SAID'],
    [[{ ...word(now.amara, 3), levels: [] }], 'NOTHING_SAID'],
    [[word(now.amara, 4)], 'LEVEL_NOT_POSSIBLE'],
    [[word(now.amara, 0)], 'LEVEL_NOT_POSSIBLE'],
    [[word(now.amara, 3, ' ')], 'WORDS_MISSING'],
    [[word(now.chenWei, 3)], 'NOT_A_PARTICIPANT'],
    [[word(now.amara, 3), word(now.amara, 2)], 'NOT_A_PARTICIPANT'],
    [
      [{ ...word(now.amara, 3), levels: [{ competencyId: (await codes(w)).competency('NEG-03'), level: 1 }] }],
      'COMPETENCY_NOT_FOUND',
    ],
    [[word(now.amara, 3)], 'CODE_ENDED'],
  ] as const)
    t.match(await says('000000', ...said), { refusal: { code: why } }, why)
  t.match(await endorses(him, { sessionId, code: 'x', people: [word(now.amara, 3)] }), {
    refusal: { code: 'SESSION_NOT_FOUND' },
  })
  t.equal(await levelOf(now.amara), 1, 'coming proves 1')

  const code = await codeToEndorse(w, her)
  t.match(await says(code, word(now.amara, 3), word(now.bilal, null, 'Hand in the task first')), { refusal: null })
  t.same([await levelOf(now.amara), await levelOf(now.bilal)], [3, 1], 'advice proves nothing')
  const own = await now.amara.ask(
    '{ ownEndorsements { words stands evidenceId by { name employer } session { title } levels { level competency { code } } viewerCanTakeBack } }',
  )
  t.match(own, {
    ownEndorsements: [
      {
        ...{ words: 'Her slotting plan works', stands: true, viewerCanTakeBack: false },
        ...{ by: { name: 'Gwen Park', employer: 'Pacific Warehousing' }, levels: [{ level: 3 }] },
      },
    ],
  })
  const { evidenceId } = (own as unknown as { ownEndorsements: [{ evidenceId: string }] }).ownEndorsements[0]
  t.match(await evidenceOf(now.amara, evidenceId), {
    ...{
      title: 'Inbound – endorsed by Gwen Park, Pacific Warehousing',
      note: 'Her slotting plan works',
      state: 'accepted',
    },
    ...{ kind: { code: 'guest_endorsement' }, occurredOn: '2026-12-03' },
    appraisals: [{ level: 3, rater: { name: 'Gwen Park' } }],
  })
  t.match(
    (await saidTo(now.amara)).join('\n'),
    /Gwen Park \(Pacific Warehousing\) endorses you after “Inbound”\. .*: 3\. Her slotting plan works/,
  )
  t.match(
    (await saidTo(now.bilal)).join('\n'),
    /does not endorse you yet after “Inbound”, and advises: Hand in the task first/,
  )
  t.match(await says(code, word(now.bilal, 2)), { refusal: { code: 'CODE_ENDED' } }, 'a code is good once')
  t.match(await says(await codeToEndorse(w, her), word(now.amara, 2)), { refusal: { code: 'ENDORSED_ALREADY' } })

  const { participants } = (await participantsFor(her, sessionId))!
  const endorsementId = participants![0]!.endorsements[0]!.id
  t.match(participants, [{ endorsements: [{ viewerCanTakeBack: true }] }, { waitsSince: null }])
  t.match(await takesBackEndorsement(him, { endorsementId }), { refusal: { code: 'ENDORSEMENT_NOT_FOUND' } })
  t.match(await takesBackEndorsement(now.amara, { endorsementId }), { refusal: { code: 'ENDORSEMENT_NOT_FOUND' } })
  t.match(await takesBackEndorsement(her, { endorsementId, reason: 'x'.repeat(2001) }), {
    refusal: { code: 'TEXT_TOO_LONG', details: { field: 'reason', most: 2000 } },
  })
  t.match(await takesBackEndorsement(her, { endorsementId }), { refusal: null })
  t.equal(await levelOf(now.amara), 1)
  t.match(await takesBackEndorsement(her, { endorsementId }), { refusal: { code: 'ENDORSEMENT_TAKEN_BACK' } })
  t.match(await says(await codeToEndorse(w, her), word(now.amara, 3)), { refusal: null }, 'and may say it anew')

  now = await again(w, '2026-12-18T08:00:00Z')
  her = await comesIn(w, first.link)
  const later = (await participantsIn(now.cora, sessionId))![0]!.endorsements.find(({ stands }) => stands)!.id
  t.match(await takesBackEndorsement(her, { endorsementId: later }), {
    refusal: { code: 'TAKING_BACK_OVER', details: { days: 14 } },
  })
  t.match(await takesBackEndorsement(now.cora, { endorsementId: later }), { refusal: { code: 'REASON_MISSING' } })
  t.match(await takesBackEndorsement(now.cora, { endorsementId: later, reason: 'Agreed with Gwen' }), { refusal: null })
  t.equal(await levelOf(now.amara), 1)

  await changes(now.cora, 'revokeGuestLinks', { guestId: her.personId })
  const stopped = await her.raw('mutation ($input: EndorseInput!) { endorse(input: $input) { refusal { code } } }', {
    input: { sessionId, code: '0', people: [word(now.amara, 3)] },
  })
  t.match(JSON.stringify(stopped), /"statusCode":401/, 'whose link was taken back says nothing any more')
})

t.test('on demand, who has finished waits for Hao’s word: after a week he is reminded, once', async t => {
  const w = await world(t)
  const { cora, amara, bilal } = await people(w)
  const him = await aGuest(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'en' })
  const sessionId = await agreedSession(w, { coordinator: cora, guestId: him.personId })
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  await hasModule(w, sessionId, moduleId)
  await cora.ask('mutation ($input: SessionInput!) { publishSession(input: $input) { refusal { code } } }', {
    input: { sessionId },
  })
  t.same((await participantsFor(him, sessionId))!.participants, [])
  await goesThrough(amara, moduleId, content)
  t.match((await participantsFor(him, sessionId))!.participants, [{ personId: amara.personId, waitsSince: String }])
  await plays(bilal, 'startModule', { moduleId })

  const reminded = async (moment: string): Promise<string[]> => {
    w.clock.now = new Date(moment)
    const job = remindGuests({ secrets, publicUrl: 'https://pd.example' })
    await doJob(w.db, job, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    const post = keepingPost()
    await sendWaiting(w, post)
    return post.kept.map(({ subject }) => subject).filter(subject => /waits/.test(subject))
  }
  t.same(await reminded('2026-11-30T00:00:00Z'), [])
  t.same(await reminded('2026-12-02T00:00:00Z'), ['A teacher waits for your word: “Inbound at an overseas warehouse”'])
  t.same(await reminded('2026-12-03T00:00:00Z'), [], 'once')
})

t.test('whoever is invited to their own session as a practitioner endorses others, and not themselves', async t => {
  const w = await world(t)
  const { cora, bilal } = await people(w)
  const amara = await w.launch({ sub: 'amara', name: 'Amara Okafor', email: 'Amara@College.example' })
  const { link, personId: guestId } = await aGuest(w, cora, { ...gwen, email: 'amara@college.example' })
  const { id: sessionId, dates } = await published(w, cora, { guestId })
  for (const who of [amara, bilal]) await books(who, sessionId)
  w.clock.now = new Date('2026-12-03T05:00:00Z')
  const later = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  const marks = [amara, bilal].map(({ personId }) => ({ personId, state: 'full' }))
  await attends(later, 'recordAttendance', { dateId: dates[0]!.id, marks })
  const her = await comesIn(w, link)
  const competencyId = (await codes(w)).competency('NEG-04')
  const word = ({ personId }: Somebody) => ({ personId, words: 'Well done', levels: [{ competencyId, level: 2 }] })
  await namesTold(later, 'after_session')
  const code = await codeToEndorse(w, her)
  t.match(await endorses(her, { sessionId, code, people: [word(bilal), word(amara)] }), {
    refusal: { code: 'NOT_FOR_ONESELF' },
  })
  t.match(await endorses(her, { sessionId, code, people: [word(bilal)] }), { refusal: null })
})
