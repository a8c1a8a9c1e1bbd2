// What a practitioner owes beside answers, the most urgent first: a line each, and where on their page it is done.
import { hasBasis } from './bookings/endorsements/words.ts'
import type { GuestOwedQuery } from './graph/documents.ts'
import { wordsOf } from './sessions/states.ts'
import { say, sayMoment } from './ui/say.svelte.ts'

type Session = GuestOwedQuery['ownSessions'][number]

export interface Owing {
  text: string
  /** what the link that leads there says */
  deed: string
  href: keyof typeof deeds
}

const deeds = {
  '#own-consent': 'guestPage.goSign',
  '#own-material': 'guestPage.goSend',
  '#own-endorsing': 'guestPage.goSay',
} as const

/** A signature first, since nothing is shown without it; then what is to be brought, by its day; then words on who took part. */
export function owedIn(sessions: readonly Session[], zone: string | null): Owing[] {
  const soonest = [...sessions].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  const owed = soonest.flatMap(session => session.owedByGuest.map(({ what, name }) => ({ session, what, name })))
  const signing = owed.filter(({ what }) => what === 'signature')
  const bringing = owed.filter(({ what }) => what !== 'signature')
  const waiting = sessions.flatMap(({ participants }) =>
    (participants ?? []).filter(one => one.waitsSince !== null && hasBasis(one)),
  ).length
  return [
    ...signing.map(({ session }) => line('#own-consent', say('guestPage.owes.signature', { title: titleOf(session) }))),
    ...bringing.map(({ session, what, name }) => line('#own-material', bringingText(session, { what, name }, zone))),
    ...(waiting > 0 ? [line('#own-endorsing', say('endorsing.waits', { count: waiting }))] : []),
  ]
}

function bringingText(session: Session, { what, name }: Session['owedByGuest'][number], zone: string | null): string {
  const title = titleOf(session)
  if (what === 'again') return say('guestPage.owes.again', { title, name: name ?? '–' })
  const [first] = session.dates
  if (what === 'recording') return say('guestPage.owes.recording', { title })
  return first
    ? say('guestPage.owes.materialBy', { title, at: sayMoment(first.startsAt, zone ?? undefined) })
    : say('guestPage.owes.material', { title })
}

const line = (href: Owing['href'], text: string): Owing => ({ href, text, deed: say(deeds[href]) })
const dayOf = ({ dates }: Session): string => dates[0]?.startsAt ?? '9'
const titleOf = ({ title }: Session): string => wordsOf(title)
