// Practitioners' sessions: what takes an identifier, with a live one.
import { sql } from 'kysely'
import { inSchool } from '../../server/base/database.ts'
import { addDays } from '../../server/base/days.ts'
import { pdf, upload } from '../support/files.ts'
import { film } from '../support/films.ts'
import { changes } from '../support/guests.ts'
import { agreedSession, brings, broughtFor, codeFor, consented, consentText } from '../support/material.ts'
import { codes } from '../support/told.ts'
import { asksForSession } from '../support/wishes.ts'
import { at, guestIn, planned, planOf, roomIn, sessionTo, type Planned } from '../support/sessions.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

let number = 0
const gwen = ({ w }: Side) =>
  guestIn(w, { name: `Gwen ${++number}`, zone: 'America/Los_Angeles', knows: { 'NEG-04': 4 } })
const room = ({ coordinator }: Side) => roomIn(coordinator, `Room ${++number}`)

async function plan(side: Side, day = '2026-12-03') {
  const dates = [at(day, '10:00', { roomId: await room(side) })]
  return planOf(side.w, { guestId: await gwen(side), dates })
}
const begun = async (side: Side): Promise<Planned> => planned(side.coordinator, 'planSession', await plan(side))
async function confirmed(side: Side): Promise<{ sessionId: string }> {
  const { id } = await begun(side)
  await planned(side.coordinator, 'confirmSession', { sessionId: id })
  return { sessionId: id }
}
/** Its only date is over, as it has come to be while it stood in the database. */
async function held(side: Side): Promise<{ sessionId: string }> {
  const { sessionId } = await confirmed(side)
  await inSchool(side.w.db, side.w.here.schoolId, db =>
    sql`update session_date set during = '[2026-11-02T02:00:00Z, 2026-11-02T03:00:00Z)' where session_id = ${sessionId}`.execute(
      db,
    ),
  )
  return { sessionId }
}

