import { noteOutside } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import type { ModuleTrack } from '../../graph-types.ts'
import { content as contentShape, type Content } from '../content.ts'
import { insertModule } from './queries.ts'

/**
 * Content that comes with the service, which no person wrote: a draft, its revision 1, until a coordinator publishes it and so answers for
 * what it proves. In the school's transaction; answers its identifier.
 */
export async function addDraftModule(
  db: Db,
  { schoolId, now, track, content }: { schoolId: string; now: Date; track: ModuleTrack; content: Content },
): Promise<string> {
  const id = await insertModule(
    { db, schoolId, now },
    { track, content: contentShape.parse(content), by: null, cohortIds: null },
  )
  await noteOutside(db, { schoolId, now, kind: 'module-begun', data: { moduleId: id } })
  return id
}
