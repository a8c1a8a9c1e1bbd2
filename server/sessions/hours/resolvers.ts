import { batchedFor } from '../../base/batch.ts'
import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { mayPlan } from '../access.ts'
import { makeOwnStatement, makeStatementFor } from './make-statement.ts'
import { pdfInThread } from './pdf-in-thread.ts'
import { readStatements, type StatementRow } from './queries.ts'
import { minutesOf } from './rules.ts'

const statementsOf = batchedFor(async (caller, guestIds: string[]) => {
  const rows = await readStatements(caller, [...new Set(guestIds)])
  return (guestId: string): StatementRow[] => rows.filter(row => row.guestId === guestId)
})

export const resolvers: Resolvers = {
  Mutation: {
    makeOwnHoursStatement: (_root, _args, { caller }) => answering(caller, 'statement', makeOwnStatement),
    makeHoursStatement: (_root, { input }, { caller }) =>
      answering(caller, 'statement', caller => makeStatementFor(caller, input.guestId)),
  },
  Guest: {
    hoursStatements: ({ id }, _args, { caller }) =>
      mayPlan(caller) || id === caller.viewer.personId ? statementsOf(caller, id) : [],
  },
  HoursStatement: {
    minutes: ({ stated }) => minutesOf(stated),
    count: ({ stated }) => stated.given.length,
  },
  HoursStatementResult: {
    pdf: async ({ statement }) => (statement ? (await pdfInThread(statement)).toString('base64') : null),
  },
}
