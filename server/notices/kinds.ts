// What features declare about the notices that they give. Those of all are listed in server/app.ts.
import type { Caller, Language, Viewer } from '../base/caller.ts'
import type { Db } from '../base/database.ts'
import type { NoticeWay } from '../graph-types.ts'

export interface NoticeKind {
  name: string
  /** may come once a day, but not never */
  duty: boolean
  /** how it comes by mail unless somebody chose */
  usual: NoticeWay
  /** by mail at once, whatever came within the hour; for what is lost in an hour */
  urgent?: boolean
  /** whom it may concern: others neither see such notices nor choose about them */
  concerns(viewer: Viewer): boolean
  /** the page about it, in the app */
  path(about: string, details: { as?: string }): string
  /** `one` may be another, by `details.as`: `one.returned`; and `subject` is its line above a mail, where it is too long for one */
  texts: Record<Language, NoticeTexts>
  /** What its texts name, by what they are about: the same few questions for any number. What is gone is left out. */
  values(asking: Asking, abouts: readonly string[]): Promise<ReadonlyMap<string, Values>>
  /** Who is to be asked, by what it is about: a mail all of which is one's names them, and answers go to them. Left out: nobody. */
  contacts?(teller: Teller, abouts: readonly string[]): Promise<ReadonlyMap<string, Contact>>
}

export interface Contact {
  name: string | null
  address: string | null
}

/** ICU messages: `name` is what the kind is called, `many` sums up {count} of them. */
export type NoticeTexts = Record<'name' | 'one' | 'many', string> & Record<string, string>

export type Value = string | number | Record<Language, string> | { day: string } | null
export type Values = Record<string, Value>

export interface Asking {
  db: Db
  schoolId: string
  today: string
}

export type Teller = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface Telling {
  personId: string
  about: string
  /** numbers, days and words of our own: no name, no title */
  details?: { as?: string } & Record<string, string | number>
}
