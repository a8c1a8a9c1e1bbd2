// Guests as coordinators invite them and as they come in, over the wire.
import { inSchool } from '../../server/base/database.ts'
import { keepingPost, type Post } from '../../server/base/post.ts'
import { sendMail } from '../../server/people/mail/send-mail.ts'
import { doJob } from './jobs.ts'
import { secrets } from './service.ts'
import { askingBy, type Somebody, type World } from './world.ts'

const guest = `guest { id name email language employer occupation zone about verifiedUntil verifiedBy { name } invitedBy { name } state
  expertise { level competency { id code } } link { mail firstUsedAt endsAt revokedAt } }`
const page = `page { ${guest} schoolName linkEndsAt }`

const answers = {
  inviteGuest: { input: 'InviteGuestInput', asked: guest },
  sendGuestLink: { input: 'SendGuestLinkInput', asked: guest },
  revokeGuestLinks: { input: 'GuestInput', asked: guest },
  endGuest: { input: 'GuestInput', asked: guest },
  verifyGuest: { input: 'VerifyGuestInput', asked: guest },
  saveGuestProfile: { input: 'GuestProfileInput', asked: page },
  chooseAvailability: { input: 'ChooseAvailabilityInput', asked: page },
  addWeeklyTime: { input: 'WeeklyTimeInput', asked: page },
  addDatedTime: { input: 'DatedTimeInput', asked: page },
  removeTime: { input: 'RemoveTimeInput', asked: page },
  readGuestCalendar: { input: 'ReadGuestCalendarInput', asked: page },
  forgetGuestCalendar: { input: 'ForgetGuestCalendarInput', asked: page },
  chooseGuestZone: { input: 'ChooseGuestZoneInput', asked: page },
  chooseGuestLanguage: { input: 'ChooseLanguageInput', asked: page },
}

export interface SeenGuest {
  id: string
  name: string
  email: string
  state: string
  verifiedUntil: string | null
  link: { mail: string; firstUsedAt: string | null; endsAt: string; revokedAt: string | null }
  [field: string]: unknown
}

interface Changed {
  guest?: SeenGuest
  page?: { guest: SeenGuest }
  refusal: { code: string; details: Record<string, unknown> } | null
}

/** What a mutation of guests answers. */
export async function changes(who: Pick<Somebody, 'ask'>, name: keyof typeof answers, input: object): Promise<Changed> {
  const { input: type, asked } = answers[name]
  const document = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${asked} refusal { code details } } }`
  return (await who.ask<{ answer: Changed }>(document, { input })).answer
}

export const refusalOf = async (...given: Parameters<typeof changes>): Promise<string | undefined> =>
  (await changes(...given)).refusal?.code

export const guestsOf = async (who: Pick<Somebody, 'ask'>): Promise<SeenGuest[]> => {
  const { guests } = await who.ask<{ guests: { edges: { node: SeenGuest }[] } }>(
    `{ guests(first: 50) { edges { node { ${guest.slice('guest { '.length)} } } }`,
  )
  return guests.edges.map(({ node }) => node)
}

export const gwen = { name: 'Gwen Park', email: 'gwen@warehouse.example', language: 'en' }

export async function invited(coordinator: Somebody, invitation: object = gwen): Promise<SeenGuest> {
  const { guest, refusal } = await changes(coordinator, 'inviteGuest', invitation)
  if (!guest) throw new Error(JSON.stringify(refusal))
  return guest
}

/** Sends the mail that waits in a school, as jobs would. */
export async function sendWaiting({ db, clock, here }: World, post: Post, schoolId = here.schoolId): Promise<void> {
  const waiting = await inSchool(db, schoolId, db =>
    db.selectFrom('mail').select('id').where('letter', 'is not', null).orderBy('written_at').orderBy('id').execute(),
  )
  const job = sendMail({ post, publicUrl: 'https://pd.example', secrets })
  for (const { id } of waiting) await doJob(db, job, { schoolId, now: clock.now, data: { mailId: id } })
}

export const linkIn = (text: string): string => /\/guest\/(\S+)/.exec(text)?.[1] ?? ''

/** The link in the newest mail that waits. */
export async function mailedLink(w: World, schoolId = w.here.schoolId): Promise<string> {
  const post = keepingPost()
  await sendWaiting(w, post, schoolId)
  return linkIn(post.kept[0]?.text ?? '')
}

export const exchange = ({ app }: World, link: string) =>
  app.inject({ method: 'POST', url: '/guest/visit', payload: { link } })

export type Guest = Somebody & { link: string }

/** Comes in by the link. */
export async function comesIn(w: World, link: string): Promise<Guest> {
  const { bearer, start } = (await exchange(w, link)).json<{ bearer: string; start: string }>()
  const { ask, raw } = askingBy(w.app, bearer)
  const { guestPage } = await ask<{ guestPage: { guest: { id: string } } }>('{ guestPage { guest { id } } }')
  return { ask, raw, bearer, start, link, personId: guestPage.guest.id, schoolId: bearer.split('.')[0]! }
}

/** Invites somebody and comes in as they. */
export async function aGuest(w: World, coordinator: Somebody, invitation: object = gwen): Promise<Guest> {
  await invited(coordinator, invitation)
  return comesIn(w, await mailedLink(w, coordinator.schoolId))
}
