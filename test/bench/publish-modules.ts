import { sql } from 'kysely'
import { inSchool } from '../../server/base/database.ts'
import { addSeedModules } from '../../seeds/reference/seed-modules.ts'
import type { BenchSchool } from './bench-school.ts'

/** The modules that every school begins with, published by somebody. */
export const publishModules = ({ db, schoolId }: Pick<BenchSchool, 'db' | 'schoolId'>, by: string): Promise<void> =>
  inSchool(db, schoolId, async db => {
    await addSeedModules(db, { schoolId, now: new Date() })
    await sql`insert into module_version (school_id, id, module_id, number, content, search, hours, published_by, published_at, stays_current)
      select school_id, gen_random_uuid(), module_id, 1, content, lower(content #>> '{title,en}'), (content ->> 'hours')::numeric, ${by}::uuid, now(), true
      from module_draft where school_id = ${schoolId}`.execute(db)
    await sql`insert into module_proof (school_id, version_id, competency_id, from_level, to_level)
      select v.school_id, v.id, p."competencyId", p."fromLevel", p."toLevel"
      from module_version v, jsonb_to_recordset(v.content -> 'proofs') as p ("competencyId" uuid, "fromLevel" smallint, "toLevel" smallint)
      where v.school_id = ${schoolId}`.execute(db)
  })
