import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Asking, Values } from '../../notices/kinds.ts'
import { approved } from '../audience/queries.ts'

/** How a module stands on its way to the school, by numbers of versions. */
export interface ApprovalStanding {
  newest: number | null
  /** the newest that is the school's */
  approved: number | null
  /** asked for and not decided on */
  waits: number | null
}

const steps = sql`module_approval y join module_version l on l.school_id = y.school_id and l.id = y.version_id`

/** Its draft must be locked. */
export async function readStanding({ db, schoolId }: Caller, moduleId: string): Promise<ApprovalStanding> {
  const { rows } = await sql<ApprovalStanding>`
    select max(l.number) as newest, max(l.number) filter (where ${approved('l')}) as approved,
      max(last.number) filter (where last.step = 'asked') as waits
    from module_version l
      left join lateral (select l.number, y.step from ${steps}
        where y.school_id = ${schoolId} and y.module_id = ${moduleId} order by y.number desc limit 1) as last on true
    where l.school_id = ${schoolId} and l.module_id = ${moduleId}`.execute(db)
  return rows[0]!
}

export interface NewStep {
  /** of the version */
  number: number
  step: 'asked' | 'approved' | 'returned'
  reason?: string
}

/** The next one; answers false where there is no such version. Its draft must be locked. */
export async function insertStep(
  { db, schoolId, viewer, now }: Caller,
  moduleId: string,
  { number, step, reason }: NewStep,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into module_approval (school_id, module_id, number, version_id, step, by_person_id, at, reason)
    select school_id, module_id, (select count(*) + 1 from module_approval where school_id = ${schoolId} and module_id = ${moduleId}), id,
      ${step}, ${viewer.personId}::uuid, ${now}::timestamptz, ${reason ?? null}
    from module_version where school_id = ${schoolId} and module_id = ${moduleId} and number = ${number}`.execute(db)
  return (numAffectedRows ?? 0n) > 0n
}

/** Who has asked for a version, and who published it. */
export async function findAuthors(
  { db, schoolId }: Caller,
  { moduleId, number }: { moduleId: string; number: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(p.merged_into, p.id) as id
    from module_version l join person p on p.school_id = l.school_id and (p.id = l.published_by
      or p.id in (select y.by_person_id from module_approval y where y.school_id = l.school_id and y.version_id = l.id and y.step = 'asked'))
    where l.school_id = ${schoolId} and l.module_id = ${moduleId} and l.number = ${number}`.execute(db)
  return rows.map(({ id }) => id)
}

/** What texts about modules name: the version that the last step was about, whose step it was, and why. */
export async function findNamed(
  { db, schoolId }: Asking,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const { rows } = await sql<{ id: string } & Values>`
    select distinct on (y.module_id) y.module_id as id, l.head -> 'title' as title, l.number, kept.name as by, y.reason
    from ${steps}
      join person p on p.school_id = y.school_id and p.id = y.by_person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
    where y.school_id = ${schoolId} and y.module_id = any (${[...ids]}::uuid[])
    order by y.module_id, y.number desc`.execute(db)
  return new Map(rows.map(({ id, ...values }) => [id, values]))
}
