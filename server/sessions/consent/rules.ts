// What a practitioner's consent allows. Pure.
import type { MaterialKind } from '../../graph-types.ts'

export interface ConsentFacts {
  recording: boolean
  reuseUntil: string | null
  takenBackAt: string | null
}

/** To be shown to those who take part; captions are what is said in a recording. */
export const allowsShowing = (consent: ConsentFacts | null, kind: MaterialKind): boolean =>
  consent !== null && consent.takenBackAt === null && (consent.recording || !['recording', 'captions'].includes(kind))

/** To be used again in modules, on a day. */
export const allowsReuse = (consent: ConsentFacts | null, kind: MaterialKind, today: string): boolean =>
  allowsShowing(consent, kind) && consent!.reuseUntil !== null && consent!.reuseUntil >= today
