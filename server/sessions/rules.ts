// Where a session stands, what may be done with it and what it waits for. Pure: the time and how many are booked are arguments.
import type {
  SessionDeed,
  SessionLack,
  SessionOwed,
  SessionState,
  SessionStepKind,
  StoredSessionState,
} from '../graph-types.ts'

/** What the rules look at. */
export interface Planned {
  state: StoredSessionState
  mode: 'dated' | 'on_demand'
  guestId: string | null
  minimum: number
  cutOffAt: string | null
  /** in order; ISO with Z */
  dates: readonly { startsAt: string; endsAt: string }[]
}

/** How long before its cut-off a session with too few people is said to be at risk. */
const nearDays = 3
const msOfDay = 86_400_000

/** @param booked how many have a seat */
export function stateOf(session: Planned, { booked, now }: { booked: number; now: Date }): SessionState {
  const { state, mode, minimum, cutOffAt, dates } = session
  if (state !== 'confirmed' && state !== 'published') return state
  const last = dates.at(-1)
  if (mode === 'dated' && last && new Date(last.endsAt) <= now) return 'held'
  const near = cutOffAt !== null && new Date(cutOffAt).getTime() - nearDays * msOfDay <= now.getTime()
  return state === 'published' && near && booked < minimum ? 'at_risk' : state
}

const allowed: Record<SessionDeed, readonly SessionState[]> = {
  change: ['wanted', 'confirmed', 'published', 'at_risk'],
  ask: ['wanted'],
  confirm: ['wanted', 'proposed', 'on_hold'],
  publish: ['confirmed'],
  cancel: ['wanted', 'proposed', 'on_hold', 'confirmed', 'published', 'at_risk'],
  close: ['held', 'published'],
}

export const deeds = Object.keys(allowed) as SessionDeed[]

/** One on dates is closed once they are over, one on demand whenever nobody is to begin it any more. Whoever is asked to give it instead may have agreed, too. */
export function allows(
  deed: SessionDeed,
  state: SessionState,
  { mode, another }: Pick<Complete, 'mode' | 'another'>,
): boolean {
  if (deed === 'close' && state === 'published') return mode === 'on_demand'
  if (deed === 'confirm' && another) return state !== 'held'
  return allowed[deed].includes(state)
}

const settling: readonly SessionStepKind[] = ['able', 'moved', 'handed_over', 'confirmed']

/** The newest word of its guest that they cannot come to what they have agreed to; null: there is none, or it was taken back or decided on. */
export function unableIn<Step extends { kind: SessionStepKind }>({
  state,
  steps,
}: {
  state: StoredSessionState
  steps: readonly Step[]
}): Step | null {
  if (state !== 'confirmed' && state !== 'published') return null
  const newest = steps.findLast(({ kind }) => kind === 'unable' || settling.includes(kind))
  return newest?.kind === 'unable' ? newest : null
}

/** Until its last date is over; what is taken on demand they have given once it is published. */
export function canSayUnable(session: Planned & Parameters<typeof unableIn>[0], now: Date): boolean {
  const state = stateOf(session, { booked: session.minimum, now })
  const isToCome = state === 'confirmed' || (state === 'published' && session.mode === 'dated')
  return isToCome && !unableIn(session)
}

/** What is looked at before it is confirmed or published. */
export interface Complete extends Planned {
  title: Words
  about: Words
  competencies: readonly unknown[]
  places: readonly { roomId: string | null; link: string | null }[]
  /** null: it has none; else whether it can be begun */
  module: 'none' | 'written' | 'published'
  /** the guest has proposed other times, and a coordinator has not answered */
  countered: boolean
  /** that is how it began: they have offered it */
  offered: boolean
  /** the guest has said that they cannot come, and nothing is decided */
  unable: boolean
  /** somebody else is asked to give it instead */
  another: boolean
}
type Words = { readonly en: string; readonly 'zh-Hans': string }

const inBoth = (words: Words): boolean => words.en.trim() !== '' && words['zh-Hans'].trim() !== ''
const inOne = (words: Words): boolean => (words.en.trim() === '') !== (words['zh-Hans'].trim() === '')

/** Without these nobody can have agreed to anything. */
export const lacksToConfirm = ({ guestId, mode, dates }: Planned, now: Date): SessionLack[] => [
  ...(guestId === null ? (['guest'] as const) : []),
  ...(mode === 'dated' && dates.length === 0 ? (['dates'] as const) : []),
  ...(mode === 'dated' && dates.some(({ startsAt }) => new Date(startsAt) <= now) ? (['past'] as const) : []),
]

/** Without these a teacher would not know what it is, where, or what for. */
export const lacksToPublish = (session: Complete, now: Date): SessionLack[] => [
  ...lacksToConfirm(session, now),
  ...(inBoth(session.title) ? [] : (['title'] as const)),
  ...(inOne(session.about) ? (['about'] as const) : []),
  ...(session.competencies.length === 0 ? (['competencies'] as const) : []),
  ...(session.mode === 'dated' && session.places.some(({ roomId, link }) => !roomId && !link)
    ? (['place'] as const)
    : []),
  ...(session.mode === 'on_demand' && session.module !== 'published' ? (['module'] as const) : []),
  ...(session.unable ? (['coming'] as const) : []),
]

/** What somebody has to do next for it to go on. */
export function owedOf(session: Complete, state: SessionState, now: Date): SessionOwed {
  if (state === 'wanted') return (lacksToConfirm(session, now)[0] as 'guest' | 'dates' | 'past') ?? 'agreement'
  if (state === 'proposed' || state === 'on_hold') return waitsFor(session)
  if (session.unable && state !== 'held') return session.another ? waitsFor(session) : 'unable'
  if (state === 'confirmed') return lacksToPublish(session, now).length > 0 ? 'completion' : 'publishing'
  if (state === 'at_risk') return 'decision'
  return state === 'held' ? 'closing' : 'nothing'
}

const waitsFor = ({ countered, offered }: Complete): SessionOwed =>
  countered ? (offered ? 'offer' : 'reply') : 'answer'

/** Of a list: what waits for the coordinator comes first, what is over last. */
export const urgencyOf = (state: SessionState): number => order.indexOf(state)
const order: readonly SessionState[] = [
  'at_risk',
  'on_hold',
  'proposed',
  'held',
  'confirmed',
  'wanted',
  'published',
  'closed',
  'cancelled',
]
