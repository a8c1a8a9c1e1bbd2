// A module as its readers see it.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Competency, type CurrencyEvent, type Framework } from '../../competencies/framework.ts'
import type { ModuleTrack } from '../../graph-types.ts'
import type { Item } from '../content.ts'
import type { Head, VersionRow } from './queries.ts'

export interface ShownModule extends Pick<Head, 'title' | 'summary' | 'hours'> {
  id: string
  track: ModuleTrack
  /** the version that is shown */
  versionId: string
  proofs: { competency: Competency; fromLevel: number; toLevel: number }[]
  refresh: { upTo: number; events: CurrencyEvent[] } | null
}

/** A part of a version, and whether the viewer has begun it. */
export interface ShownItem {
  item: Item
  begun: boolean
}

export async function describeModules(caller: Caller, rows: readonly VersionRow[]): Promise<ShownModule[]> {
  if (rows.length === 0) return []
  const framework = (await frameworkOf(caller))!
  return rows.map(row => describedWith(framework, row))
}

export async function describeModule(caller: Caller, row: VersionRow): Promise<ShownModule> {
  return (await describeModules(caller, [row]))[0]!
}

export function describedWith(framework: Framework, { id, track, versionId, head }: VersionRow): ShownModule {
  const { title, summary, hours, proofs, refresh } = head
  return {
    id,
    track,
    versionId,
    title,
    summary,
    hours,
    proofs: proofs.flatMap(({ competencyId, ...levels }) => {
      const competency = framework.competency(competencyId)
      return competency ? [{ competency, ...levels }] : []
    }),
    refresh: refresh && {
      upTo: refresh.upTo,
      events: framework.events.filter(event => refresh.eventIds.includes(event.id)),
    },
  }
}
