// What a grid of appraisals holds, apart from how it is shown: pure.

/** What was typed, by person and competency. What is no level stays to be seen and put right. */
export type Cells = Readonly<Record<string, string>>

export const cellKey = (personId: string, competencyId: string): string => `${personId} ${competencyId}`

/** A level as people type or paste it: 3, ３, " 3 ". */
export const cleaned = (text: string): string => text.normalize('NFKC').trim()

/** null: it is empty. */
export function levelOf(text: string | undefined): number | null {
  return text !== undefined && /^\d$/.test(text) ? Number(text) : null
}

export function problemOf(
  text: string | undefined,
  ceiling: number,
): 'LEVEL_UNREADABLE' | 'LEVEL_ABOVE_CEILING' | null {
  if (text === undefined || text === '') return null
  const level = levelOf(text)
  if (level === null || level > 5) return 'LEVEL_UNREADABLE'
  return level > ceiling ? 'LEVEL_ABOVE_CEILING' : null
}

/** A block of a spreadsheet: rows by line, columns by tab. */
export function blockOf(pasted: string): string[][] {
  const lines = pasted.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  return lines.map(line => line.split('\t').map(cleaned))
}

export interface Place {
  row: number
  column: number
}

/** Lays a block down from a place on; what finds no field there is counted, not kept. */
export function laid(
  cells: Cells,
  block: readonly (readonly string[])[],
  { from, keyAt }: { from: Place; keyAt: (place: Place) => string | null },
): { cells: Cells; outside: number } {
  const changed: Record<string, string> = { ...cells }
  let outside = 0
  block.forEach((line, down) =>
    line.forEach((text, right) => {
      const key = keyAt({ row: from.row + down, column: from.column + right })
      if (key !== null) changed[key] = text
      else if (text !== '') outside++
    }),
  )
  return { cells: changed, outside }
}

export interface GridRow {
  personId: string
  levels: { competencyId: string; level: number }[]
}

/** What would be recorded, of these competencies alone: a column that was taken out again keeps what was typed, but is not sent. */
export function rowsOf(cells: Cells, competencyIds: readonly string[]): GridRow[] {
  const rows = new Map<string, GridRow>()
  for (const [key, text] of Object.entries(cells)) {
    const [personId, competencyId] = key.split(' ') as [string, string]
    const level = levelOf(text)
    if (level === null || !competencyIds.includes(competencyId)) continue
    const row = rows.get(personId) ?? { personId, levels: [] }
    row.levels.push({ competencyId, level })
    rows.set(personId, row)
  }
  return [...rows.values()]
}
