// What practitioners owe for their sessions, over the wire.
import type { Somebody } from './world.ts'

export interface Chase {
  id: string
  session: { stillToCome: number }
  owed: { what: string; name: string | null; byGuest: boolean }[]
  reminders: { step: string; at: string; by: { name: string } | null }[]
  nextAt: string | null
  quietUntil: string | null
  unreachable: string | null
  waiver: { reason: string; by: { name: string } } | null
}
interface Answer {
  chase: Chase | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

const chase =
  'id session { id stillToCome } owed { what name since byGuest } reminders { step at by { name } } nextAt quietUntil unreachable waiver { reason by { name } }'
const deeds = { remindOfMaterial: 'SessionInput', waiveMaterial: 'WaiveMaterialInput', expectMaterial: 'SessionInput' }

export const chases = async (who: Somebody, name: keyof typeof deeds, input: object): Promise<Answer> =>
  (
    await who.ask<{ answer: Answer }>(
      `mutation ($input: ${deeds[name]}!) { answer: ${name}(input: $input) { chase { ${chase} } refusal { code details } } }`,
      { input },
    )
  ).answer

interface Part {
  totalCount: number
  waived: number
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  edges: { node: Chase }[]
}

export async function owedTo(who: Somebody, asked: Record<string, unknown> = {}) {
  const document = `query ($first: Int = 50, $after: String, $waived: Boolean, $sessionId: ID) { materialOwed(first: $first, after: $after, waived: $waived, sessionId: $sessionId) {
    totalCount waived pageInfo { endCursor hasNextPage } edges { node { ${chase} } } } }`
  const { materialOwed } = await who.ask<{ materialOwed: Part }>(document, asked)
  return { ...materialOwed, nodes: materialOwed.edges.map(({ node }) => node) }
}
