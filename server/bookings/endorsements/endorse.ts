// A guest says of those who took part in their session what they can do, or what is lacking yet.
import { note, type Caller } from '../../base/caller.ts'
import { dayIn } from '../../base/days.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { findZone } from '../../base/schools.ts'
import { signal } from '../../base/signals.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { keepRecords, type NewRecord } from '../../evidence/records/keep-records.ts'
import type { EndorsedPersonInput, EndorseInput } from '../../graph-types.ts'
import { guest } from '../../guests/access.ts'
import { namesToGuests } from '../../guests/names/names-to-guests.ts'
import { fill } from '../../notices/say.ts'
import { tell } from '../../notices/tell.ts'
import { heldSession, type SessionRow } from '../../sessions/published-sessions.ts'
import { words as wordsIn } from '../../sessions/said.ts'
import { lockPeople } from '../queries.ts'
import { endorsed } from './kinds.ts'
import { participantsOf, type Participant } from './participants.ts'
import { findOneself, insertEndorsements } from './queries.ts'
import { endorsedIn } from './rules.ts'
import { areNamed } from './show-participants.ts'

const kind = 'guest_endorsement'
const mostAtOnce = 100
const texts = textsBeside<Record<'evidence' | 'evidenceAlone', string>>(import.meta.url)

interface SaidOf {
  participant: Participant
  words: string
  levels: { competencyId: string; level: number | null }[]
}

/** By a code that was given. */
export async function endorse(caller: Caller, input: EndorseInput): Promise<SessionRow> {
  const { session, said } = await saidIn(caller, input)
  const proving = said.filter(({ levels }) => levels.some(({ level }) => level !== null))
  const zone = await findZone(caller)
  const evidenceIds = await keepRecords(
    caller,
    { origin: 'session', by: caller.viewer.personId },
    proving.map(one => recordOf(zone, session, one)),
  )
  const ids = await insertEndorsements(
    caller,
    session.id,
    said.map(({ participant: { personId }, ...rest }) => ({
      ...rest,
      personId,
      evidenceId: evidenceIds[proving.findIndex(one => one.participant.personId === personId)] ?? null,
    })),
  )
  const personIds = said.map(({ participant }) => participant.personId)
  await tell(
    caller,
    endorsed,
    said.map((one, at) => ({
      personId: personIds[at]!,
      about: ids[at]!,
      details: { as: proving.includes(one) ? 'endorsed' : 'notYet' },
    })),
  )
  await note(caller, 'people-endorsed', { sessionId: session.id, endorsementIds: ids })
  await signal(caller, 'bookings', personIds)
  return session
}

/** What would be said, or why it cannot be: before a code is looked at, so that a slip costs none of its tries. */
export async function saidIn(
  caller: Caller,
  { sessionId, people }: Omit<EndorseInput, 'code'>,
): Promise<{ session: SessionRow; said: SaidOf[] }> {
  guest(caller)
  if (people.length === 0) refuse('NOTHING_SAID')
  if (people.length > mostAtOnce) refuse('TOO_MANY', { path: 'people', most: mostAtOnce })
  const personIds = people.map(({ personId }) => personId).filter(isId)
  await lockPeople(caller, personIds)
  const session = isId(sessionId) ? await heldSession(caller, sessionId) : undefined
  if (!session || session.guestId !== caller.viewer.personId) return refuse('SESSION_NOT_FOUND')
  const participants = await participantsOf(caller, [session])
  if (new Set(personIds).size < people.length) refuse('NOT_A_PARTICIPANT')
  const oneself = await findOneself(caller, personIds)
  if (participants.some(({ personId }) => oneself.includes(personId))) refuse('NOT_FOR_ONESELF')
  const said = people.map(one => saidOf(session, { participants, one }))
  const named = areNamed(await namesToGuests(caller), session)
  const unknown = said.find(({ participant }) => !named && participant.handedIn.length === 0)
  if (unknown) refuse('NO_BASIS', { number: unknown.participant.number })
  return { session, said }
}

function saidOf(
  { competencies }: SessionRow,
  { participants, one }: { participants: readonly Participant[]; one: EndorsedPersonInput },
): SaidOf {
  const participant = participants.find(({ personId }) => personId === one.personId) ?? refuse('NOT_A_PARTICIPANT')
  if (one.levels.length === 0) refuse('NOTHING_SAID')
  const there = endorsedIn(participant.said)
  const seen = new Set<string>()
  for (const { competencyId, level = null } of one.levels) {
    const most = competencies.find(served => served.competencyId === competencyId)?.level
    if (most === undefined) return refuse('COMPETENCY_NOT_FOUND')
    if (seen.has(competencyId)) refuse('COMPETENCY_TWICE', { competencyId })
    if (there.has(competencyId)) refuse('ENDORSED_ALREADY', { competencyId })
    if (level !== null && (level < 1 || level > most)) refuse('LEVEL_NOT_POSSIBLE', { competencyId, most })
    seen.add(competencyId)
  }
  const words = wordsIn(one.words, { field: 'words', most: 1000 })
  if (words === '') refuse('WORDS_MISSING')
  return { participant, words, levels: one.levels.map(({ competencyId, level = null }) => ({ competencyId, level })) }
}

/**
 * Of the day of the session, or of what was handed in after it: that is what was judged.
 * @param zone of the school
 */
function recordOf(
  zone: string,
  { title, languages, guest: by }: SessionRow,
  { participant, words, levels }: SaidOf,
): NewRecord {
  const language = languages.includes('english') ? 'en' : 'zh-Hans' // as it was held
  const t = texts[language]
  const values = { title: title[language] || title.en || title['zh-Hans'], guest: by!.name, employer: by!.employer }
  const moments = [participant.tookPartAt, ...participant.handedIn.map(({ handedInAt }) => handedInAt)]
  return {
    personId: participant.personId,
    kind,
    title: fill(by!.employer ? t.evidence : t.evidenceAlone, values, language),
    note: words,
    link: null,
    occurredOn: dayIn(zone, new Date(moments.sort().at(-1)!)),
    importKey: null,
    levels: levels.flatMap(({ competencyId, level }) => (level === null ? [] : [{ competencyId, level }])),
  }
}
