import { sql } from 'kysely'
import type { Topic } from '../graph-types.ts'
import type { Caller } from './caller.ts'

/** That something has changed for these people, or for all of a school; never what. */
export interface Signal {
  schoolId: string
  topic: Topic
  personIds: readonly string[] | null
}

export const channel = 'landbridge'
const namedAtMost = 100

/**
 * Tells pages that are open, whichever process serves them, to ask their document again. To be called in the transaction of the fact:
 * it is told when that commits. `review` is heard by those who judge; of `gaps` name the people (any identity of theirs),
 * by which coordinators' pages of `gaps_of_others` are told too.
 */
export async function signal(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  topic: Topic,
  personIds?: readonly string[],
): Promise<void> {
  await signalAll({ db, schoolId }, [{ topic, personIds }])
}

/** Several by one statement. */
export async function signalAll(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  signals: readonly { topic: Topic; personIds?: readonly string[] | undefined }[],
): Promise<void> {
  const told = signals.map(({ topic, personIds }) => {
    const named = personIds && personIds.length <= namedAtMost ? personIds : null // a notification holds 8 kB
    return JSON.stringify({ schoolId, topic, personIds: named } satisfies Signal)
  })
  await sql`select pg_notify(${channel}, told) from unnest(${told}::text[]) as told`.execute(db)
}
