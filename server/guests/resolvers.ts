import { batchedFor } from '../base/batch.ts'
import { answering, type Caller } from '../base/caller.ts'
import { frameworkOf } from '../competencies/framework.ts'
import type { Resolvers } from '../graph-types.ts'
import {
  addDatedTime,
  addWeeklyTime,
  chooseAvailability,
  forgetGuestCalendar,
  readGuestCalendar,
  removeTime,
} from './availability/say-times.ts'
import { freeTimesIn, showAvailability } from './availability/show-availability.ts'
import { askCode } from './codes/ask-code.ts'
import { endGuest } from './end-guest.ts'
import { inviteGuest } from './invite-guest.ts'
import { revokeGuestLinks, sendGuestLink } from './links/manage-links.ts'
import type { Posting } from './links/send-link.ts'
import { listGuests } from './list-guests.ts'
import { chooseNamesToGuests, namesToGuests } from './names/names-to-guests.ts'
import { chooseGuestLanguage, chooseGuestZone, saveGuestProfile } from './page/change-own-page.ts'
import { showGuestPage } from './page/show-page.ts'
import { findExpertise } from './queries.ts'
import { mailOf, stateOf } from './rules.ts'
import { verifyGuest } from './verify-guest.ts'

const expertiseOf = batchedFor(async (caller, ids: string[]) => {
  const found = await findExpertise(caller, [...new Set(ids)])
  return (id: string) => found.filter(({ guestId }) => guestId === id)
})

const changing = (caller: Caller, change: (caller: Caller) => Promise<void>) =>
  answering(caller, 'page', async caller => {
    await change(caller)
    return (await showGuestPage(caller))!
  })

export const resolversWith = (posting: Posting): Resolvers => ({
  Query: {
    guests: (_root, args, { caller }) => listGuests(caller, args),
    guestPage: (_root, _args, { caller }) => showGuestPage(caller),
    namesToGuests: (_root, _args, { caller }) =>
      caller.viewer.roles.has('coordinator') ? namesToGuests(caller) : null,
  },
  Viewer: { viewerCanInviteGuests: ({ caller: { viewer } }) => viewer.roles.has('coordinator') },
  Guest: {
    state: stateOf,
    link: ({ newestLink }) => newestLink,
    invitedBy: ({ inviter }) => inviter,
    verifiedBy: ({ verifier }) => verifier,
    expertise: ({ id }, _args, { caller }) => expertiseOf(caller, id),
  },
  GuestPage: { availability: ({ guest }, _args, { caller }) => showAvailability(caller, guest.id) },
  Availability: {
    weekly: ({ rules }) => rules,
    dated: ({ exceptions }) => exceptions,
    freeTimes: (availability, { days }) => freeTimesIn(availability, days),
  },
  GuestLink: {
    mail: ({ mailKnown, mailSentAt, mailGivenUpAt }) =>
      mailOf({ known: mailKnown, sentAt: mailSentAt, givenUpAt: mailGivenUpAt }),
  },
  Expertise: {
    competency: async ({ competencyId }, _args, { caller }) => (await frameworkOf(caller))!.competency(competencyId)!,
  },
  Mutation: {
    inviteGuest: (_root, { input }, { caller }) =>
      answering(caller, 'guest', caller => inviteGuest(caller, posting, input)),
    sendGuestLink: (_root, { input }, { caller }) =>
      answering(caller, 'guest', caller => sendGuestLink(caller, posting, input)),
    revokeGuestLinks: (_root, { input }, { caller }) =>
      answering(caller, 'guest', caller => revokeGuestLinks(caller, input.guestId)),
    endGuest: (_root, { input }, { caller }) => answering(caller, 'guest', caller => endGuest(caller, input.guestId)),
    verifyGuest: (_root, { input }, { caller }) => answering(caller, 'guest', caller => verifyGuest(caller, input)),
    saveGuestProfile: (_root, { input }, { caller }) => changing(caller, caller => saveGuestProfile(caller, input)),
    chooseNamesToGuests: (_root, { input }, { caller }) =>
      answering(caller, 'names', caller => chooseNamesToGuests(caller, input.names)),
    askGuestCode: (_root, { input }, { caller }) =>
      answering(caller, 'code', caller => askCode(caller, posting.secrets, input.purpose)),
    chooseAvailability: (_root, { input }, { caller }) =>
      changing(caller, caller => chooseAvailability(caller, input.basis)),
    addWeeklyTime: (_root, { input }, { caller }) => changing(caller, caller => addWeeklyTime(caller, input)),
    addDatedTime: (_root, { input }, { caller }) => changing(caller, caller => addDatedTime(caller, input)),
    removeTime: (_root, { input }, { caller }) => changing(caller, caller => removeTime(caller, input.timeId)),
    readGuestCalendar: (_root, { input }, { caller }) => changing(caller, caller => readGuestCalendar(caller, input)),
    forgetGuestCalendar: (_root, { input }, { caller }) =>
      changing(caller, caller => forgetGuestCalendar(caller, input.calendarId)),
    chooseGuestZone: (_root, { input }, { caller }) => changing(caller, caller => chooseGuestZone(caller, input.zone)),
    chooseGuestLanguage: (_root, { input }, { caller }) =>
      changing(caller, caller => chooseGuestLanguage(caller, input.language)),
  },
})
