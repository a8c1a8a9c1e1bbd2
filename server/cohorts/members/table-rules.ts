// What becomes of the rows of a table of members: pure.
import type { WrittenRow } from '../../base/read-table.ts'

export type MemberVerdict = 'joins' | 'already' | 'refused'

export interface DecidedMember {
  number: number
  /** as it was written */
  who: string
  verdict: MemberVerdict
  problem: { code: string; details: Record<string, unknown> } | null
  person: { id: string; name: string | null } | null
}

export interface MembersKnown {
  /** by the word in the table: one, several or nobody */
  people: ReadonlyMap<string, readonly { id: string; name: string | null }[]>
  /** who is in the cohort now */
  members: ReadonlySet<string>
}

export function decideMembers(
  rows: readonly WrittenRow<'person'>[],
  { people, members }: MembersKnown,
): DecidedMember[] {
  const joining = new Set<string>()
  return rows.map(({ number, person: who }) => {
    const refused = (code: string, details = {}): DecidedMember => ({
      number,
      who,
      verdict: 'refused',
      problem: { code, details },
      person: null,
    })
    if (who === '') return refused('PERSON_MISSING')
    const [person, ...others] = people.get(who) ?? []
    if (!person) return refused('PERSON_NOT_FOUND', { person: who })
    if (others.length > 0) return refused('PERSON_AMBIGUOUS', { person: who, people: others.length + 1 })
    const verdict = members.has(person.id) || joining.has(person.id) ? 'already' : 'joins'
    joining.add(person.id)
    return { number, who, verdict, problem: null, person }
  })
}
