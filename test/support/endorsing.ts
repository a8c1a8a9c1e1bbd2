// What practitioners say of who took part in their sessions, over the wire.
import { inSchool } from '../../server/base/database.ts'
import { keepingPost } from '../../server/base/post.ts'
import { sendWaiting } from './guests.ts'
import type { Somebody, World } from './world.ts'

type Refused = { code: string; details: Record<string, unknown> } | null

export interface SeenParticipant {
  personId: string
  number: number
  name: string | null
  waitsSince: string | null
  handedIn: { evidenceId: string; text: string | null; files: { id: string; name: string }[] }[]
  endorsements: { id: string; stands: boolean; viewerCanTakeBack: boolean; words: string }[]
}

const participants = `participants { personId number name waitsSince handedIn { evidenceId title text files { id name } }
  endorsements { id stands words evidenceId viewerCanTakeBack levels { level competency { code } } } } seatedNames`

/** In a guest's own session; undefined: it is not theirs. */
export const participantsFor = async (guest: Pick<Somebody, 'ask'>, sessionId: string) =>
  (
    await guest.ask<{
      ownSessions: {
        id: string
        participants: SeenParticipant[] | null
        seatedNames: string[] | null
        practiceTasks: object[] | null
      }[]
    }>(
      `{ ownSessions { id ${participants} practiceTasks { title instructions version languages rubric { title levels { level text } } } } }`,
    )
  ).ownSessions.find(({ id }) => id === sessionId)

export const participantsIn = async (who: Pick<Somebody, 'ask'>, id: string): Promise<SeenParticipant[] | null> =>
  (
    await who.ask<{ session: { participants: SeenParticipant[] | null } }>(
      `query ($id: ID!) { session(id: $id) { ${participants} } }`,
      { id },
    )
  ).session.participants

export const endorses = async (who: Pick<Somebody, 'ask'>, input: object): Promise<{ refusal: Refused }> =>
  (
    await who.ask<{ answer: { refusal: Refused } }>(
      'mutation ($input: EndorseInput!) { answer: endorse(input: $input) { session { id } refusal { code details } } }',
      { input },
    )
  ).answer

export const takesBackEndorsement = async (who: Pick<Somebody, 'ask'>, input: object): Promise<{ refusal: Refused }> =>
  (
    await who.ask<{ answer: { refusal: Refused } }>(
      'mutation ($input: TakeBackEndorsementInput!) { answer: takeBackEndorsement(input: $input) { endorsement { id stands } refusal { code details } } }',
      { input },
    )
  ).answer

/** A code to endorse, out of the guest's own mail. */
export async function codeToEndorse(w: World, guest: Pick<Somebody, 'ask'>): Promise<string> {
  await guest.ask('mutation { askGuestCode(input: { purpose: endorse }) { refusal { code } } }')
  const post = keepingPost()
  await sendWaiting(w, post)
  return /Your code: (\d{6})\./.exec(post.kept[0]?.text ?? '')?.[1] ?? ''
}

/** As `makeSessionModule` and writing it would. */
export const hasModule = (w: World, sessionId: string, moduleId: string) =>
  inSchool(w.db, w.here.schoolId, db =>
    db.updateTable('session').set({ module_id: moduleId }).where('id', '=', sessionId).execute(),
  )

export const namesTold = async (who: Somebody, names: string): Promise<{ names: string | null; refusal: Refused }> =>
  (
    await who.ask<{ answer: { names: string | null; refusal: Refused } }>(
      'mutation ($input: ChooseNamesToGuestsInput!) { answer: chooseNamesToGuests(input: $input) { names refusal { code details } } }',
      { input: { names } },
    )
  ).answer
