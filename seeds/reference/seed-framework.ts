// Gives a school its own copy of the reference framework: in production as in the demo. Once: what the school has changed stays.
import { readFileSync } from 'node:fs'
import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'

interface Text {
  en: string
  'zh-Hans': string
}
interface Descriptor {
  level: number
  descriptor: Text
}
interface Titled {
  code: string
  identifier: string
  title: Text
  description: Text
}
interface Reference {
  about: { identifiers: { namespace: string } }
  framework: Titled & {
    urn: string
    creator: string
    version: string
    adoptionStatus: string
    lastChangeDateTime: string
  }
  scale: {
    levels: { order: number; identifier: string; title: Text; descriptor: Text; chainLink: Text }[]
    zero: Text
  }
  areas: (Titled & { levelDescriptors: Descriptor[] })[]
  competencies: (Titled & {
    area: string
    fullStatement: Text
    levelDescriptors: Descriptor[]
    halfLife: { days: number; basis: Text }
    defaultImportance: number
    prerequisites: string[]
    currencyEventKinds: string[]
  })[]
  profiles: (Titled & {
    kind: string
    default: boolean
    targets: { competency: string; level: number; importance: number; core: boolean }[]
  })[]
  sampleCurrencyEvents: (Titled & {
    effective: string
    graceDays: number
    kinds: string[]
    summary: Text
    competencies: string[]
    source: Record<string, unknown>
  })[]
}

export const reference = JSON.parse(readFileSync(new URL('./framework.json', import.meta.url), 'utf8')) as Reference

export interface Seeding {
  schoolId: string
  /** in force from this day: the day of set-up, or earlier where a history is told */
  startedOn: string
  today: string
}

const json = JSON.stringify

/** Does nothing where the school has it already, also when two processes come at once. */
export function seedFramework(db: Db, seeding: Seeding): Promise<void> {
  return inSchool(db, seeding.schoolId, db => copyFramework(db, seeding))
}

async function copyFramework(db: Db, { schoolId: school_id, startedOn: started_on, today }: Seeding): Promise<void> {
  const { framework } = reference
  const framework_id = newId()
  const made = await db
    .insertInto('framework')
    .values({
      school_id,
      id: framework_id,
      case_id: framework.identifier,
      code: framework.code,
      urn: framework.urn,
      title: json(framework.title),
      description: json(framework.description),
      creator: framework.creator,
      version: framework.version,
      status: framework.adoptionStatus,
      changed_at: framework.lastChangeDateTime,
    })
    .onConflict(conflict => conflict.constraint('framework_case_id_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return
  const place = { db, school_id, framework_id, started_on }
  await copyScale(place)
  const competencies = await copyCompetencies(place)
  await copyProfiles(place, competencies)
  await copyEvents({ ...place, today }, competencies)
}

interface Place {
  db: Db
  school_id: string
  framework_id: string
  started_on: string
}
type Ids = ReadonlyMap<string, string>

async function copyScale({ db, school_id, framework_id }: Place): Promise<void> {
  const rows = reference.scale.levels.map(level => ({
    school_id,
    framework_id,
    level: level.order,
    case_id: level.identifier,
    title: json(level.title),
    descriptor: json(level.descriptor),
    chain_link: json(level.chainLink),
  }))
  await db.insertInto('scale_level').values(rows).execute()
}

async function copyCompetencies({ db, school_id, framework_id, started_on }: Place): Promise<Ids> {
  const areas = new Map(reference.areas.map(area => [area.code, newId()]))
  const areaRows = reference.areas.map((area, position) => ({
    school_id,
    framework_id,
    id: areas.get(area.code)!,
    case_id: area.identifier,
    code: area.code,
    position,
    title: json(area.title),
    description: json(area.description),
    level_descriptors: json(area.levelDescriptors),
  }))
  await db.insertInto('area').values(areaRows).execute()
  const ids = new Map(reference.competencies.map(competency => [competency.code, newId()]))
  const rows = reference.competencies.map((competency, position) => ({
    school_id,
    framework_id,
    id: ids.get(competency.code)!,
    area_id: areas.get(competency.area)!,
    case_id: competency.identifier,
    code: competency.code,
    position,
    title: json(competency.title),
    statement: json(competency.fullStatement),
    level_descriptors: json(competency.levelDescriptors),
    default_importance: competency.defaultImportance,
    event_kinds: competency.currencyEventKinds,
    prerequisites: competency.prerequisites.map(code => ids.get(code)!),
  }))
  await db.insertInto('competency').values(rows).execute()
  const halfLives = reference.competencies.map(({ code, halfLife }) => ({
    school_id,
    started_on,
    competency_id: ids.get(code)!,
    days: halfLife.days,
    basis: json(halfLife.basis),
  }))
  await db.insertInto('half_life').values(halfLives).execute()
  return ids
}

async function copyProfiles({ db, school_id, framework_id, started_on }: Place, competencies: Ids): Promise<void> {
  const profiles = reference.profiles.map((profile, position) => ({ id: newId(), position, ...profile }))
  const rows = profiles.map(({ id, position, ...profile }) => ({
    school_id,
    framework_id,
    id,
    case_id: profile.identifier,
    code: profile.code,
    kind: profile.kind,
    is_default: profile.default,
    position,
    title: json(profile.title),
    description: json(profile.description),
  }))
  await db.insertInto('profile').values(rows).execute()
  const targets = profiles.flatMap(({ id: profile_id, targets }) =>
    targets.map(({ competency, level, importance, core }) => ({
      school_id,
      profile_id,
      started_on,
      competency_id: competencies.get(competency)!,
      level,
      importance,
      core,
    })),
  )
  await db.insertInto('profile_target').values(targets).execute()
}

/** Known to the school since they took effect, but not from before its framework began. */
async function copyEvents(
  { db, school_id, started_on, today }: Place & { today: string },
  competencies: Ids,
): Promise<void> {
  const events = reference.sampleCurrencyEvents.map(event => ({ id: newId(), ...event }))
  const rows = events.map(event => {
    const heard = event.effective < today ? event.effective : today
    return {
      school_id,
      id: event.id,
      code: event.code,
      effective_on: event.effective,
      grace_days: event.graceDays,
      kinds: event.kinds,
      title: json(event.title),
      summary: json(event.summary),
      source: json(event.source),
      recorded_on: heard > started_on ? heard : started_on,
    }
  })
  await db.insertInto('currency_event').values(rows).execute()
  const touched = events.flatMap(event =>
    event.competencies.map(code => ({
      school_id,
      currency_event_id: event.id,
      competency_id: competencies.get(code)!,
    })),
  )
  await db.insertInto('currency_event_competency').values(touched).execute()
}
