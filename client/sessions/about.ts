// A session in a line of words.
import type { PlannedRowFragment, SessionGuestFragment } from '../graph/documents.ts'
import { withCommas } from '../ui/commas.ts'
import { say, sayList } from '../ui/say.svelte.ts'

export const sayGuest = ({ name, employer, occupation }: SessionGuestFragment): string =>
  withCommas([name ?? '–', occupation, employer])

/** In which languages it is held and where. */
export function about({ languages, dates }: Pick<PlannedRowFragment, 'languages' | 'dates'>): string {
  const held = say('planned.heldIn', { languages: sayList(languages.map(one => say(`planned.language.${one}`))) })
  const places = new Set(
    dates.flatMap(({ room, online }) => [...(room ? [room.name] : []), ...(online ? [say('planned.online')] : [])]),
  )
  return [held, ...places].join(' · ')
}
