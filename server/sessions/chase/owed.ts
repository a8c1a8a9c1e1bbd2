// What is still to come for a session, from its guest or from a coordinator. Pure: the time is an argument.
import type {
  MaterialKind,
  MaterialOwedKind,
  MaterialState,
  SessionMode,
  StoredSessionState,
} from '../../graph-types.ts'
import type { ConsentFacts } from '../consent/rules.ts'

export interface Owed {
  what: MaterialOwedKind
  /** of a file: its name */
  name: string | null
  /** since when, ISO with Z */
  since: string
}

export interface OwedFacts {
  mode: SessionMode
  state: StoredSessionState
  /** what its guest is asked to bring */
  expected: string | null
  agreedAt: string
  /** the end of its last date; null: it has none */
  endsAt: string | null
  consent: (ConsentFacts & { signedAt: string }) | null
  brought: readonly Brought[]
}

interface Brought {
  name: string
  kind: MaterialKind
  state: MaterialState
  superseded: boolean
  receivedAt: string
  last: { at: string } | null
}

/** Its guest was asked for it; the rest a coordinator sees to. */
export const owesGuest = ({ what }: Pick<Owed, 'what'>): boolean => what !== 'approval' && what !== 'talk'

/** In the order in which it matters. */
export function owedFor(facts: OwedFacts, now: Date): Owed[] {
  const { expected, agreedAt, consent, brought } = facts
  const current = brought.filter(({ state, superseded }) => !superseded && state !== 'withdrawn')
  const wanted = expected !== null || current.length > 0
  if (wanted && consent?.takenBackAt) return [{ what: 'talk', name: null, since: consent.takenBackAt }]
  const withdrawn = brought.map(({ last }) => last?.at ?? agreedAt)
  return [
    ...(expected !== null && current.length === 0 ? [owed('material', latest([agreedAt, ...withdrawn]))] : []),
    ...current.filter(({ state }) => state === 'returned' || state === 'infected').map(one => ofFile('again', one)),
    ...(current.length > 0 || facts.mode === 'dated' ? recordingOf(facts, current, now) : []),
    ...(wanted && !consent ? [owed('signature', agreedAt)] : []),
    ...current.filter(({ state }) => state === 'waiting').map(one => ofFile('approval', one)),
  ]
}

/** Of what was on dates where its guest has agreed to be recorded, once it is over; on demand until it is published. */
function recordingOf(facts: OwedFacts, current: readonly Brought[], now: Date): Owed[] {
  const { mode, state, expected, agreedAt, endsAt, consent } = facts
  if (expected === null || current.some(({ kind }) => kind === 'recording')) return []
  if (mode === 'on_demand') return state === 'confirmed' ? [owed('recording', agreedAt)] : []
  const isOver = endsAt !== null && new Date(endsAt) <= now
  return isOver && consent?.recording ? [owed('recording', endsAt)] : []
}

const owed = (what: MaterialOwedKind, since: string): Owed => ({ what, name: null, since })
const ofFile = (what: MaterialOwedKind, { name, last, receivedAt }: Brought): Owed => ({
  what,
  name,
  since: last?.at ?? receivedAt,
})
const latest = (moments: readonly string[]): string => moments.toSorted().at(-1)!
