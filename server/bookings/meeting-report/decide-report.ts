// What a meeting's report makes of a date: whose times they are, and what that says of each seat. Pure.
import type { AttendanceSource, AttendanceState } from '../../graph-types.ts'
import { called, type Attendee } from './read-report.ts'
import { presenceOf } from './stays.ts'

export interface ReportedSeat {
  personId: string
  name: string | null
  /** under all their identities */
  emails: readonly string[]
  names: readonly string[]
  said: { state: AttendanceState; source: AttendanceSource } | null
}

export interface ReportChoices {
  /** from how many hundredths of the date on somebody was there all of the time */
  threshold: number
  /** whether who is not in the report was not there */
  absent: boolean
  /** whose time it is that stands in a row, where nobody was found */
  chosen: readonly { row: number; personId: string }[]
  /** of whom something was said before, and this counts instead */
  replaced: readonly string[]
}

export interface ReportKnown {
  seats: readonly ReportedSeat[]
  /** of the date */
  seconds: number
  /** who decides, who says nothing of themselves */
  viewerId: string
}

type FoundBy = 'email' | 'name' | 'choice'

export interface FoundAttendee extends Attendee {
  personId: string | null
  by: FoundBy | null
}

export type SeatOutcome = 'recorded' | 'same' | 'kept' | 'unsaid' | 'own'

export interface DecidedSeat extends ReportedSeat {
  /** as the report names them */
  found: readonly FoundAttendee[]
  /** of the date, at most all of it */
  seconds: number
  /** what is sure of that, where it would say something else; null: nothing else can be said */
  least: number | null
  /** null: the report says nothing of them */
  state: AttendanceState | null
  outcome: SeatOutcome
}

export interface DecidedReport {
  seconds: number
  seats: readonly DecidedSeat[]
  /** in whom nobody with a seat was found, also where somebody was chosen */
  strangers: readonly FoundAttendee[]
}

export const thresholds = { least: 50, most: 100, usual: 80 }

export function decideReport(
  attendees: readonly Attendee[],
  { seats, seconds, viewerId }: ReportKnown,
  choices: ReportChoices,
): DecidedReport {
  const chosen = new Map(choices.chosen.map(({ row, personId }) => [row, personId]))
  const found = findersOf(seats)
  const all = attendees.map((attendee): FoundAttendee => {
    const match = found(attendee)
    const choice = match ? undefined : chosen.get(attendee.row)
    return { ...attendee, ...(match ?? (choice ? { personId: choice, by: 'choice' } : { personId: null, by: null })) }
  })
  return {
    seconds,
    strangers: all.filter(({ by }) => by === null || by === 'choice'),
    seats: seats.map(seat => {
      const theirs = all.filter(({ personId }) => personId === seat.personId)
      const { least, most } = presenceOf(theirs.flatMap(({ stays }) => stays))
      const says = (there: number): AttendanceState => stateOf(there, seconds, choices.threshold)
      const state = theirs.length > 0 || choices.absent ? says(most) : null
      const outcome = seat.personId === viewerId ? 'own' : outcomeOf(seat, state, choices.replaced)
      const sure = says(least) === says(most) ? null : least
      return { ...seat, found: theirs, seconds: Math.min(most, seconds), least: sure, state, outcome }
    }),
  }
}

const stateOf = (there: number, whole: number, threshold: number): AttendanceState =>
  there === 0 ? 'no_show' : there * 100 >= whole * threshold ? 'full' : 'part'

/** What was said before stands, unless somebody says that this counts instead. */
function outcomeOf(
  { personId, said }: ReportedSeat,
  state: AttendanceState | null,
  replaced: readonly string[],
): SeatOutcome {
  if (state === null) return 'unsaid'
  if (said === null) return 'recorded'
  if (said.state === state) return 'same'
  return replaced.includes(personId) ? 'recorded' : 'kept'
}

/** By an address of theirs; else by a name that only one of them has. */
function findersOf(
  seats: readonly ReportedSeat[],
): (attendee: Attendee) => { personId: string; by: FoundBy } | undefined {
  const whose = (words: (seat: ReportedSeat) => readonly string[]): Map<string, Set<string>> => {
    const people = new Map<string, Set<string>>()
    for (const seat of seats)
      for (const word of words(seat).map(called)) people.set(word, (people.get(word) ?? new Set()).add(seat.personId))
    return people
  }
  const [byEmail, byName] = [whose(({ emails }) => emails), whose(({ names }) => names)]
  const only = (people: Map<string, Set<string>>, words: readonly string[]): string | undefined => {
    const all = new Set(words.flatMap(word => [...(people.get(called(word)) ?? [])]))
    return all.size === 1 ? [...all][0] : undefined
  }
  return ({ email, account, name }) => {
    const addressed = only(byEmail, [email, account])
    const named = addressed ? undefined : only(byName, namesIn(name))
    return addressed ? { personId: addressed, by: 'email' } : named ? { personId: named, by: 'name' } : undefined
  }
}

/** Zoom writes the name before it was changed, Teams that somebody is a guest, in brackets. */
function namesIn(name: string): string[] {
  const [, outside = '', inside = ''] = /^([^()]*)\(([^()]*)\)$/.exec(name.normalize('NFKC').trim()) ?? []
  return [name, outside, inside].filter(one => one.trim() !== '')
}
