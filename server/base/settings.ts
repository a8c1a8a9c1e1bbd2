import type { Caller } from './caller.ts'

/** Sets a school's choice from today on. What stood before is kept as a period, so that "as of" a day finds it. */
export async function changeSetting(caller: Caller, name: string, value: unknown): Promise<void> {
  const { db, schoolId: school_id, today, now, viewer } = caller
  await db
    .updateTable('school_setting')
    .set({ finished_on: today })
    .where('school_id', '=', school_id)
    .where('name', '=', name)
    .where('finished_on', 'is', null)
    .where('started_on', '<', today)
    .execute()
  const chosen = { value: JSON.stringify(value), set_by: viewer.personId, set_at: now }
  await db
    .insertInto('school_setting')
    .values({ school_id, name, started_on: today, ...chosen })
    .onConflict(conflict => conflict.columns(['school_id', 'name', 'started_on']).doUpdateSet(chosen))
    .execute()
}
