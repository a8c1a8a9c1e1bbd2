import type { SaidOfPersonFragment } from '../../graph/documents.ts'
import { local, say } from '../../ui/say.svelte.ts'

/** What a guest is writing of somebody. */
export interface Word {
  words: string
  /** by competency: '' says nothing, `not_yet`, or a level */
  levels: Record<string, string>
}

export const unsaid = (): Word => ({ words: '', levels: {} })

export const isSaid = ({ levels }: Word): boolean => Object.values(levels).some(level => level !== '')

/** A guest knows whom they speak of, or what was handed in; without either there is nothing to say. */
export const hasBasis = ({ name, handedIn }: { name: string | null; handedIn: readonly unknown[] }): boolean =>
  name !== null || handedIn.length > 0

/** In what and how far, as it was said. */
export const levelsOf = ({ levels }: Pick<SaidOfPersonFragment, 'levels'>): string[] =>
  levels.map(({ level, competency }) =>
    level === null
      ? say('endorsing.saidNotYet', { what: local(competency.title) })
      : say('endorsing.saidLevel', { what: local(competency.title), level }),
  )
