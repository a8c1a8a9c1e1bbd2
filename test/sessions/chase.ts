import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { keepingPost } from '../../server/base/post.ts'
import { suspendSchool } from '../../server/people/schools/suspend-school.ts'
import { remindOfMaterial } from '../../server/sessions/chase/remind-of-material.ts'
import { pdf, upload } from '../support/files.ts'
import { aGuest, changes, comesIn, sendWaiting } from '../support/guests.ts'
import { doJob, quiet } from '../support/jobs.ts'
import { agreedSession, brings, broughtFor, consented } from '../support/material.ts'
import { chases, owedTo } from '../support/owed.ts'
import { secrets } from '../support/service.ts'
import { at, planned } from '../support/sessions.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const job = remindOfMaterial({ secrets, publicUrl: 'https://pd.example' })
const dated = {
  mode: 'dated',
  material: 'Slides\nA sample invoice',
  dates: [at('2026-12-10', '10:00', { link: 'https://meet.example/1' })],
}

async function mailIn(w: World): Promise<string[]> {
  const post = keepingPost()
  await sendWaiting(w, post)
  return post.kept.map(({ to, subject, text }) => `${to.address} ${subject}\n${text}`)
}
/** The hour has come; answers what was mailed. */
async function hourAt(w: World, moment: string): Promise<string[]> {
  w.clock.now = new Date(moment)
  await doJob(w.db, job, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  return mailIn(w)
}
const ownOwed = async (who: Somebody) =>
  (
    await who.ask<{ ownSessions: { id: string; owedByGuest: { what: string }[] }[] }>(
      '{ ownSessions { id owedByGuest { what } } }',
    )
  ).ownSessions
const cora = (w: World) => w.launch({ sub: 'cora', name: 'Cora Lindgren' })

t.test('Gwen is reminded of what she owes until it is there, by the ladder and by Cora; nobody else is', async t => {
  const w = await world(t)
  const { cora: first, amara, noor } = await people(w)
  const her = await aGuest(w, first)
  const him = await aGuest(w, first, { name: 'Hao Lin', email: 'hao@customs.example', language: 'zh-Hans' })
  await changes(her, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  const sessionId = await agreedSession(w, { coordinator: first, guestId: her.personId }, dated)
  const onDemand = await agreedSession(w, { coordinator: first, guestId: him.personId })
  const nothing = { mode: 'dated', material: null, dates: [at('2026-12-09', '10:00')] }
  await agreedSession(w, { coordinator: first, guestId: her.personId }, nothing)
  t.match(await owedTo(first), {
    totalCount: 2,
    nodes: [
      { id: onDemand, nextAt: '2026-12-01T02:00:00Z' },
      { id: sessionId, owed: [{ what: 'material' }, { what: 'signature' }], nextAt: '2026-11-26T02:00:00Z' },
    ],
  })
  const signing = [{ what: 'material' }, { what: 'signature' }]
  t.match(await ownOwed(her), [{ owedByGuest: [] }, { id: sessionId, owedByGuest: signing }])
  await planned(her, 'sayUnable', { sessionId, reason: 'My flight was cancelled' })
  t.match(await ownOwed(her), [{ owedByGuest: [] }, { owedByGuest: [] }], 'nothing of what she cannot come to')
  t.match((await owedTo(first)).nodes, [{ unreachable: null }, { unreachable: 'unable', nextAt: null }])
  await planned(her, 'sayAble', { sessionId })
  for (const who of [amara, noor]) {
    t.match(await owedTo(who), { totalCount: 0, nodes: [] })
    t.match(await chases(who, 'remindOfMaterial', { sessionId }), { refusal: { code: 'COORDINATORS_ONLY' } })
  }
  await mailIn(w)
  t.same(await hourAt(w, '2026-11-26T01:59:00Z'), [])

  w.clock.now = new Date('2026-11-26T02:17:00Z')
  const context = { schoolId: w.here.schoolId, now: w.clock.now, log: quiet }
  const killed = inSchool(w.db, w.here.schoolId, async db => {
    if ('work' in job) await job.work({ ...context, db }, {})
    throw new Error('killed')
  })
  await t.rejects(killed, /killed/)
  const mails = [...(await hourAt(w, '2026-11-26T02:17:00Z')), ...(await hourAt(w, '2026-11-26T03:17:00Z'))]
  t.equal(mails.length, 1, 'once, whatever broke off and however often it is looked at')
  for (const said of [
    /^gwen@warehouse.example Still to come from you: “Inbound/,
    /10 Dec 2026, 10:00–11:30 \(China time\)|9 Dec 2026, 18:00–19:30 \(Los Angeles time\)/,
    /asked to bring: Slides; A sample invoice/,
    /Your signature/,
    /https:\/\/pd.example\/guest\//,
  ])
    t.match(mails[0], said)

  let now = await cora(w)
  t.match((await owedTo(now)).nodes[1], {
    reminders: [{ step: 'before_14', at: '2026-11-26T02:17:00Z', by: null }],
    nextAt: '2026-12-03T02:00:00Z',
    quietUntil: '2026-11-27T02:17:00Z',
  })
  t.match(await chases(now, 'remindOfMaterial', { sessionId }), {
    refusal: { code: 'REMINDED_ALREADY', details: { at: '2026-11-26T02:17:00Z', again: '2026-11-27T02:17:00Z' } },
  })
  w.clock.now = new Date('2026-11-27T02:17:00Z')
  now = await cora(w)
  t.match(await chases(now, 'remindOfMaterial', { sessionId }), {
    chase: { reminders: [{}, { step: 'by_hand', by: { name: 'Cora Lindgren' } }] },
  })
  t.match(await chases(now, 'remindOfMaterial', { sessionId }), { refusal: { code: 'REMINDED_ALREADY' } })
  t.match(await mailIn(w), [/Cora Lindgren of Our school asks you[\s\S]*\/guest\//])

  await upload(w, await comesIn(w, her.link), { purpose: 'material', to: sessionId, name: 'a.pdf', bytes: pdf('a') })
  await consented(w, { sessionId, guestId: her.personId })
  await mailIn(w)
  t.match((await owedTo(now)).nodes[1], { owed: [{ what: 'approval', name: 'a.pdf', byGuest: false }], nextAt: null })
  t.match(await chases(now, 'remindOfMaterial', { sessionId }), { refusal: { code: 'NOTHING_OWED' } })
  t.match(await hourAt(w, '2026-12-01T02:17:00Z'), [/^hao@customs.example 尚待您提供：《海外仓的入库》/])
  now = await cora(w)
  const [slides] = (await broughtFor(now, sessionId))!.material
  await brings(now, 'returnMaterial', { materialId: slides!.id, reason: 'Page 3' })
  await mailIn(w)
  t.match(await hourAt(w, '2026-12-03T02:17:00Z'), [/^gwen@.*\n[\s\S]*a.pdf, once more/])
  await upload(w, await comesIn(w, her.link), { purpose: 'material', to: sessionId, name: 'a.pdf', bytes: pdf('b') })
  await mailIn(w)
  await changes(await cora(w), 'endGuest', { guestId: him.personId })
  for (const moment of ['2026-12-07T02:17:00Z', '2026-12-08T02:17:00Z', '2026-12-09T02:17:00Z'])
    t.same(await hourAt(w, moment), [], 'she has brought it, and Hao takes part no more')
  t.match(await chases(await cora(w), 'remindOfMaterial', { sessionId: onDemand }), {
    refusal: { code: 'GUEST_ENDED' },
  })
})

t.test('afterwards only of a recording, as long as it is needed, she can come in and the school is open', async t => {
  const w = await world(t)
  const { cora: first } = await people(w)
  const her = await aGuest(w, first)
  const guestId = her.personId
  const sessionId = await agreedSession(w, { coordinator: first, guestId }, dated)
  await upload(w, her, { purpose: 'material', to: sessionId, name: 'a.pdf', bytes: pdf('a') })
  await consented(w, { sessionId, guestId })
  await mailIn(w)
  w.clock.now = new Date('2026-12-13T03:40:00Z')
  const now = await cora(w)
  t.match((await owedTo(now)).nodes, [{ owed: [{ what: 'recording' }, { what: 'approval' }] }])
  t.match(await chases(now, 'waiveMaterial', { sessionId, reason: ' ' }), { refusal: { code: 'REASON_MISSING' } })
  t.match(await chases(now, 'waiveMaterial', { sessionId, reason: 'Nobody recorded' }), {
    chase: { waiver: { reason: 'Nobody recorded', by: { name: 'Cora Lindgren' } }, nextAt: null },
  })
  t.match(await owedTo(now), { totalCount: 0, waived: 1 })
  t.match((await owedTo(now, { waived: true })).nodes, [{ id: sessionId }])
  t.match(
    (await owedTo(now, { sessionId })).nodes,
    [{ id: sessionId, session: { stillToCome: 2 } }],
    'alone, needed or not',
  )
  for (const one of [guestId, 'x']) t.same((await owedTo(now, { sessionId: one })).nodes, [])
  t.match(await chases(now, 'remindOfMaterial', { sessionId }), { refusal: { code: 'NOTHING_OWED' } })
  t.same(await hourAt(w, '2026-12-13T03:42:00Z'), [])
  t.match(await chases(now, 'expectMaterial', { sessionId }), { chase: { waiver: null } })

  await changes(now, 'revokeGuestLinks', { guestId })
  t.same(await hourAt(w, '2026-12-13T03:44:00Z'), [])
  t.match((await owedTo(now)).nodes, [{ unreachable: 'links_taken_back', nextAt: null }])
  t.match(await chases(now, 'remindOfMaterial', { sessionId }), { refusal: { code: 'GUEST_LINKS_TAKEN_BACK' } })
  await changes(now, 'sendGuestLink', { guestId })
  await mailIn(w)
  t.match(await hourAt(w, '2026-12-13T03:46:00Z'), [/Thank you for “Inbound[\s\S]*The recording/])

  const later = await cora(w)
  const asked = async (): Promise<number> => {
    w.statements()
    await owedTo(later)
    return w.statements().length
  }
  const one = await asked()
  for (const day of ['2027-01-10', '2027-01-09', '2027-01-11'])
    await agreedSession(w, { coordinator: later, guestId }, { ...dated, dates: [at(day, '10:00')] })
  t.equal(await asked(), one, 'no more statements for four than for one')
  const part = await owedTo(later, { first: 2 })
  const rest = await owedTo(later, { first: 2, after: part.pageInfo.endCursor })
  t.match([part.totalCount, part.pageInfo.hasNextPage, rest.pageInfo.hasNextPage], [4, true, false])
  t.equal(new Set([...part.nodes, ...rest.nodes].map(({ id }) => id)).size, 4)

  await mailIn(w)
  await suspendSchool(w.db, w.here.schoolId, new Date('2026-12-20T03:00:00Z'))
  t.same(await hourAt(w, '2026-12-20T03:47:00Z'), [])
})
