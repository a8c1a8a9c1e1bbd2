// A school's framework as the process keeps it: read once for each version, never changed.
import type { Db } from '../base/database.ts'
import { keeping } from '../base/kept.ts'
import type { LocalizedText } from '../graph-types.ts'
import { readFramework, readVersion, type FrameworkRows } from './queries.ts'
import type { CurrencyEvent as Event } from './rules/currency.ts'
import { defaultSettling, isSettling, type Settling } from './rules/settling.ts'
import type { Period, ProfileTarget } from './rules/targets.ts'

export interface LevelDescriptor {
  level: number
  descriptor: LocalizedText
}

export interface ScaleLevel extends LevelDescriptor {
  title: LocalizedText
  chainLink: LocalizedText | null
}

export interface Area {
  id: string
  code: string
  title: LocalizedText
  description: LocalizedText
  levelDescriptors: readonly LevelDescriptor[]
  competencies: readonly Competency[]
}

export interface Competency {
  id: string
  code: string
  position: number
  title: LocalizedText
  statement: LocalizedText
  levelDescriptors: readonly LevelDescriptor[]
  defaultImportance: number
  area: Area
  prerequisites: readonly Competency[]
  halfLives: readonly (Period & { days: number; basis: LocalizedText })[]
  events: readonly CurrencyEvent[]
}

export interface CurrencyEvent extends Event {
  code: string
  kinds: readonly string[]
  title: LocalizedText
  summary: LocalizedText
  source: Record<string, unknown>
  /** known from its first day; no longer believed from its last */
  known: Period
  competencies: readonly Competency[]
}

export interface Profile {
  id: string
  code: string
  kind: 'role' | 'course' | 'job'
  isDefault: boolean
  title: LocalizedText
  description: LocalizedText
  targets: readonly (Period & ProfileTarget & { competency: Competency })[]
}

export interface Framework {
  version: string | null
  id: string
  code: string
  title: LocalizedText
  description: LocalizedText
  edition: string
  scale: readonly ScaleLevel[]
  areas: readonly Area[]
  competencies: readonly Competency[]
  events: readonly CurrencyEvent[]
  profiles: readonly Profile[]
  settling: readonly (Period & { rule: Settling })[]
  competency: (id: string) => Competency | undefined
  profile: (id: string) => Profile | undefined
}

interface Place {
  db: Db
  schoolId: string
}

const kept = keeping<Framework>(100)

/**
 * The school's framework; null before it has one. Who has just read the version says it and spares the question.
 * The key is a random version that every write changes: nothing old can be answered, whichever process wrote.
 */
export async function frameworkOf(place: Place, version?: string | null): Promise<Framework | null> {
  const current = version === undefined ? await readVersion(place) : version
  if (current === null) return null
  const known = kept.get(place.schoolId)
  if (known?.version === current) return known
  const framework = build(await readFramework(place))
  if (framework) kept.keep(place.schoolId, framework)
  return framework
}

type Building<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }

function build(rows: FrameworkRows): Framework | null {
  const { framework: head } = rows
  if (!head) return null
  const areas = new Map(rows.areas.map(row => [row.id, areaOf(row)]))
  const competencies = new Map<string, Building<Competency>>()
  for (const row of rows.competencies) {
    const area = areas.get(row.area_id)!
    const competency = competencyOf(row, area)
    area.competencies.push(competency)
    competencies.set(row.id, competency)
  }
  for (const row of rows.competencies)
    competencies.get(row.id)!.prerequisites = row.prerequisites.flatMap(id => competencies.get(id) ?? [])
  for (const { competency_id, started_on: startedOn, finished_on: finishedOn, days, basis } of rows.halfLives)
    competencies.get(competency_id)?.halfLives.push({ startedOn, finishedOn, days, basis: text(basis) })
  const events = eventsOf(rows, competencies)
  const profiles = profilesOf(rows, competencies)
  return {
    version: rows.version,
    id: head.id,
    code: head.code,
    title: text(head.title),
    description: text(head.description),
    edition: head.version,
    scale: rows.scale.map(row => ({
      level: row.level,
      title: text(row.title),
      descriptor: text(row.descriptor),
      chainLink: row.chain_link === null ? null : text(row.chain_link),
    })),
    areas: [...areas.values()],
    competencies: [...competencies.values()],
    events: [...events.values()],
    profiles: [...profiles.values()],
    settling: rows.settling.map(row => ({
      startedOn: row.started_on,
      finishedOn: row.finished_on,
      rule: isSettling(row.value) ? row.value : defaultSettling,
    })),
    competency: id => competencies.get(id),
    profile: id => profiles.get(id),
  }
}

const text = (value: unknown): LocalizedText => value as LocalizedText
const descriptors = (value: unknown): LevelDescriptor[] => value as LevelDescriptor[]

const areaOf = (row: FrameworkRows['areas'][number]): Building<Area> => ({
  id: row.id,
  code: row.code,
  title: text(row.title),
  description: text(row.description),
  levelDescriptors: descriptors(row.level_descriptors),
  competencies: [],
})

const competencyOf = (row: FrameworkRows['competencies'][number], area: Area): Building<Competency> => ({
  id: row.id,
  code: row.code,
  position: row.position,
  title: text(row.title),
  statement: text(row.statement),
  levelDescriptors: descriptors(row.level_descriptors),
  defaultImportance: row.default_importance,
  area,
  prerequisites: [],
  halfLives: [],
  events: [],
})

function eventsOf({ events, touched }: FrameworkRows, competencies: Map<string, Building<Competency>>) {
  const built = new Map<string, Building<CurrencyEvent>>()
  for (const row of events) {
    const event = {
      id: row.id,
      code: row.code,
      effectiveOn: row.effective_on,
      graceDays: row.grace_days,
      kinds: row.kinds,
      title: text(row.title),
      summary: text(row.summary),
      source: row.source as Record<string, unknown>,
      known: { startedOn: row.recorded_on, finishedOn: row.withdrawn_on },
      competencies: touched
        .filter(link => link.currency_event_id === row.id)
        .map(link => competencies.get(link.competency_id)!)
        .sort((a, b) => a.position - b.position),
    }
    for (const competency of event.competencies) (competency as Building<Competency>).events.push(event)
    built.set(row.id, event)
  }
  return built
}

function profilesOf({ profiles, targets }: FrameworkRows, competencies: Map<string, Building<Competency>>) {
  const built = new Map<string, Building<Profile>>(
    profiles.map(row => [
      row.id,
      {
        id: row.id,
        code: row.code,
        kind: row.kind as Profile['kind'],
        isDefault: row.is_default,
        title: text(row.title),
        description: text(row.description),
        targets: [],
      },
    ]),
  )
  for (const row of targets) {
    built.get(row.profile_id)?.targets.push({
      profileId: row.profile_id,
      competencyId: row.competency_id,
      competency: competencies.get(row.competency_id)!,
      startedOn: row.started_on,
      finishedOn: row.finished_on,
      level: row.level,
      importance: row.importance,
      core: row.core,
    })
  }
  for (const profile of built.values()) profile.targets.sort((a, b) => a.competency.position - b.competency.position)
  return built
}
