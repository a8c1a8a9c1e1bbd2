import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { send } from '../../base/jobs.ts'
import type { Letter } from './letter.ts'
import { insertMail } from './queries.ts'
import { mailing } from './send-mail.ts'

/** To be called in the transaction of the fact: it leaves when that commits. It must not sign anybody in. */
export async function writeMail(
  caller: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  { personId, letter }: { personId: string; letter: Letter },
): Promise<void> {
  const id = newId()
  await insertMail(caller, { id, personId, letter })
  await send(caller, mailing, { data: { mailId: id } })
}
