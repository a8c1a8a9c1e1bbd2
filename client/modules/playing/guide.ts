import type { ModuleRowFragment } from '../../graph/documents.ts'
import { say } from '../../ui/say.svelte.ts'

/** Which practitioner guides a module, as their people know them; null: none. */
export function sayGuide({ guidedBy }: Pick<ModuleRowFragment, 'guidedBy'>): string | null {
  if (!guidedBy) return null
  const { name, occupation, employer } = guidedBy
  return say('play.guidedBy', { who: [name ?? '–', occupation, employer].filter(Boolean).join(', ') })
}
