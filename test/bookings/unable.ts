// A guest cannot come to what they have agreed to.
import t from 'tap'
import { bookingsOf } from '../support/bookings.ts'
import { pdf, upload } from '../support/files.ts'
import { giving } from '../support/giving.ts'
import { brings as bringing, broughtFor } from '../support/material.ts'
import { saidTo } from '../support/notices.ts'
import { owedTo } from '../support/owed.ts'
import { at, planned, planOf, refusalOf, sessionsOf, sessionTo } from '../support/sessions.ts'
import { endRoles, give, type Somebody } from '../support/world.ts'

const reason = 'My flight was cancelled'
const link = 'https://meet.example/1'
const inState = (state: string) => ({ code: 'SESSION_NOT_IN_STATE', details: { state } })

interface Seen {
  id: string
  unable: { reason: string } | null
  viewerCanSayUnable: boolean
  planner: { name: string } | null
}
const seen = 'id unable { reason } viewerCanSayUnable planner { name }'
const own = async (who: Somebody): Promise<Seen[]> =>
  (await who.ask<{ ownSessions: Seen[] }>(`{ ownSessions { ${seen} } }`)).ownSessions
const seenBy = async (who: Somebody, id: string): Promise<Seen> =>
  (await who.ask<{ session: Seen }>(`query ($id: ID!) { session(id: $id) { ${seen} } }`, { id })).session

t.test(
  'Gwen cannot come: seats and calendars stay, Cora hears and sees it first, and Gwen may take it back',
  async t => {
    const { w, cora, olga, amara, gwen, hao, sessionId, invites, reminds } = await giving(t)
    const other = await planned(cora, 'planSession', await planOf(w, { dates: [at('2026-12-02', '10:00')] }))
    t.match((await sessionsOf(cora)).nodes, [{ id: other.id }, { id: sessionId }])
    for (const [who, code] of [
      [hao, 'SESSION_NOT_FOUND'],
      [cora, 'GUESTS_ONLY'],
      [amara, 'GUESTS_ONLY'],
    ] as const)
      t.match(await refusalOf(who, 'sayUnable', { sessionId, reason }), { code })
    t.match(await refusalOf(gwen, 'sayUnable', { sessionId, reason: ' ' }), { code: 'REASON_MISSING' })
    t.match(await refusalOf(gwen, 'sayAble', { sessionId }), inState('published'))
    t.match(await own(gwen), [{ unable: null, viewerCanSayUnable: true, planner: { name: 'Cora Lindgren' } }])

    await planned(gwen, 'sayUnable', { sessionId, reason })
    t.match(await own(gwen), [{ unable: { reason }, viewerCanSayUnable: false }])
    t.match(await refusalOf(gwen, 'sayUnable', { sessionId, reason }), inState('published'))
    const heard = /^Gwen Park cannot come to “Inbound at an overseas warehouse”\. Decide .* My flight was cancelled$/
    t.match(await saidTo(cora), [heard])
    t.match((await sessionsOf(cora)).nodes, [{ id: sessionId, plan: { owed: 'unable' } }, { id: other.id }])
    t.match(await seenBy(cora, sessionId), { unable: { reason }, viewerCanSayUnable: false })
    const slots = '{ sessionSlots(sessionId: $id) { guest { name } startsAt } }'
    const found = { sessionSlots: Array(12).fill({ guest: { name: 'Gwen Park' } }) }
    t.match(await cora.ask(`query ($id: ID!) ${slots}`, { id: sessionId }), found, 'when else it could take place')
    const ofHao = slots.replace('$id', '$id, guestId: $guestId')
    const asked = { id: sessionId, guestId: hao.personId }
    const his = { sessionSlots: Array(12).fill({ guest: { name: 'Hao Lin' } }) }
    t.match(await cora.ask(`query ($id: ID!, $guestId: ID) ${ofHao}`, asked), his, 'or when he could')
    t.match(await seenBy(amara, sessionId), { unable: null, viewerCanSayUnable: false, planner: null })
    t.match(await bookingsOf(amara), [{ state: 'booked', session: { id: sessionId } }])
    t.same(await invites(), [])
    t.match(await reminds(), [/^amara@/], 'of what she cannot come to she is not reminded')

    t.match(await refusalOf(hao, 'sayAble', { sessionId }), { code: 'SESSION_NOT_FOUND' })
    await planned(gwen, 'sayAble', { sessionId })
    t.match(await cora.ask(`query ($id: ID!, $guestId: ID) ${ofHao}`, asked), found, 'she gives it')
    t.match(await saidTo(cora), [/^Gwen Park comes to “.*” after all\.$/])
    t.match(await sessionTo(cora, sessionId), { plan: { owed: 'nothing' } })
    t.match(await reminds(), [/^amara@/, /^gwen@/])

    for (const name of ['sayUnable', 'sayAble', 'sayUnable', 'sayAble'] as const)
      await planned(gwen, name, { sessionId, ...(name === 'sayUnable' && { reason }) })
    t.match(
      await refusalOf(gwen, 'sayUnable', { sessionId, reason }),
      { code: 'UNABLE_TOO_OFTEN', details: { most: 3 } },
      'each is a mail at once',
    )

    await give(w, olga, 'coordinator')
    await endRoles(w, cora)
    await upload(w, gwen, { purpose: 'material', to: sessionId, name: 'plan.pdf', bytes: pdf('plan') })
    t.match(await saidTo(olga), [/^Gwen Park has uploaded plan\.pdf/], 'who coordinates no more is not who decides')
  },
)

