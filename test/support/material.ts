// What practitioners bring for their sessions, over the wire.
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
  state: string
  reason: string | null
  decidedBy: { name: string } | null
  competencies: { level: number; competency: { code: string } }[]
}

const fields =
  'id fileId name version superseded kind language type size state reason decidedBy { name } competencies { level competency { code } }'

const deeds = {
  describeMaterial: 'DescribeMaterialInput',
  withdrawMaterial: 'MaterialInput',
  approveMaterial: 'MaterialInput',
  returnMaterial: 'ReturnMaterialInput',
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
