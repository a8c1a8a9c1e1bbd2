import { answering, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { sameText, type Secrets } from '../../base/secrets.ts'
import { guest } from '../access.ts'
import { addTry, endCode, type Purpose } from './queries.ts'

const mostTries = 5

export const macOf = (secrets: Secrets, { id, code }: { id: string; code: string }): string =>
  secrets.mac(`guest code ${id} ${code}`)

interface Given {
  purpose: Purpose
  code: string
  secrets: Secrets
}

/**
 * As `answering`, for a deed of a guest that wants a code: the try is counted outside of what a refusal undoes, and the code is used up
 * only when the deed is done. Refusals: GUESTS_ONLY, CODE_ENDED, CODE_UNKNOWN {triesLeft}, and the deed's own.
 */
export async function answeringByCode<Noun extends string, T>(
  caller: Caller,
  noun: Noun,
  { purpose, code, secrets, operation }: Given & { operation: (caller: Caller) => Promise<T> },
) {
  const tried = await addTry(caller, purpose)
  return answering(caller, noun, async caller => {
    guest(caller)
    if (!tried || tried.tries > mostTries) return refuse('CODE_ENDED')
    const digits = code.replace(/\s/g, '')
    if (!sameText(macOf(secrets, { id: tried.id, code: digits }), tried.mac))
      refuse('CODE_UNKNOWN', { triesLeft: mostTries - tried.tries })
    await endCode(caller, tried.id)
    return operation(caller)
  })
}
