import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { sendAll } from '../../base/jobs.ts'
import type { Letter } from './letter.ts'
import { insertMails } from './queries.ts'
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
  const [id] = await writeMails(caller, [{ personId, letter, ...(secret !== undefined && { secret }) }])
  return id!
}

/** Any number by two statements. */
export async function writeMails(
  caller: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  writings: readonly Writing[],
): Promise<string[]> {
  const mails = writings.map(({ personId, letter, secret = null }) => ({ id: newId(), personId, letter, secret }))
  await insertMails(caller, mails)
  await sendAll(
    caller,
    mailing,
    mails.map(({ id }) => ({ data: { mailId: id } })),
  )
  return mails.map(({ id }) => id)
}
