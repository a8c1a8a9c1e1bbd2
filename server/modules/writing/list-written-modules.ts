import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { mayWrite } from '../access.ts'
import { findWritten } from './queries.ts'
import { writtenModulesOf, type WrittenModule } from './written-module.ts'

/** Every module of the school, the last saved first; to who may not write, none. */
export async function listWrittenModules(caller: Caller, page: PageAsked): Promise<Connection<WrittenModule>> {
  if (!mayWrite(caller)) return connectionOf([], { size: 0, total: 0 })
  const { edges, ...rest } = await findWritten(caller, page)
  const modules = await writtenModulesOf(
    caller,
    edges.map(({ node }) => node.id),
  )
  return { ...rest, edges: modules.map((node, at) => ({ cursor: edges[at]!.cursor, node })) }
}

export async function showWrittenModule(caller: Caller, id: string): Promise<WrittenModule | null> {
  const [module] = mayWrite(caller) && isId(id) ? await writtenModulesOf(caller, [id]) : []
  return module ?? null
}
