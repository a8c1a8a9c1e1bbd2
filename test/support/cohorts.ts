// Cohorts as coordinators make and fill them, over the wire.
import { codes } from './told.ts'
import type { Somebody, World } from './world.ts'

const person = 'person { id name }'
const conditions = '{ kind value title }'
const cohort = `id name finishedOn memberCount course { id } leads { ${person} since } rule ${conditions}
  members(first: 100) { totalCount edges { node { ${person} since source because ${conditions} } } }`
const report = `report { outcome totals { joins already refused } rows { number who verdict ${person} problem { code details } } }`
const previewed = '{ count people { id name } }'

const answers = {
  beginCohort: `cohort { ${cohort} }`,
  renameCohort: `cohort { ${cohort} }`,
  endCohort: `cohort { ${cohort} }`,
  addMembers: `cohort { ${cohort} }`,
  endMemberships: `cohort { ${cohort} }`,
  appointLead: `cohort { ${cohort} }`,
  endLead: `cohort { ${cohort} }`,
  setCohortRule: `cohort { ${cohort} }`,
  previewCohortRule: `preview { joining ${previewed} leaving ${previewed} }`,
  previewMembers: report,
  addMembersFromTable: report,
}
const inputs: Record<keyof typeof answers, string> = {
  beginCohort: 'BeginCohortInput',
  renameCohort: 'RenameCohortInput',
  endCohort: 'CohortInput',
  addMembers: 'CohortPeopleInput',
  endMemberships: 'CohortPeopleInput',
  appointLead: 'CohortLeadInput',
  endLead: 'CohortLeadInput',
  setCohortRule: 'CohortRuleInput',
  previewCohortRule: 'CohortRuleInput',
  previewMembers: 'PreviewMembersInput',
  addMembersFromTable: 'AddMembersFromTableInput',
}

interface Named {
  id: string
  name: string
}
interface Previewed {
  count: number
  people: Named[]
}
export interface ShownCohort extends Named {
  finishedOn: string | null
  memberCount: number
  course: { id: string } | null
  leads: { person: Named; since: string }[]
  rule: { kind: string; value: string }[]
  members: {
    totalCount: number
    edges: { node: { person: Named; since: string; source: string; because: { title: { en: string } | null }[] } }[]
  }
}
interface Answer {
  cohort?: ShownCohort
  preview?: { joining: Previewed; leaving: Previewed }
  report?: {
    outcome: string
    totals: Record<'joins' | 'already' | 'refused', number>
    rows: { number: number; who: string; verdict: string; person: Named | null; problem: { code: string } | null }[]
  }
  refusal: { code: string; details: Record<string, unknown> } | null
}

/** Asks for it and answers what came. */
export const changes = async (who: Somebody, name: keyof typeof answers, input: object): Promise<Answer> =>
  (
    await who.ask<{ answer: Answer }>(
      `mutation ($input: ${inputs[name]}!) { answer: ${name}(input: $input) { ${answers[name]} refusal { code details } } }`,
      { input },
    )
  ).answer

/** The code of the refusal; undefined when it was done. */
export const refused = async (...args: Parameters<typeof changes>): Promise<string | undefined> =>
  (await changes(...args)).refusal?.code

/** The cohort as it is then; it must be done. */
export async function changed(...args: Parameters<typeof changes>): Promise<ShownCohort> {
  const { cohort, refusal } = await changes(...args)
  if (!cohort) throw new Error(`${args[1]}: ${JSON.stringify(refusal)}`)
  return cohort
}

export const shown = async (who: Somebody, id: string): Promise<ShownCohort | null> =>
  (await who.ask<{ cohort: ShownCohort | null }>(`query ($id: ID!) { cohort(id: $id) { ${cohort} } }`, { id })).cohort

/** Who is in it, by name, with how they came in. */
export const membersOf = ({ members }: ShownCohort): [name: string, source: string][] =>
  members.edges.map(({ node }) => [node.person.name, node.source])

export async function namesOn(who: Somebody, id: string, asOf: string): Promise<string[]> {
  const asked = `query ($id: ID!, $asOf: Date) { cohort(id: $id) { members(asOf: $asOf) { edges { node { ${person} } } } } }`
  const { cohort } = await who.ask<{ cohort: ShownCohort }>(asked, { id, asOf })
  return cohort.members.edges.map(({ node }) => node.person.name)
}

export const holds = async (w: World, code: string) => ({ kind: 'profile', value: (await codes(w)).profile(code) })

/** What somebody teaches, as they say it themselves. */
export async function chooses(w: World, who: Somebody, profiles: readonly string[]): Promise<void> {
  const known = await codes(w)
  const { chooseProfiles } = await who.ask<{ chooseProfiles: { refusal: object | null } }>(
    'mutation ($input: ChooseProfilesInput!) { chooseProfiles(input: $input) { refusal { code } } }',
    { input: { profileIds: profiles.map(known.profile) } },
  )
  if (chooseProfiles.refusal) throw new Error(JSON.stringify(chooseProfiles.refusal))
}
