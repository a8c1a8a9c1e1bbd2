import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Attainment } from '../../competencies/rules/standing.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface EvidenceRow {
  id: string
  person_id: string
  kind: string
  title: string
  note: string | null
  link: string | null
  occurred_on: string
  origin: 'grid' | 'import' | 'module' | 'diagnostic' | 'session'
  import_key: string | null
  refresh_up_to?: number | null
  refreshed_events?: readonly string[]
}

export interface AppraisalRow {
  id: string
  evidence_id: string
  competency_id: string
  level: number
  /** who answers for this level; unless told, who answers for the evidence */
  rater_person_id?: string
}

/** Evidence that is accepted and appraised by whoever answers for it; three statements, however many rows. */
export async function insertRecords(
  { db, schoolId, by, now }: Place & { by: string; now: Date },
  evidence: readonly EvidenceRow[],
  appraisals: readonly AppraisalRow[],
): Promise<void> {
  const rows = JSON.stringify(evidence)
  await sql`
    insert into evidence (school_id, id, person_id, kind, title, note, link, occurred_on, recorded_at, recorded_by, origin, import_key,
      refresh_up_to, refreshed_events)
    select ${schoolId}::uuid, r.id, r.person_id, r.kind, r.title, r.note, r.link, r.occurred_on, ${now}, ${by}::uuid, r.origin, r.import_key,
      r.refresh_up_to, coalesce(r.refreshed_events, '{}')
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, person_id uuid, kind text, title text, note text, link text, occurred_on date,
      origin text, import_key text, refresh_up_to smallint, refreshed_events uuid[])`.execute(db)
  await sql`
    insert into evidence_state (school_id, evidence_id, number, state, by_person_id, at)
    select ${schoolId}::uuid, r.id, 1, 'accepted', ${by}::uuid, ${now}
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid)`.execute(db)
  await sql`
    insert into appraisal (school_id, id, evidence_id, competency_id, rater_person_id, level, recorded_at)
    select ${schoolId}::uuid, r.id, r.evidence_id, r.competency_id, coalesce(r.rater_person_id, ${by}::uuid), r.level, ${now}
    from jsonb_to_recordset(${JSON.stringify(appraisals)}::jsonb) as r (id uuid, evidence_id uuid, competency_id uuid, level smallint,
      rater_person_id uuid)`.execute(db)
}

/** What an import has recorded before of somebody. */
export interface ImportedRow {
  personId: string
  kind: string
  title: string
  occurredOn: string
  competencyId: string
  level: number
  /** neither was the evidence revoked or given up since, nor the level withdrawn */
  stands: boolean
}

/** Under whatever identity it was recorded. */
export async function readImported({ db, schoolId }: Place, personIds: readonly string[]): Promise<ImportedRow[]> {
  const { rows } = await sql<ImportedRow>`
    select coalesce(p.merged_into, p.id) as "personId", e.kind, e.title, e.occurred_on as "occurredOn", a.competency_id as "competencyId", a.level,
      (select s.state from evidence_state s where s.school_id = e.school_id and s.evidence_id = e.id order by s.number desc limit 1) = 'accepted'
        and not exists (select from appraisal_withdrawal w where w.school_id = a.school_id and w.appraisal_id = a.id) as stands
    from person p
      join evidence e on e.school_id = p.school_id and e.person_id = p.id and e.origin = 'import'
      join appraisal a on a.school_id = e.school_id and a.evidence_id = e.id and a.rater_person_id = e.recorded_by and a.recorded_at = e.recorded_at
    where p.school_id = ${schoolId} and coalesce(p.merged_into, p.id) = any (${[...personIds]}::uuid[])`.execute(db)
  return rows
}

/** What the projection says of these people in these competencies, by person and competency. */
export async function readAttainment(
  { db, schoolId }: Place,
  personIds: readonly string[],
  competencyIds: readonly string[],
): Promise<Map<string, Attainment>> {
  const rows = await db
    .selectFrom('attainment')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('person_id', 'in', [...personIds])
    .where('competency_id', 'in', [...competencyIds])
    .execute()
  return new Map(
    rows.map(row => {
      const cleared = row.cleared as Record<string, string[]>
      const days = [row.proved_1, row.proved_2, row.proved_3, row.proved_4, row.proved_5]
      const proven = days.flatMap((provedOn, index) =>
        provedOn === null ? [] : [{ level: index + 1, provedOn, clearedEvents: cleared[index + 1] ?? [] }],
      )
      return [`${row.person_id} ${row.competency_id}`, { assessedOn: row.assessed_on, proven }]
    }),
  )
}
