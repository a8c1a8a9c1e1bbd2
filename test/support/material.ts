// What practitioners bring for their sessions, over the wire.
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { keepingPost } from '../../server/base/post.ts'
import { sendWaiting } from './guests.ts'
import { planned, planOf } from './sessions.ts'
import type { Somebody, World } from './world.ts'

export interface Brought {
  id: string
  fileId: string
  name: string
  version: number
  superseded: boolean
  kind: string
  language: string | null
  captionsOf: string | null
  chapterLines: string
  chapters: { at: number; title: string }[]
  state: string
  reason: string | null
  decidedBy: { name: string } | null
  competencies: { level: number; competency: { code: string } }[]
  inModule: { closed: string | null } | null
}

const fields =
  'id fileId name version superseded kind language captionsOf chapterLines chapters { at title } type size state reason decidedBy { name } competencies { level competency { code } } inModule { closed }'

const deeds = {
  describeMaterial: 'DescribeMaterialInput',
  writeChapters: 'WriteChaptersInput',
  withdrawMaterial: 'MaterialInput',
  approveMaterial: 'MaterialInput',
  returnMaterial: 'ReturnMaterialInput',
  putIntoModule: 'PutIntoModuleInput',
} as const

interface Answer {
  material: Brought | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

export async function brings(who: Pick<Somebody, 'ask'>, name: keyof typeof deeds, input: object): Promise<Answer> {
  const document = `mutation ($input: ${deeds[name]}!) { answer: ${name}(input: $input) { material { ${fields} } refusal { code details } } }`
  return (await who.ask<{ answer: Answer }>(document, { input })).answer
}

interface Bringing {
  material: Brought[]
  materialExpected: string | null
}

/** Of a session, as somebody sees it; null: they do not see the session. */
export const broughtFor = async (who: Pick<Somebody, 'ask'>, id: string): Promise<Bringing | null> =>
  (
    await who.ask<{ session: Bringing | null }>(
      `query ($id: ID!) { session(id: $id) { materialExpected material { ${fields} } } }`,
      { id },
    )
  ).session

export const ownBrought = async (guest: Pick<Somebody, 'ask'>): Promise<(Bringing & { id: string })[]> =>
  (
    await guest.ask<{ ownSessions: (Bringing & { id: string })[] }>(
      `{ ownSessions { id materialExpected material { ${fields} } } }`,
    )
  ).ownSessions

/** A session on demand, to which its guest has agreed. */
export async function agreedSession(
  w: World,
  { coordinator, guestId }: { coordinator: Somebody; guestId: string },
  more: object = {},
): Promise<string> {
  const plan = await planOf(w, { guestId, mode: 'on_demand', material: 'Slides, and the recording', ...more })
  const { id: sessionId } = await planned(coordinator, 'planSession', plan)
  await planned(coordinator, 'confirmSession', { sessionId })
  return sessionId
}

export interface Choices {
  sessionId: string
  recording?: boolean
  reuseUntil?: string | null
}

export const consentText = async (who: Pick<Somebody, 'ask'>, choices: Choices) =>
  (
    await who.ask<{ consentText: { version: number; text: { en: string; 'zh-Hans': string }; hash: string } | null }>(
      'query ($sessionId: ID!, $recording: Boolean!, $reuseUntil: Date) { consentText(sessionId: $sessionId, recording: $recording, reuseUntil: $reuseUntil) { version text hash } }',
      { recording: true, ...choices },
    )
  ).consentText

/** A code to sign, out of the guest's own mail. */
export async function codeFor(w: World, who: Pick<Somebody, 'ask'>): Promise<string> {
  await who.ask('mutation { askGuestCode(input: { purpose: sign }) { refusal { code } } }')
  const post = keepingPost()
  await sendWaiting(w, post)
  return /Your code: (\d{6})\./.exec(post.kept[0]?.text ?? '')?.[1] ?? ''
}

const consent = 'consent { id recording reuseUntil version text signature signedAt takenBackAt }'

export interface Signed {
  id: string
  text: { en: string; 'zh-Hans': string }
  takenBackAt: string | null
}

interface SignedAnswer {
  consent: Signed | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

/** Reads what there is to sign, and signs it as told. */
export async function signs(who: Pick<Somebody, 'ask'>, choices: Choices, given: object): Promise<SignedAnswer> {
  const textHash = (await consentText(who, choices))?.hash ?? ''
  const input = { recording: true, ...choices, textHash, signature: 'Gwen Park', ...given }
  const document = `mutation ($input: SignConsentInput!) { answer: signConsent(input: $input) { ${consent} refusal { code details } } }`
  return (await who.ask<{ answer: SignedAnswer }>(document, { input })).answer
}

export const takesBack = async (who: Pick<Somebody, 'ask'>, consentId: string): Promise<SignedAnswer> =>
  (
    await who.ask<{ answer: SignedAnswer }>(
      `mutation ($input: ConsentInput!) { answer: takeBackConsent(input: $input) { ${consent} refusal { code details } } }`,
      { input: { consentId } },
    )
  ).answer

export const consentIn = async (who: Pick<Somebody, 'ask'>, id: string): Promise<Signed | null | undefined> =>
  (
    await who.ask<{ session: { consent: Signed | null } | null }>(
      `query ($id: ID!) { session(id: $id) { ${consent} } }`,
      { id },
    )
  ).session?.consent

/** As if it had been signed. */
export async function consented(
  w: World,
  { sessionId, guestId, reuseUntil = null }: { sessionId: string; guestId: string; reuseUntil?: string | null },
): Promise<string> {
  const id = newId()
  const school_id = w.here.schoolId
  const of = {
    session_id: sessionId,
    guest_id: guestId,
    recording: true,
    reuse_until: reuseUntil,
    signature: 'Gwen Park',
    signed_at: w.clock.now,
  }
  const text = { text_version: 1, text: JSON.stringify({ en: 'x', 'zh-Hans': 'x' }), text_hash: 'x' }
  await inSchool(w.db, school_id, db =>
    db
      .insertInto('consent')
      .values({ school_id, id, ...of, ...text })
      .execute(),
  )
  return id
}
