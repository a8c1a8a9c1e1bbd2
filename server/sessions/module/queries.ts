import type { Caller } from '../../base/caller.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export async function updateModule({ db, schoolId }: Place, sessionId: string, moduleId: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ module_id: moduleId })
    .where('school_id', '=', schoolId)
    .where('id', '=', sessionId)
    .execute()
}
