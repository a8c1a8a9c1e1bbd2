import { createHash } from 'node:crypto'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { describedKind } from '../../competencies/evidence-kinds.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { anyCoordinator } from '../../people/access.ts'
import { facultyCalled } from '../../people/faculty/faculty-reach.ts'
import { importable, outcomeOf, reportOf, templateAsCsv, totalsOf, type ImportReport } from './import-report.ts'
import { decideImport, workKey, type DecidedRow, type ImportKnown } from './import-rules.ts'
import { keepRecords, type NewRecord } from './keep-records.ts'
import { competenciesCalled } from './name-competency.ts'
import { readImported } from './queries.ts'
import { readTable, type WrittenRow } from './read-table.ts'

/** What an import of the file would do; writes nothing. */
export async function previewImport(caller: Caller, csv: string): Promise<ImportReport> {
  return (await look(caller, csv)).report
}

async function look(caller: Caller, csv: string): Promise<{ report: ImportReport; endedBefore: EndedBefore }> {
  anyCoordinator(caller)
  const rows = readTable(csv)
  const { endedBefore, ...known } = await knownFor(caller, rows)
  return { report: reportOf(decideImport(rows, known)), endedBefore }
}

/** How often the same was imported and counts no more: what is put right may be imported again. */
type EndedBefore = (work: string) => number

/** What the preview said, and nothing else: when the outcome has become another, nothing is written. */
export async function importEvidence(
  caller: Caller,
  { csv, outcome }: { csv: string; outcome: string },
): Promise<ImportReport> {
  const { report, endedBefore } = await look(caller, csv)
  if (outcomeOf(report) !== outcome) refuse('IMPORT_CHANGED')
  if (report.evidence.length > 0)
    await keepRecords(
      caller,
      { origin: 'import', by: caller.viewer.personId },
      report.evidence.map(piece => recordOf(piece, endedBefore)),
    )
  await note(caller, 'evidence-imported', { outcome, ...totalsOf(report) })
  return report
}

/** All that the rows are judged by, in questions whose number does not grow with them. */
async function knownFor(
  caller: Caller,
  rows: readonly WrittenRow[],
): Promise<ImportKnown & { endedBefore: EndedBefore }> {
  const words = [...new Set(rows.map(({ person }) => person))].filter(word => word !== '')
  const [people, framework] = await Promise.all([facultyCalled(caller, words), frameworkOf(caller)])
  const ids = [...people.values()].flat().map(({ id }) => id)
  const before = await readImported(caller, ids)
  const imported = new Map(before.filter(({ stands }) => stands).map(row => [workKey(row), row.level]))
  const ended = new Map<string, number>()
  for (const row of before) if (!row.stands) ended.set(workKey(row), (ended.get(workKey(row)) ?? 0) + 1)
  return {
    viewerId: caller.viewer.personId,
    today: caller.today,
    people,
    kindOf: written => kinds.get(written.toLowerCase()) ?? null,
    competenciesCalled: competenciesCalled(framework?.competencies ?? []),
    recordedAt: work => imported.get(work),
    endedBefore: work => ended.get(work) ?? 0,
  }
}

/** By code and by title in either language. */
const kinds = new Map(
  importable.flatMap(({ code, title }) =>
    [code, title.en, title['zh-Hans']].map((word): [string, string] => [word.toLowerCase(), code]),
  ),
)

function recordOf(piece: readonly DecidedRow[], endedBefore: EndedBefore): NewRecord {
  const { person, kind, occurredOn, written } = piece[0]!
  const levels = piece.map(({ competency, level }) => ({ competencyId: competency!.id, level: level! }))
  const first = (column: 'note' | 'link'): string | null =>
    piece.map(({ written }) => written[column]).find(text => text !== '') ?? null
  return {
    personId: person!.id,
    kind: kind!,
    title: written.title,
    note: first('note'),
    link: first('link'),
    occurredOn: occurredOn!,
    importKey: importKeyOf(piece, endedBefore),
    levels,
  }
}

/** Of two imports of the same at once the database lets one through. */
const importKeyOf = (piece: readonly DecidedRow[], endedBefore: EndedBefore): string => {
  const works = piece.map(({ person, kind, occurredOn, competency, written }) => {
    const work = workKey({
      personId: person!.id,
      kind: kind!,
      title: written.title,
      occurredOn: occurredOn!,
      competencyId: competency!.id,
    })
    const ended = endedBefore(work)
    return ended === 0 ? work : `${work} ${ended}`
  })
  return createHash('sha256').update(works.sort().join('\n')).digest('base64url')
}

/** An example for the framework that the school has. */
export async function importTemplate(caller: Caller): Promise<string> {
  const framework = await frameworkOf(caller)
  const codes = framework?.competencies.slice(0, 2).map(({ code }) => code) ?? []
  return templateAsCsv(caller.viewer.language, {
    kind: describedKind('external_certificate'),
    codes,
    day: caller.today,
  })
}
