// What guests and coordinators see of those who took part, and teachers of what was said of them.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { NamesToGuests } from '../../graph-types.ts'
import { endingOf } from '../../files/file-name.ts'
import { askedAt } from '../../modules/playing/task-of.ts'
import { namesShown, namesToGuests } from '../../guests/names/names-to-guests.ts'
import { mayPlan } from '../../sessions/access.ts'
import { sessionsById, type SessionRow } from '../../sessions/published-sessions.ts'
import { readLive, readNames } from '../queries.ts'
import { closesAt } from '../rules.ts'
import { participantsOf, type Participant } from './participants.ts'
import { findSessionsOf, readEndorsements, type EndorsementRow } from './queries.ts'
import { mayTakeBack } from './rules.ts'

export type { EndorsementRow } from './queries.ts'
export type EndorsedLevelRow = EndorsementRow['levels'][number]

export interface ParticipantShown extends Participant {
  /** null: the guest is not told */
  name: string | null
}

const isGuestOf = ({ viewer }: Caller, { guestId }: SessionRow): boolean =>
  viewer.roles.has('guest') && guestId === viewer.personId

export const participantsShown = batchedFor(async (caller, sessions: SessionRow[]) => {
  const shown = mayPlan(caller) ? sessions : sessions.filter(session => isGuestOf(caller, session))
  const participants = await participantsOf(caller, [...new Map(shown.map(one => [one.id, one])).values()])
  const choice = await namesToGuests(caller)
  const told = shown.filter(session => mayPlan(caller) || areNamed(choice, session))
  const tellable = participants.filter(one => told.some(({ id }) => id === one.sessionId))
  const ids = [...new Set(tellable.map(({ personId }) => personId))]
  const names = new Map((await readNames(caller, ids)).map(({ id, name }) => [id, name]))
  return (session: SessionRow): ParticipantShown[] | null =>
    shown.includes(session)
      ? participants
          .filter(({ sessionId }) => sessionId === session.id)
          .map(one => (told.includes(session) ? { ...one, name: names.get(one.personId) ?? null } : unnamed(one)))
      : null
})

/** Files are often called by whose they are. */
const unnamed = (one: Participant): ParticipantShown => ({
  ...one,
  name: null,
  handedIn: one.handedIn.map((piece, at) => ({
    ...piece,
    files: piece.files.map((file, number) => ({
      ...file,
      name: `${one.number}-${at + 1}-${number + 1}.${endingOf(file.name)}`,
    })),
  })),
})

/** Whether its guest is told who took part. One with dates has participants once all have been; one on demand goes on until it is closed. */
export const areNamed = (choice: NamesToGuests, { mode, state }: SessionRow): boolean =>
  namesShown(choice, { registrationOver: true, over: mode === 'dated' || state === 'closed' })

/** What was asked of those who handed something in, each version once. */
export async function tasksShown(caller: Caller, session: SessionRow) {
  const participants = await participantsShown(caller, session)
  const handedIn = participants?.flatMap(one => one.handedIn)
  const tasks = new Map(handedIn?.map(({ versionId, itemId }) => [`${versionId} ${itemId}`, { versionId, itemId }]))
  return participants && Promise.all([...tasks.values()].map(task => askedAt(caller, task)))
}

/** Who has a seat, for its guest: as soon as the school tells them. */
export const seatedNames = batchedFor(async (caller, sessions: SessionRow[]) => {
  const choice = await namesToGuests(caller)
  const told = sessions.filter(session => isGuestOf(caller, session) && isTold(session))
  const live = told.length > 0 ? await readLive(caller, [...new Set(told.map(({ id }) => id))]) : []
  const seated = live.filter(({ state }) => state === 'booked')
  const names = await readNames(caller, [...new Set(seated.map(({ personId }) => personId))])
  return (session: SessionRow): string[] | null =>
    told.includes(session)
      ? names
          .filter(({ id }) => seated.some(one => one.sessionId === session.id && one.personId === id))
          .flatMap(({ name }) => name ?? [])
          .sort((one, other) => one.localeCompare(other))
      : null

  function isTold(session: SessionRow): boolean {
    const [closes, ends] = [closesAt(session), session.dates.at(-1)?.endsAt]
    const passed = (moment: string | null | undefined): boolean => !!moment && new Date(moment) <= caller.now
    const published = session.state === 'published' || session.state === 'closed'
    return published && namesShown(choice, { registrationOver: passed(closes), over: passed(ends) })
  }
})

/** Those of these pieces that the viewer is shown as a guest. */
export async function handInsShown(caller: Caller, evidenceIds: readonly string[]): Promise<string[]> {
  if (evidenceIds.length === 0) return []
  const sessions = await sessionsById(caller, await findSessionsOf(caller, evidenceIds))
  const participants = await participantsOf(caller, sessions)
  return participants
    .flatMap(({ handedIn }) => handedIn.map(({ evidenceId }) => evidenceId))
    .filter(id => evidenceIds.includes(id))
}

/** What practitioners have said of the viewer, the newest first. */
export const ownEndorsements = async (caller: Caller): Promise<EndorsementRow[]> =>
  caller.viewer.roles.has('faculty') ? readEndorsements(caller, { personIds: [caller.viewer.personId] }) : []

export const canTakeBack = (caller: Caller, { guestId, saidAt, stands }: EndorsementRow): boolean =>
  stands &&
  (mayPlan(caller) ||
    (caller.viewer.roles.has('guest') &&
      guestId === caller.viewer.personId &&
      mayTakeBack(new Date(saidAt), caller.now)))
