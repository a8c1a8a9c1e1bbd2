import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { iso } from '../dates/queries.ts'
import type { Choices, ConsentText } from './text.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface ConsentRow extends Choices {
  id: string
  sessionId: string
  guestId: string
  version: number
  text: LocalizedText
  signature: string
  signedAt: string
  takenBackAt: string | null
}

const columns = sql`c.id, c.session_id as "sessionId", c.guest_id as "guestId", c.recording, c.reuse_until as "reuseUntil",
  c.text_version as version, c.text, c.signature, ${iso('c.signed_at')} as "signedAt", ${iso('b.at')} as "takenBackAt"`
const from = sql`consent c left join consent_taken_back b on b.school_id = c.school_id and b.consent_id = c.id`

/** Of each of these sessions the newest that whoever gives it has signed. */
export async function readConsents({ db, schoolId }: Place, sessionIds: readonly string[]): Promise<ConsentRow[]> {
  const { rows } = await sql<ConsentRow>`
    select distinct on (c.session_id) ${columns} from ${from}
      join session s on s.school_id = c.school_id and s.id = c.session_id and s.guest_id = c.guest_id
    where c.school_id = ${schoolId} and c.session_id = any (${[...sessionIds]}::uuid[])
    order by c.session_id, c.signed_at desc, c.id desc`.execute(db)
  return rows
}

export async function readConsent({ db, schoolId }: Place, id: string): Promise<ConsentRow | undefined> {
  const { rows } = await sql<ConsentRow>`
    select ${columns} from ${from} where c.school_id = ${schoolId} and c.id = ${id}`.execute(db)
  return rows[0]
}

export async function readSchoolName({ db, schoolId }: Place): Promise<string> {
  const { name } = await db.selectFrom('school').select('name').where('id', '=', schoolId).executeTakeFirstOrThrow()
  return name
}

export interface NewConsent extends Choices {
  sessionId: string
  signature: string
  text: ConsentText
}

export async function insertConsent(
  { db, schoolId: school_id, viewer, now }: Caller,
  { sessionId, recording, reuseUntil, signature, text }: NewConsent,
): Promise<string> {
  const id = newId()
  const signed = { text_version: text.version, text: JSON.stringify(text.text), text_hash: text.hash }
  const of = { session_id: sessionId, guest_id: viewer.personId, recording, reuse_until: reuseUntil }
  await db
    .insertInto('consent')
    .values({ school_id, id, ...of, ...signed, signature, signed_at: now })
    .execute()
  return id
}

export async function insertTakenBack({ db, schoolId, now }: Caller, id: string): Promise<void> {
  await db.insertInto('consent_taken_back').values({ school_id: schoolId, consent_id: id, at: now }).execute()
}
