import type { Resolvers } from '../../graph-types.ts'
import { listFaculty } from './list-faculty.ts'

export const resolvers: Resolvers = {
  Query: { people: (_root, args, { caller }) => listFaculty(caller, args) },
}
