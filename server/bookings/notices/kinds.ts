// What people are told of their seats.
import type { NoticeKind } from '../../notices/kinds.ts'
import { noticeTexts } from '../../notices/texts.ts'
import { endorsed } from '../endorsements/kinds.ts'
import { findContacts, findNamed } from './find-named.ts'

const textsOf = noticeTexts<'offered' | 'changed' | 'seat'>(import.meta.url)
const toTeachers = {
  concerns: ({ roles }) => roles.has('faculty'),
  path: () => '/seats',
  values: findNamed,
  contacts: findContacts,
} satisfies Partial<NoticeKind>

/** By mail it comes with a link of its own, whatever is chosen (`offers/mail-offer.ts`). */
export const seatOffered: NoticeKind = {
  ...toTeachers,
  name: 'seat-offered',
  duty: false,
  usual: 'never',
  texts: textsOf('offered'),
}

/** What somebody else, or the time, did with it. */
export const bookingChanged: NoticeKind = {
  ...toTeachers,
  name: 'booking-changed',
  duty: true,
  usual: 'at_once',
  urgent: true,
  texts: textsOf('changed'),
}

const [changed, ofSeats] = [textsOf('changed'), textsOf('seat')]

/** The same of a seat: by mail it comes with what changes their calendar (`sessions/calendar`). */
export const seatChanged: NoticeKind = {
  ...toTeachers,
  name: 'seat-changed',
  duty: false,
  usual: 'never',
  texts: { en: { ...changed.en, ...ofSeats.en }, 'zh-Hans': { ...changed['zh-Hans'], ...ofSeats['zh-Hans'] } },
}

export const seatNotices = [seatOffered, bookingChanged, seatChanged]
export const bookingNotices = [...seatNotices, endorsed]
