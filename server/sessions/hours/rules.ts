// What a statement of hours says. Pure.
import type { LocalizedText } from '../../graph-types.ts'

/** A date that was held, or a recording that is taken on demand. */
export interface Given {
  id: string
  title: LocalizedText
  /** the day in the session's zone; of a recording the one on which it was published */
  day: string
  /** `10:00–11:30`; null: on demand */
  time: string | null
  zone: string
  minutes: number
}

/** All that stands on it, as it was when it was made. */
export interface Stated {
  school: string
  name: string
  employer: string | null
  occupation: string | null
  /** who vouches for who they are; null: nobody does now */
  voucher: string | null
  given: readonly Given[]
}

export const minutesOf = ({ given }: Pick<Stated, 'given'>): number =>
  given.reduce((sum, { minutes }) => sum + minutes, 0)

/** 90 → 1.5; 100 → 1.67 */
export const hoursIn = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100)
