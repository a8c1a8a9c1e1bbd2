import { tick } from 'svelte'
import { moved } from '../../ui/moved.ts'
import { say } from '../../ui/say.svelte.ts'
import { tell } from '../../ui/toasts.svelte.ts'
import type { ListPart } from './design.ts'

interface Listed<Row> {
  part: ListPart
  rows: () => readonly Row[]
  /** what they are from now on */
  become: (rows: Row[]) => void
  fresh: () => Row
  /** the first field of a row, where whoever adds one goes on */
  first: string
}

/** The rows of a design: added, moved, taken out and put back. */
export const listing = <Row extends { id: string }>({ part, rows, become, fresh, first }: Listed<Row>) => ({
  async add(): Promise<void> {
    const row = fresh()
    become([...rows(), row])
    await tick()
    document.getElementById(`${first}-${row.id}`)?.focus()
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
})
