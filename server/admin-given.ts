// What is given to a verb of the command line, read and checked.
import { isLoopback } from '../lti/addresses.ts'
import type { UsableLink } from '../lti/registration/links.ts'
import type { Db } from './base/database.ts'
import { isZone } from './base/days.ts'
import { refuse } from './base/refusal.ts'
import type { Secrets } from './base/secrets.ts'
import type { Config } from './config.ts'
import { findEndOfDay, findSchool, listSchools, type SchoolRow } from './people/schools/find-school.ts'

export interface Given {
  one(option: string): string | undefined
  /** of an option that is needed */
  needed(option: string): string
  several(option: string): string[]
}

export interface Place {
  db: Db
  config: Config
  secrets: Secrets
  now: () => Date
}

export interface Verb {
  usage: string
  does: string
  options: Readonly<Record<string, 'needed' | 'optional' | 'several'>>
  /** the lines to tell */
  run(given: Given, place: Place): Promise<string[]>
}

/** https; http only on the machine itself, in development. */
export function webAddress(option: string, text: string, { config }: Place): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const local = config.mode === 'development' && url?.protocol === 'http:' && isLoopback(url.hostname)
  return url?.protocol === 'https:' || local ? text : refuse('NOT_A_WEB_ADDRESS', { option, text })
}

export const oneOf = <T extends string>(option: string, text: string, all: readonly T[]): T =>
  all.find(one => one === text) ?? refuse('NOT_ONE_OF', { option, text, all })

const asDay = /^\d{4}-\d\d-\d\d$/
const asMoment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/

/** A day means the end of it where the school is. */
export async function untilOf(
  text: string,
  { db, school }: { db: Db; school: SchoolRow },
): Promise<{ at: Date; said: string }> {
  const read = asDay.test(text) || asMoment.test(text) ? new Date(text) : new Date(NaN)
  const known = !Number.isNaN(read.getTime()) && (!asDay.test(text) || read.toISOString().startsWith(text))
  if (!known) refuse('NOT_A_MOMENT', { option: 'until', text })
  if (!asDay.test(text)) return { at: read, said: read.toISOString() }
  return { at: await findEndOfDay(db, school, text), said: `the end of ${text} in ${school.zone}` }
}

interface Meant {
  /** null: a new one */
  id: string | null
  name: string
  /** of a new one, null: a school's usual one */
  zone: string | null
}

/** The school that is named, or that the registration link is for; never another than the link's. */
export async function schoolMeant(given: Given, db: Db, link?: UsableLink): Promise<Meant> {
  const [called, calledNew] = [given.one('school'), given.one('new-school')]
  const zone = zoneGiven(given)
  const linked = link && { id: link.schoolId, name: link.schoolName, zone: link.schoolZone }
  const named = calledNew === undefined ? undefined : { id: null, name: calledNew.trim(), zone }
  const { id, name } = called === undefined ? (named ?? linked!) : await findSchool(db, called)
  const meant = { id, name, zone: id === null ? (zone ?? linked?.zone ?? null) : null }
  if (zone !== null && id !== null) refuse('ZONE_OF_A_SCHOOL', { name })
  if (linked && (linked.id !== meant.id || linked.name !== meant.name))
    refuse('LINK_FOR_ANOTHER_SCHOOL', { name: linked.name })
  if (meant.id === null) await refuseName(db, meant.name)
  return meant
}

function zoneGiven(given: Given): string | null {
  const text = given.one('zone')
  if (text !== undefined && !isZone(text)) refuse('ZONE_UNKNOWN', { zone: text })
  return text ?? null
}

async function refuseName(db: Db, name: string): Promise<void> {
  if (name === '' || name.length > 200) refuse('SCHOOL_NAME_EMPTY', { atMost: 200 })
  const taken = (await listSchools(db)).find(school => school.name.toLowerCase() === name.toLowerCase())
  if (taken) refuse('SCHOOL_NAME_TAKEN', { name: taken.name })
}
