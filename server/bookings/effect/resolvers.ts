import type { Resolvers } from '../../graph-types.ts'
import { seekEffect } from './show-effect.ts'

export const resolvers: Resolvers = {
  Query: { sessionEffect: (_root, { sessionId }, { caller }) => seekEffect(caller, sessionId) },
}
