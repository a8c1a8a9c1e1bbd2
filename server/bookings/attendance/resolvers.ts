import { answering, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import type { EnterAttendanceCodeInput, Resolvers } from '../../graph-types.ts'
import { countTry } from './queries.ts'
import { recordAttendance } from './record-attendance.ts'
import { enterCode, openCode } from './room-code.ts'
import { attendanceOf, rollCallOf, takesCode } from './show-attendance.ts'

/** The try is counted outside of what is undone when we refuse. */
async function entering(caller: Caller, { dateId, code }: EnterAttendanceCodeInput) {
  const tries = isId(dateId) ? await countTry(caller, dateId) : 0
  return answering(caller, 'session', caller => enterCode(caller, { dateId, code, tries }))
}

export const resolvers: Resolvers = {
  Mutation: {
    recordAttendance: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => recordAttendance(caller, input)),
    openAttendanceCode: (_root, { input }, { caller }) =>
      answering(caller, 'session', caller => openCode(caller, input)),
    enterAttendanceCode: (_root, { input }, { caller }) => entering(caller, input),
  },
  SessionDate: {
    rollCall: (date, _args, { caller }) => rollCallOf(caller, date),
    takesCode: (date, _args, { caller }) => takesCode(caller, date),
  },
  Booking: { attendance: (booking, _args, { caller }) => attendanceOf(caller, booking) },
}