t.test(
  'Cora decides: another time, somebody else, that she comes after all, or that it does not take place',
  async t => {
    const { w, cora, amara, gwen, hao, sessionId, mails, invites, change } = await giving(t)
    const give = { guestId: hao.personId }
    t.match(await refusalOf(cora, 'changeSession', await change(give)), { code: 'GUEST_HAS_AGREED' })
    await planned(gwen, 'sayUnable', { sessionId, reason })
    const title = { en: 'Inbound', 'zh-Hans': '入库' }
    t.match(
      await planned(cora, 'changeSession', await change({ title })),
      { plan: { owed: 'unable' } },
      'a title decides nothing',
    )
    t.match(await planned(cora, 'changeSession', await change({}, '2026-12-04')), { plan: { owed: 'nothing' } })
    t.match(await own(gwen), [{ unable: null, viewerCanSayUnable: true }], 'to that she may come')

    const brings = (who: Somebody, name: string) =>
      upload(w, who, { purpose: 'material', to: sessionId, name, bytes: pdf(who.personId) })
    await brings(gwen, 'slides.pdf')
    const [hers] = (await broughtFor(cora, sessionId))!.material
    const described = { materialId: hers!.id, kind: 'slides', language: 'english', competencies: [] }
    await bringing(gwen, 'describeMaterial', described)
    await bringing(cora, 'returnMaterial', { materialId: hers!.id, reason: 'Page 3 names a client' })
    await mails()
    await planned(gwen, 'sayUnable', { sessionId, reason })
    t.match(await refusalOf(cora, 'changeSession', await change({ guestId: null })), { details: { lacks: 'guest' } })
    await invites()
    t.match(await planned(cora, 'changeSession', await change(give, '2026-12-04')), {
      state: 'published',
      guest: { name: 'Hao Lin' },
      booked: 1,
      plan: { owed: 'nothing' },
    })
    t.match(await mails(), [/^hao@customs\.example: Agreed: /])
    t.match(await invites(), [/^gwen@[^]*You have no part in/, /^hao@[^]*You are giving/])
    t.same(await own(gwen), [])
    t.match(await refusalOf(gwen, 'sayAble', { sessionId }), { code: 'SESSION_NOT_FOUND' })
    t.match(await bookingsOf(amara), [{ state: 'booked' }])

    const owed = async () => (await owedTo(cora)).nodes.map(({ owed }) => owed.map(({ what }) => what))
    t.same(await owed(), [], 'what was sent back to her is not asked of him')
    await brings(hao, 'slides.pdf')
    t.match((await broughtFor(cora, sessionId))!.material[1], { version: 2, language: null }, 'his own begins anew')
    await bringing(gwen, 'withdrawMaterial', { materialId: hers!.id })
    const states = (await broughtFor(cora, sessionId))!.material.map(({ state }) => state)
    t.same(states, ['withdrawn', 'waiting'], 'she takes back what is hers, and not what he brought')

    await planned(hao, 'sayUnable', { sessionId, reason })
    t.match(await planned(cora, 'sayAble', { sessionId }), { plan: { owed: 'nothing' } }, 'he has told her so by phone')
    await planned(hao, 'sayUnable', { sessionId, reason })
    const { plan } = await planned(cora, 'cancelSession', { sessionId, reason: 'Nobody can give it' })
    t.match(plan!.steps.map(({ kind }) => kind).slice(3), [
      ...['unable', 'changed', 'moved', 'unable', 'handed_over', 'unable', 'able', 'unable', 'cancelled'],
    ])
    t.match(await own(hao), [{ unable: null, viewerCanSayUnable: false }])

    const next = await planOf(w, { guestId: gwen.personId, dates: [at('2026-12-05', '10:00', { link })] })
    const { id } = await planned(cora, 'planSession', next)
    t.match(await refusalOf(gwen, 'sayUnable', { sessionId: id, reason }), inState('wanted'))
    await planned(cora, 'confirmSession', { sessionId: id })
    await planned(gwen, 'sayUnable', { sessionId: id, reason })
    t.match(await refusalOf(cora, 'publishSession', { sessionId: id }), { details: { lacks: 'coming' } })
  },
)