let day = '2026-12-07'
/** The guest of the side is asked for one more, on a day of its own. */
async function asked(side: Side): Promise<{ proposalId: string }> {
  day = addDays(day, 1)
  await changes(side.guest, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  const said = await planOf(side.w, { guestId: side.guest.personId, dates: [at(day, '10:00')] })
  const { id: sessionId } = await planned(side.coordinator, 'planSession', said)
  const { proposal } = await planned(side.coordinator, 'askGuest', { sessionId, answerBy: '2026-11-30' })
  return { proposalId: proposal!.id }
}

const toBringFor = ({ w, coordinator, guest }: Side) => agreedSession(w, { coordinator, guestId: guest.personId })
async function unable(side: Side): Promise<string> {
  const sessionId = await toBringFor(side)
  await planned(side.guest, 'sayUnable', { sessionId, reason: 'x' })
  return sessionId
}
/** Something that the guest of the side has brought. */
async function brought(side: Side, as: 'pdf' | 'mp4' = 'pdf'): Promise<{ materialId: string }> {
  const to = await toBringFor(side)
  await upload(side.w, side.guest, { purpose: 'material', to, name: `x.${as}`, bytes: { pdf, mp4: film }[as](to) })
  const { material } = (await broughtFor(side.coordinator, to))!
  await consented(side.w, { sessionId: to, guestId: side.guest.personId, reuseUntil: '2099-12-31' })
  return { materialId: material[0]!.id }
}

/** What the guest of the side offers for what five teachers of it ask for. */
async function offered(side: Side, day: string): Promise<Record<string, unknown>> {
  const competencyId = (await codes(side.w)).competency('LNG-04')
  for (let teacher = 0; teacher < 5; teacher++)
    await asksForSession(await side.w.launch({ sub: `asking ${teacher}` }), competencyId)
  await changes(side.guest, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  const words = { en: 'x', 'zh-Hans': '' }
  const starts = [{ day, time: '10:00' }]
  return { competencyId, title: words, about: words, minutes: 60, language: 'english', starts }
}

export const sessionWalks: Record<string, Walk> = {
  'Query.session': { as: 'coordinator', prepare: async side => ({ id: (await begun(side)).id }) },
  'Query.sessionCheck': {
    as: 'coordinator',
    prepare: input(async side => {
      const [taken, own] = [await plan(side), await plan(side, '2026-12-04')]
      await planned(side.coordinator, 'planSession', taken)
      const { id } = await planned(side.coordinator, 'planSession', own)
      const { guestId, minutes, zone, capacity } = taken as unknown as Record<string, unknown>
      return { sessionId: id, guestId, minutes, zone, capacity, dates: [...taken.dates, ...own.dates] }
    }),
    // of the first the room and the guest are taken, of the second nothing: it is the session's own
    found: answer => (answer as { conflicts: { at: number }[] }).conflicts.map(({ at }) => at).join() === '0,0',
  },
  'Query.guestsToAsk': {
    as: 'coordinator',
    prepare: async side => {
      await gwen(side)
      return { competencyIds: [await competency(side)] }
    },
    found: answer => (answer as { expertise: unknown[] }[]).some(({ expertise }) => expertise.length > 0),
  },
  'Mutation.saveRoom': {
    as: 'coordinator',
    prepare: input(async side => ({
      roomId: await room(side),
      name: `Room ${++number}`,
      capacity: 20,
      zone: 'Asia/Shanghai',
    })),
  },
  'Mutation.closeRoom': { as: 'coordinator', prepare: input(async side => ({ roomId: await room(side) })) },
  'Mutation.planSession': { as: 'coordinator', prepare: input(side => plan(side)) },
  'Mutation.changeSession': {
    as: 'coordinator',
    prepare: input(async side => {
      const said = await plan(side)
      const { id, dates } = await planned(side.coordinator, 'planSession', said)
      return {
        sessionId: id,
        revision: 1,
        plan: { ...said, dates: [{ ...(said.dates as object[])[0], id: dates[0]!.id }] },
      }
    }),
  },
  'Mutation.confirmSession': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: (await begun(side)).id })),
  },
  'Mutation.publishSession': { as: 'coordinator', prepare: input(confirmed) },
  'Mutation.cancelSession': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await confirmed(side)), reason: 'x' })),
  },
  'Mutation.closeSession': { as: 'coordinator', prepare: input(held) },
  'Mutation.askGuest': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: (await begun(side)).id, answerBy: '2026-11-30' })),
  },
  'Mutation.withdrawProposal': { as: 'coordinator', prepare: input(asked) },
  'Mutation.acceptProposal': { as: 'guest', prepare: input(asked) },
  'Mutation.declineProposal': {
    as: 'guest',
    prepare: input(async side => ({ ...(await asked(side)), reason: 'x' })),
  },
  'Mutation.counterProposal': {
    as: 'guest',
    prepare: input(async side => {
      const { proposalId } = await asked(side)
      return { proposalId, starts: [{ day, time: '19:45' }] }
    }),
  },
  'Mutation.sayUnable': {
    as: 'guest',
    prepare: input(async side => ({ sessionId: await toBringFor(side), reason: 'x' })),
  },
  'Mutation.sayAble': {
    as: 'guest',
    prepare: input(async side => ({ sessionId: await unable(side) })),
  },
  'Mutation.askAnother': {
    as: 'coordinator',
    prepare: input(async side => ({
      sessionId: await unable(side),
      guestId: await gwen(side),
      starts: [],
      answerBy: '2026-11-30',
    })),
  },
  'Mutation.askForOtherTimes': {
    as: 'coordinator',
    prepare: input(async side => {
      const { proposalId } = await asked(side)
      const starts = [{ day, time: '19:45' }]
      const { proposal } = await planned(side.guest, 'counterProposal', { proposalId, starts })
      return { proposalId: proposal!.id, starts: [{ day, time: '20:15' }], answerBy: '2026-11-30' }
    }),
  },
  'Mutation.describeMaterial': {
    as: 'guest',
    prepare: input(async side => ({
      ...(await brought(side)),
      kind: 'other',
      competencies: [{ competencyId: await competency(side), level: 2 }],
    })),
  },
  'Mutation.writeChapters': {
    as: 'guest',
    prepare: input(async side => ({ ...(await brought(side, 'mp4')), lines: '0:00 x' })),
  },
  'Mutation.withdrawMaterial': { as: 'guest', prepare: input(brought) },
  'Mutation.approveMaterial': { as: 'coordinator', prepare: input(brought) },
  'Mutation.returnMaterial': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await brought(side)), reason: 'x' })),
  },
  'Mutation.putIntoModule': {
    as: 'coordinator',
    prepare: input(async side => {
      const { materialId } = await brought(side)
      await brings(side.coordinator, 'approveMaterial', { materialId })
      return { materialId }
    }),
  },
  'Mutation.makeSessionModule': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: (await begun(side)).id })),
  },
  'Query.consentText': {
    as: 'guest',
    prepare: async side => ({ sessionId: await toBringFor(side), recording: true }),
  },
  'Mutation.signConsent': {
    as: 'guest',
    prepare: input(async side => {
      const choices = { sessionId: await toBringFor(side), recording: true }
      const { hash: textHash } = (await consentText(side.guest, choices))!
      return { ...choices, textHash, signature: 'x', code: await codeFor(side.w, side.guest) }
    }),
  },
  'Mutation.takeBackConsent': {
    as: 'guest',
    prepare: input(async side => ({
      consentId: await consented(side.w, { sessionId: await toBringFor(side), guestId: side.guest.personId }),
    })),
  },
  'Query.materialOwed': {
    as: 'coordinator',
    async prepare(side) {
      return { sessionId: await toBringFor(side) }
    },
    found: answer => (answer as { totalCount: number }).totalCount > 0,
  },
  'Mutation.remindOfMaterial': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: await toBringFor(side) })),
  },
  'Mutation.waiveMaterial': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: await toBringFor(side), reason: 'x' })),
  },
  'Mutation.expectMaterial': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: await toBringFor(side) })),
  },
  'Mutation.makeHoursStatement': {
    as: 'coordinator',
    prepare: input(async side => {
      const { sessionId } = await held(side)
      const { guest } = (await sessionTo(side.coordinator, sessionId))!
      return { guestId: guest!.id }
    }),
  },
  'Query.sessionSlots': {
    as: 'coordinator',
    prepare: async side => ({ sessionId: (await begun(side)).id }),
  },
  'Mutation.askForSession': {
    as: 'teacher',
    prepare: input(async side => ({ competencyId: (await codes(side.w)).competency('LNG-04') })),
  },
  'Mutation.offerSession': { as: 'guest', prepare: input(side => offered(side, '2027-06-07')) },
  'Mutation.withdrawOffer': {
    as: 'guest',
    prepare: input(async side => {
      const { proposal } = await planned(side.guest, 'offerSession', await offered(side, '2027-06-09'))
      return { proposalId: proposal!.id }
    }),
  },
  'Mutation.withdrawWish': {
    as: 'teacher',
    prepare: input(async side => {
      const competencyId = (await codes(side.w)).competency('LNG-04')
      return { wishId: (await asksForSession(side.teacher, competencyId)).wish!.id }
    }),
  },
}
