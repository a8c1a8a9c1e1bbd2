import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { outcomeOf, previewReport, recordReport } from './record-report.ts'
import { presenceOf } from './stays.ts'

const inMinutes = (seconds: number): number => Math.round(seconds / 60)

export const resolvers: Resolvers = {
  Mutation: {
    previewMeetingReport: (_root, { input }, { caller }) =>
      answering(caller, 'report', caller => previewReport(caller, input)),
    recordMeetingReport: (_root, { input: { outcome, report } }, { caller }) =>
      answering(caller, 'session', caller => recordReport(caller, { ...report, outcome })),
  },
  MeetingReport: {
    outcome: outcomeOf,
    minutes: ({ seconds }) => inMinutes(seconds),
    seats: ({ seats }) => [...seats],
    strangers: ({ strangers }) => [...strangers],
  },
  ReportedSeat: {
    person: ({ personId, name }) => ({ id: personId, name }),
    minutes: ({ seconds }) => inMinutes(seconds),
    least: ({ least }) => (least === null ? null : inMinutes(least)),
    found: ({ found }) => [...found],
    said: ({ said }) => said?.state ?? null,
    source: ({ said }) => said?.source ?? null,
  },
  MeetingAttendee: {
    minutes: ({ stays }) => inMinutes(presenceOf(stays).most),
    times: ({ stays }) => stays.length,
    email: ({ email, account }) => email || account,
  },
}
