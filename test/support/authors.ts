// Two cohorts and who leads them: Dolores the novices, of whom are Amara and Chen Wei, Bilal the others, of whom is Dolores.
import { changed } from './cohorts.ts'
import { hold } from './told.ts'
import { people, world, type Somebody } from './world.ts'
import type { Test } from 'tap'

export async function authors(t: Test) {
  const w = await world(t)
  const them = await people(w)
  const { amara, bilal, chenWei, dolores, cora } = them
  const cohort = async (name: string, { members, lead }: { members: Somebody[]; lead: Somebody }): Promise<string> => {
    const { id } = await changed(cora, 'beginCohort', { name })
    await changed(cora, 'addMembers', { cohortId: id, personIds: members.map(({ personId }) => personId) })
    await changed(cora, 'appointLead', { cohortId: id, personId: lead.personId })
    return id
  }
  const novices = await cohort('Platform novices', { members: [amara, chenWei], lead: dolores })
  const others = await cohort('Others', { members: [dolores], lead: bilal })
  for (const who of [amara, bilal, chenWei, dolores])
    await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  return { w, ...them, novices, others }
}

interface Found {
  modules: { edges: { node: { title: { en: string }; onlyFor: string[] } }[]; totalCount: number }
}

/** What the catalogue says to somebody, with the cohorts that a module is only for. */
export async function catalogueOf(who: Somebody, asked = ''): Promise<Record<string, string[]>> {
  const { modules } = await who.ask<Found>(
    `{ modules(first: 50${asked}) { totalCount edges { node { title onlyFor } } } }`,
  )
  return Object.fromEntries(modules.edges.map(({ node }) => [node.title.en, node.onlyFor]))
}
