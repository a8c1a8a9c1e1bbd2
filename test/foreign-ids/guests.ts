// Guests: what takes an identifier, with a live one.
import { changes, gwen, invited } from '../support/guests.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

let number = 0
const live = async ({ coordinator }: Side) =>
  (await invited(coordinator, { ...gwen, email: `guest-${++number}@work.example` })).id
const ofOne = input(async side => ({ guestId: await live(side) }))

/** A time of every week and a calendar of the guest's. */
async function withTimes({ guest }: Side) {
  await changes(guest, 'addWeeklyTime', { weekdays: [1], fromMinute: 0, untilMinute: 60, free: false })
  await changes(guest, 'readGuestCalendar', { name: 'x', ics: 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n' })
  const { guestPage } = await guest.ask<{
    guestPage: { availability: { weekly: { id: string }[]; calendars: { id: string }[] } }
  }>('{ guestPage { availability { weekly { id } calendars { id } } } }')
  return guestPage.availability
}

export const guestWalks: Record<string, Walk> = {
  'Mutation.sendGuestLink': { as: 'coordinator', prepare: ofOne },
  'Mutation.revokeGuestLinks': { as: 'coordinator', prepare: ofOne },
  'Mutation.verifyGuest': {
    as: 'coordinator',
    prepare: input(async side => ({ guestId: await live(side), until: '2027-11-24' })),
  },
  'Mutation.endGuest': { as: 'coordinator', prepare: ofOne },
  'Mutation.removeTime': {
    as: 'guest',
    prepare: input(async side => ({ timeId: (await withTimes(side)).weekly[0]!.id })),
  },
  'Mutation.forgetGuestCalendar': {
    as: 'guest',
    prepare: input(async side => ({ calendarId: (await withTimes(side)).calendars[0]!.id })),
  },
  'Mutation.saveGuestProfile': {
    as: 'guest',
    prepare: input(async side => ({
      employer: 'x',
      occupation: 'x',
      about: { en: '', 'zh-Hans': '' },
      expertise: [{ competencyId: await competency(side), level: 2 }],
    })),
  },
}
