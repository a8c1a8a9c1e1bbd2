import { inSchool, type Db } from '../../base/database.ts'
import { hasOperator, insertCode } from './queries.ts'
import { codeBytes } from './decide-set-up.ts'
import { hashOfCode, newReadableCode } from '../readable-code.ts'

const codeLasts = 14 * 86_400_000

/** A new set-up code, shown this once; it replaces those before it. Null: the school has an operator, who lets others in. */
export function makeSetUpCode(db: Db, schoolId: string, now: Date): Promise<string | null> {
  return inSchool(db, schoolId, async db => {
    if (await hasOperator(db, { schoolId, now })) return null
    const code = newReadableCode(codeBytes)
    await insertCode(db, { schoolId, hash: hashOfCode(code), now, expiresAt: new Date(now.getTime() + codeLasts) })
    return code
  })
}
