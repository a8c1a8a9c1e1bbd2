// A practitioner signs what may be done with what they bring, and can take that back.
import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { SignConsentInput } from '../../graph-types.ts'
import { guest } from '../../guests/access.ts'
import { agreedSession } from '../access.ts'
import { tellOfClosing } from '../module/tell-of-closing.ts'
import { lockSession, readSessions, type SessionRow } from '../planning/queries.ts'
import { words } from '../said.ts'
import { signalShown } from '../told/signal-session.ts'
import {
  insertConsent,
  insertTakenBack,
  readConsent,
  readSchoolName,
  type ConsentRow,
  type NewConsent,
} from './queries.ts'
import { textOf, type ConsentText } from './text.ts'

/** What they would sign, as they have chosen; null for one that is not theirs. */
export async function draftConsent(caller: Caller, asked: Asked): Promise<ConsentText | null> {
  const [session] = isId(asked.sessionId) ? await readSessions(caller, [asked.sessionId]) : []
  return session && session.guestId === caller.viewer.personId ? textFor(caller, session, asked) : null
}

interface Asked {
  sessionId: string
  recording: boolean
  reuseUntil?: string | null | undefined
}

/** By a code that was given; the words that were on the page are those that are kept. */
export async function signConsent(caller: Caller, input: SignConsentInput): Promise<ConsentRow> {
  const consent = await consentIn(caller, input)
  const id = await insertConsent(caller, consent)
  await tellOfClosing(caller, consent.sessionId)
  await signalShown(caller, caller.viewer.personId)
  await note(caller, 'consent-signed', { consentId: id, sessionId: consent.sessionId })
  return (await readConsent(caller, id))!
}

/** What would be signed, or why it cannot be: before a code is looked at, so that a slip costs none of its tries. */
export async function consentIn(caller: Caller, input: SignConsentInput): Promise<NewConsent> {
  const session = await agreedSession(caller, input.sessionId)
  const signature = words(input.signature, { field: 'signature', most: 200 })
  if (signature === '') refuse('SIGNATURE_MISSING')
  const { recording, reuseUntil = null } = input
  if (reuseUntil !== null && reuseUntil < caller.today) refuse('END_IN_THE_PAST')
  const text = await textFor(caller, session, input)
  if (text.hash !== input.textHash) refuse('CONSENT_TEXT_CHANGED')
  return { sessionId: session.id, recording, reuseUntil, signature, text }
}

const textFor = async (caller: Caller, { title }: SessionRow, { recording, reuseUntil = null }: Asked) =>
  textOf({ title, school: await readSchoolName(caller) }, { recording, reuseUntil })

export async function takeBackConsent(caller: Caller, id: string): Promise<ConsentRow> {
  guest(caller)
  const known = isId(id) ? await readConsent(caller, id) : undefined
  if (known?.guestId !== caller.viewer.personId) return refuse('CONSENT_NOT_FOUND')
  await lockSession(caller, known.sessionId)
  if ((await readConsent(caller, id))!.takenBackAt) refuse('CONSENT_TAKEN_BACK')
  await insertTakenBack(caller, id)
  await tellOfClosing(caller, known.sessionId)
  await signalShown(caller, caller.viewer.personId)
  await note(caller, 'consent-taken-back', { consentId: id, sessionId: known.sessionId })
  return (await readConsent(caller, id))!
}
