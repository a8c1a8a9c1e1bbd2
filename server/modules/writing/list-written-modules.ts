import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import type { WrittenFilter } from '../../graph-types.ts'
import { mayWrite } from '../access.ts'
import { countWaiting, findWritten } from './queries.ts'
import { writtenModulesOf, type WrittenModule } from './written-module.ts'

export interface WrittenPage extends PageAsked {
  filter?: WrittenFilter | null | undefined
}

/** What the viewer writes on; to who may not write, none. */
export async function listWrittenModules(
  caller: Caller,
  { filter, ...page }: WrittenPage,
): Promise<Connection<WrittenModule>> {
  if (!mayWrite(caller)) return connectionOf([], { size: 0, total: 0 })
  const { edges, ...rest } = await findWritten(caller, { ...page, filter: filter ?? 'all' })
  const modules = await writtenModulesOf(
    caller,
    edges.map(({ node }) => node.id),
  )
  return { ...rest, edges: modules.map((node, at) => ({ cursor: edges[at]!.cursor, node })) }
}

export const countWaitingModules = (caller: Caller): Promise<number> =>
  mayWrite(caller) ? countWaiting(caller) : Promise.resolve(0)

export async function showWrittenModule(caller: Caller, id: string): Promise<WrittenModule | null> {
  const [module] = mayWrite(caller) && isId(id) ? await writtenModulesOf(caller, [id]) : []
  return module ?? null
}
