import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { takeBackRecord } from '../../evidence/records/take-back-record.ts'
import { revokeEvidence } from '../../evidence/review/revoke-evidence.ts'
import { untell } from '../../notices/tell.ts'
import { mayPlan } from '../../sessions/access.ts'
import { heldSession } from '../../sessions/published-sessions.ts'
import { lockPeople } from '../queries.ts'
import { endorsed } from './kinds.ts'
import { insertTakenBack, readEndorsements, type EndorsementRow } from './queries.ts'
import { mayTakeBack, takeBackDays } from './rules.ts'

const texts = textsBeside<Record<'takenBack', string>>(import.meta.url)

interface TakingBack {
  endorsementId: string
  reason?: string | null | undefined
}

/** By its guest for a while, by a coordinator always: what it proved it proves no more. */
export async function takeBackEndorsement(
  caller: Caller,
  { endorsementId, reason }: TakingBack,
): Promise<EndorsementRow> {
  const said = await endorsementToTakeBack(caller, endorsementId)
  const evidenceId = said.evidenceId
  if (mayPlan(caller)) {
    if (!reason?.trim()) return refuse('REASON_MISSING')
    if (evidenceId) await revokeEvidence(caller, { evidenceId, reason })
  } else if (evidenceId) {
    await takeBackRecord(caller, { evidenceId, reason: reason?.trim() || texts[caller.viewer.language].takenBack })
  }
  await insertTakenBack(caller, endorsementId)
  await untell(caller, [endorsed], [endorsementId])
  await note(caller, 'endorsement-taken-back', { endorsementId })
  return (await readEndorsements(caller, { ids: [endorsementId] }))[0]!
}

/** It stands, with its session held. */
async function endorsementToTakeBack(caller: Caller, id: string): Promise<EndorsementRow> {
  const [known] = isId(id) ? await readEndorsements(caller, { ids: [id] }) : []
  if (!known || !(mayPlan(caller) || isOwn(caller, known))) return refuse('ENDORSEMENT_NOT_FOUND')
  await lockPeople(caller, [known.personId])
  await heldSession(caller, known.sessionId)
  const [said] = await readEndorsements(caller, { ids: [id] })
  if (!said!.stands) refuse('ENDORSEMENT_TAKEN_BACK')
  if (!mayPlan(caller) && !mayTakeBack(new Date(known.saidAt), caller.now))
    refuse('TAKING_BACK_OVER', { days: takeBackDays })
  return said!
}

const isOwn = ({ viewer }: Caller, { guestId }: EndorsementRow): boolean =>
  viewer.roles.has('guest') && guestId === viewer.personId
