import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { OfferSessionInput } from '../../graph-types.ts'
import { guest } from '../../guests/access.ts'
import { lockDates } from '../dates/queries.ts'
import { saveDates } from '../dates/save-dates.ts'
import { insertSession, insertStep, updateState, type SessionRow } from '../planning/queries.ts'
import { saidIn } from '../planning/said-in.ts'
import { sessionOf } from '../planning/show-session.ts'
import { answerOfCoordinator } from '../proposals/answer-by.ts'
import { holdDates, insertProposal } from '../proposals/queries.ts'
import { tellOfOffer } from '../told/tell-coordinator.ts'
import type { ShownDemand } from '../wishes/demand-rules.ts'
import { countedThisWeek } from '../wishes/wanted-gaps.ts'
import { countUnanswered, readZones } from './queries.ts'

const most = 3
/** until a coordinator says how many */
const seats = 20

/** Its times are held for the guest until a coordinator has answered, as for times that they propose instead of others. */
export async function offerSession(caller: Caller, input: OfferSessionInput): Promise<SessionRow> {
  guest(caller)
  const wanted = await wantedFor(caller, input.competencyId)
  const { own, school } = await readZones(caller)
  const zone = own ?? refuse('ZONE_MISSING')
  if (input.starts.length === 0) refuse('DATES_NOT_POSSIBLE', { count: 1 })
  await lockDates(caller)
  if ((await countUnanswered(caller)) >= most) refuse('OFFERS_TOO_MANY', { most })
  const guestId = caller.viewer.personId
  const plan = planOf(input, { guestId, zone: school, wanted })
  const sessionId = await insertSession(caller, await saidIn(caller, plan, guestId))
  const dates = input.starts.map(start => ({ start }))
  await saveDates(caller, { sessionId, guestId, dates: [] }, { ...plan, zone, dates })
  const { dates: planned } = await sessionOf(caller, sessionId)
  const answerBy = answerOfCoordinator({ dates: planned }, caller.now)
  const times = planned.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))
  await insertProposal(caller, { sessionId, guestId, byGuest: true, times, note: null, answerBy })
  await holdDates(caller, sessionId, answerBy)
  await updateState(caller, sessionId, 'on_hold')
  await insertStep(caller, { sessionId, kind: 'offered', by: guestId })
  await note(caller, 'session-offered', { sessionId })
  await tellOfOffer(caller, sessionId)
  return sessionOf(caller, sessionId)
}

async function wantedFor(caller: Caller, competencyId: string): Promise<ShownDemand> {
  const framework = await frameworkOf(caller)
  const all = framework ? await countedThisWeek(caller, framework) : []
  return all.find(one => one.competencyId === competencyId) ?? refuse('GAP_NOT_WANTED')
}

const planOf = (
  { title, about, minutes, language }: OfferSessionInput,
  { guestId, zone, wanted }: { guestId: string; zone: string; wanted: ShownDemand },
) => ({
  ...{ title, about, minutes, guestId, zone },
  mode: 'dated' as const,
  languages: [language],
  capacity: seats,
  minimum: 0,
  competencies: [{ competencyId: wanted.competencyId, level: Math.min(wanted.level, 4) }],
  dates: [],
})
