import { tick } from 'svelte'
import { moved } from '../../ui/moved.ts'
import { say } from '../../ui/say.svelte.ts'
import { tell } from '../../ui/toasts.svelte.ts'
import { newOutcome, newPhase, newSource, type Design, type ListPart } from './design.ts'

const fresh: { [Part in ListPart]: () => Design[Part][number] } = {
  outcomes: newOutcome,
  phases: newPhase,
  sources: newSource,
}
/** the first field of a row, where whoever adds one goes on */
const first: Record<ListPart, string> = { outcomes: 'text', phases: 'title', sources: 'what' }

/** The rows of a design: added, moved, taken out and put back. */
export function listing<Part extends ListPart>(part: Part, design: () => Design, changed: () => void) {
  type Row = Design[Part][number]
  const rows = (): readonly Row[] => design()[part]
  const become = (rows: Row[]): void => {
    design()[part] = rows as Design[Part]
    changed()
  }
  return {
    async add(): Promise<void> {
      const row = fresh[part]()
      become([...rows(), row])
      await tick()
      document.getElementById(`${first[part]}-${row.id}`)?.focus()
    },
    move: (from: number, to: number): void => become(moved(rows(), from, to)),
    /** the same in another order */
    order: (ids: readonly string[]): void => become(ids.flatMap(id => rows().find(row => row.id === id) ?? [])),
    remove(at: number, name: string): void {
      const row = rows()[at]!
      become(rows().toSpliced(at, 1))
      document.getElementById(`add-${part}`)?.focus()
      tell({
        text: say('ui.takenOut', { name }),
        undo: { name: say('ui.undo'), run: () => become(rows().toSpliced(at, 0, row)) },
      })
    },
  }
}
