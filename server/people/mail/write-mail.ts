import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { send } from '../../base/jobs.ts'
import type { Letter } from './letter.ts'
import { insertMail } from './queries.ts'
import { mailing } from './send-mail.ts'

interface Writing {
  personId: string
  letter: Letter
  /** what stands in it for `{secret}`, sealed: see secret-in-mail.ts */
  secret?: string
}

/** To be called in the transaction of the fact: it leaves when that commits. It must not sign a teacher in. Answers which mail it is. */
export async function writeMail(
  caller: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  { personId, letter, secret }: Writing,
): Promise<string> {
  const id = newId()
  await insertMail(caller, { id, personId, letter, secret: secret ?? null })
  await send(caller, mailing, { data: { mailId: id } })
  return id
}
