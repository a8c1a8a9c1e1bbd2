import { answering, coordinates } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { importEvidence, importTemplate, previewImport } from './import-evidence.ts'
import { importable, outcomeOf, reportAsCsv, totalsOf } from './import-report.ts'
import { recordAppraisals } from './record-appraisals.ts'

export const resolvers: Resolvers = {
  Query: {
    importTemplate: (_root, _args, { caller }) => (coordinates(caller.viewer) ? importTemplate(caller) : null),
  },
  Mutation: {
    recordAppraisals: (_root, { input: { people: rows, note, ...rest } }, { caller }) =>
      answering(caller, 'appraisals', caller => recordAppraisals(caller, { ...rest, note: note ?? null, rows })),
    previewImport: (_root, { input }, { caller }) =>
      answering(caller, 'report', caller => previewImport(caller, input.csv)),
    importEvidence: (_root, { input }, { caller }) =>
      answering(caller, 'report', caller => importEvidence(caller, input)),
  },
  ImportReport: {
    outcome: outcomeOf,
    totals: totalsOf,
    rows: ({ rows }, { verdict }) => rows.filter(row => !verdict || row.verdict === verdict),
    kinds: () => [...importable],
    csv: (report, _args, { caller }) => reportAsCsv(report, caller.viewer.language),
  },
  ImportRow: {
    number: ({ written }) => written.number,
    problems: ({ problems }) => [...problems],
    who: ({ written }) => written.person,
    personId: ({ person }) => person?.id ?? null,
    personName: ({ person }) => person?.name ?? null,
    title: ({ written }) => written.title,
    competency: ({ competency }) => competency?.code ?? null,
  },
}
