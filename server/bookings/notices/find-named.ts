// What texts about seats name: the session, when it is in the person's own zone, and why something was done.
import type { Asking, Contact, Teller, Values } from '../../notices/kinds.ts'
import { readNamed } from '../queries.ts'
import { readContacts } from '../../sessions/told/contact.ts'
import { whenText } from '../../base/when.ts'

export async function findNamed(asking: Asking, bookingIds: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const rows = await readNamed(asking, bookingIds)
  return new Map(
    rows.map(({ id, title, startsAt, zone, offeredUntil, why, by }) => [
      id,
      { title, when: whenText(startsAt, zone), until: whenText(offeredUntil, zone), why, by },
    ]),
  )
}

/** Who planned the session. */
export async function findContacts(
  teller: Teller,
  bookingIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  const rows = await readNamed(teller, bookingIds)
  const contacts = await readContacts(teller, [...new Set(rows.map(({ sessionId }) => sessionId))])
  return new Map(
    rows.flatMap(({ id, sessionId }): [string, Contact][] => {
      const contact = contacts.get(sessionId)
      return contact ? [[id, contact]] : []
    }),
  )
}
