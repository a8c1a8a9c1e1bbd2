import type { Db } from '../../server/base/database.ts'
import { frameworkOf } from '../../server/competencies/framework.ts'
import { addDraftModule } from '../../server/modules/writing/add-draft-module.ts'
import { contentOf, seedModules } from './modules.ts'

/** Drafts, for the school's coordinator to publish. In the school's transaction, once it has its framework; answers the modules' ids by key. */
export async function addSeedModules(
  db: Db,
  { schoolId, now }: { schoolId: string; now: Date },
): Promise<ReadonlyMap<string, string>> {
  const framework = await frameworkOf({ db, schoolId })
  const ids = new Map<string, string>()
  for (const module of seedModules) {
    const content = contentOf(module, framework!)
    ids.set(module.key, await addDraftModule(db, { schoolId, now, track: 'internal', content }))
  }
  return ids
}
