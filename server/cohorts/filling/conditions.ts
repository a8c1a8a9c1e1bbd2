// What a rule may ask of people: a registry, because some of it is known only to features on the right. Filled by server/app.ts.
import type { Caller } from '../../base/caller.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { rolesToAskFor, roleHolders, type HeldRole } from '../../people/faculty/role-holders.ts'

export type Place = Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>

export interface Condition {
  /** of which kind */
  kind: string
  /** what of that kind: which role, which profile */
  value: string
}

export const keyOf = ({ kind, value }: Condition): string => `${kind} ${value}`

export interface ConditionKind {
  /** which of these values there are, with what they are called where only the service knows it */
  titles(place: Place, values: readonly string[]): Promise<ReadonlyMap<string, LocalizedText | null>>
  /** who meets them today, of these people or (null) of all: one question, however many there are */
  meeting(
    place: Place,
    values: readonly string[],
    among: readonly string[] | null,
  ): Promise<readonly { value: string; personId: string }[]>
}

const kinds = new Map<string, ConditionKind>()

export function addConditionKind(kind: string, meaning: ConditionKind): void {
  kinds.set(kind, meaning)
}

export const conditionKind = (kind: string): ConditionKind | undefined => kinds.get(kind)

const isRole = (value: string): value is HeldRole => (rolesToAskFor as readonly string[]).includes(value)

addConditionKind('role', {
  titles: async (_place, values) => new Map(values.filter(isRole).map(value => [value, null])),
  meeting: async (place, values, among) =>
    (await roleHolders(place, values.filter(isRole), among)).map(({ role, personId }) => ({ value: role, personId })),
})
