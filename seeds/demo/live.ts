// What people of the demo have done, by the operations with which people do it.
import { chooseProfiles } from '../../server/competencies/choose-profiles.ts'
import { handInEvidence } from '../../server/evidence/pieces/hand-in-evidence.ts'
import { saveDraft } from '../../server/evidence/pieces/save-draft.ts'
import { rateSelf } from '../../server/evidence/ratings/rate-self.ts'
import { acceptEvidence } from '../../server/evidence/review/accept-evidence.ts'
import { returnEvidence } from '../../server/evidence/review/send-back-evidence.ts'
import type { Fact, History } from './histories.ts'
import { callerOn, competencyId, profileIds, type Player, type Stage } from './stage.ts'

export interface Members {
  person: Player
  coordinator: Player
}

/** What they teach since when, how they see themselves, and what they have handed in. */
export async function live(
  stage: Stage,
  history: Omit<History, 'key'> & { sinceDaysAgo: number },
  members: Members,
): Promise<void> {
  const { person } = members
  const chosen = { personId: null, profileIds: profileIds(stage, history.profiles) }
  await chooseProfiles(callerOn(stage, person, history.sinceDaysAgo), chosen)
  const ratings = Object.entries(history.self).map(([code, level]) => ({
    competencyId: competencyId(stage, code),
    level,
  }))
  await rateSelf(callerOn(stage, person, Math.min(45, history.sinceDaysAgo)), ratings)
  for (const fact of history.facts) await bringBefore(stage, fact, members)
}

const daysUntilHandedIn = 3
const daysUntilDecided = 4

/** Handed in some days after the work, and judged some days later. */
async function bringBefore(stage: Stage, fact: Fact, { person, coordinator }: Members): Promise<void> {
  const handedIn = fact.handedInDaysAgo ?? Math.max(fact.daysAgo - daysUntilHandedIn, 0)
  const author = callerOn(stage, person, handedIn)
  const levels = Object.entries(fact.levels).map(([code, level]) => ({
    competencyId: competencyId(stage, code),
    level,
  }))
  const { kind, title, note, link } = fact
  const occurredOn = callerOn(stage, person, fact.daysAgo).today
  const { id: evidenceId } = await saveDraft(author, { kind, title, note, link, occurredOn, claims: levels })
  await handInEvidence(author, evidenceId)
  const judge = callerOn(stage, coordinator, Math.max(handedIn - daysUntilDecided, 0))
  if (fact.state === 'accepted') await acceptEvidence(judge, { evidenceId, levels })
  if (fact.state === 'returned') await returnEvidence(judge, { evidenceId, reason: fact.reason! })
}
