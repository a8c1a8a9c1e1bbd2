// Practitioners' sessions as coordinators plan them, over the wire.
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { codes } from './told.ts'
import type { Somebody, World } from './world.ts'

export interface Planned {
  id: string
  title: { en: string; 'zh-Hans': string }
  state: string
  booked: number
  guest: { id: string; name: string; zone: string | null } | null
  dates: { id: string; startsAt: string; endsAt: string; link: string | null; room: { name: string } | null }[]
  proposal: { id: string; byGuest: boolean; answerBy: string; viewerCanAnswer: boolean } | null
  module: { id: string; published: boolean } | null
  offer: { state: string; reason: string | null } | null
  plan: {
    mayMakeModule: boolean
    revision: number
    owed: string
    lacks: string[]
    deeds: string[]
    proposals: { state: string }[]
    steps: { kind: string; reason: string | null; by: { name: string } | null }[]
  } | null
}
interface Answer {
  session: Planned | null
  room: { id: string; name: string; closed: boolean; planned: number } | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

export const sessionFields = `id title state booked guest { id name zone } registrationOpensAt registrationClosesAt cutOffAt
  competencies { competency { code } level } dates { id startsAt endsAt link room { name } }
  proposal { id byGuest note answerBy viewerCanAnswer } module { id published } offer { state reason } plan { mayMakeModule revision owed lacks deeds proposals { state } steps { kind reason by { name } } }`
const room = 'id name place capacity zone closed planned'

const answers = { session: `session { ${sessionFields} }`, room: `room { ${room} }` }
const deeds = {
  saveRoom: ['SaveRoomInput', 'room'],
  closeRoom: ['RoomInput', 'room'],
  planSession: ['SessionPlanInput', 'session'],
  changeSession: ['ChangeSessionInput', 'session'],
  confirmSession: ['SessionInput', 'session'],
  publishSession: ['SessionInput', 'session'],
  closeSession: ['SessionInput', 'session'],
  cancelSession: ['CancelSessionInput', 'session'],
  askGuest: ['AskGuestInput', 'session'],
  withdrawProposal: ['SessionProposalInput', 'session'],
  withdrawOffer: ['SessionProposalInput', 'session'],
  acceptProposal: ['SessionProposalInput', 'session'],
  declineProposal: ['DeclineProposalInput', 'session'],
  makeSessionModule: ['SessionInput', 'session'],
  counterProposal: ['CounterProposalInput', 'session'],
  askAnother: ['AskAnotherInput', 'session'],
  askForOtherTimes: ['OtherTimesInput', 'session'],
  offerSession: ['OfferSessionInput', 'session'],
  sayUnable: ['SayUnableInput', 'session'],
  sayAble: ['SessionInput', 'session'],
} as const

export async function plans(who: Somebody, name: keyof typeof deeds, input: object): Promise<Answer> {
  const [type, noun] = deeds[name]
  const document = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${answers[noun]} refusal { code details } } }`
  return (await who.ask<{ answer: Answer }>(document, { input })).answer
}

/** It must be done. */
export async function planned(...args: Parameters<typeof plans>): Promise<Planned> {
  const { session, refusal } = await plans(...args)
  if (!session) throw new Error(`${args[1]}: ${JSON.stringify(refusal)}`)
  return session
}

export const refusalOf = async (...args: Parameters<typeof plans>) => (await plans(...args)).refusal

/** A practitioner whom a coordinator has invited. */
export async function guestIn(
  w: World,
  { name, zone, knows = {} }: { name: string; zone: string; knows?: Record<string, number> },
): Promise<string> {
  const id = newId()
  const school_id = w.here.schoolId
  const known = await codes(w)
  await inSchool(w.db, school_id, async db => {
    const email = `${name.toLowerCase()}@industry.example`
    await db.insertInto('person').values({ school_id, id, name, email, created_at: w.clock.now }).execute()
    await db.insertInto('guest').values({ school_id, person_id: id, zone, invited_at: w.clock.now }).execute()
    const expertise = Object.entries(knows).map(([code, level]) => ({
      school_id,
      person_id: id,
      competency_id: known.competency(code),
      level,
    }))
    if (expertise.length > 0) await db.insertInto('guest_expertise').values(expertise).execute()
  })
  return id
}

export async function roomIn(who: Somebody, name: string, capacity = 30): Promise<string> {
  const { room, refusal } = await plans(who, 'saveRoom', { name, capacity, zone: 'Asia/Shanghai' })
  if (!room) throw new Error(JSON.stringify(refusal))
  return room.id
}

/** `3 Dec 10:00` in whichever zone the session is planned. */
export const at = (day: string, time: string, more: object = {}) => ({ start: { day, time }, ...more })

/** What Cora writes of a session unless told otherwise. */
export async function planOf(w: World, more: object = {}) {
  return {
    title: { en: 'Inbound at an overseas warehouse', 'zh-Hans': '海外仓的入库' },
    about: { en: '', 'zh-Hans': '' },
    mode: 'dated',
    minutes: 90,
    languages: ['english'],
    zone: 'Asia/Shanghai',
    capacity: 12,
    minimum: 0,
    competencies: [{ competencyId: (await codes(w)).competency('NEG-04'), level: 3 }],
    dates: [],
    ...more,
  }
}

export async function sessionsOf(who: Somebody, state?: string) {
  const document = `query ($state: SessionState) { sessions(first: 50, state: $state) { totalCount counts { state count } edges { node { ${sessionFields} } } } }`
  const { sessions } = await who.ask<{
    sessions: { totalCount: number; counts: { state: string; count: number }[]; edges: { node: Planned }[] }
  }>(document, { state })
  return { ...sessions, nodes: sessions.edges.map(({ node }) => node) }
}

export const sessionTo = async (who: Somebody, id: string): Promise<Planned | null> =>
  (await who.ask<{ session: Planned | null }>(`query ($id: ID!) { session(id: $id) { ${sessionFields} } }`, { id }))
    .session
