import type { MaterialFragment } from './documents.ts'

export interface Captions {
  /** as a player names it */
  language: 'en' | 'zh-Hans'
  fileId: string
}
type Brought = Pick<MaterialFragment, 'name' | 'kind' | 'language' | 'captionsOf' | 'fileId'>

const languages = { english: 'en', chinese: 'zh-Hans' } as const

/** Of a recording, in each language those that came last. */
export function captionsFor({ name }: Pick<Brought, 'name'>, files: readonly Brought[]): Captions[] {
  const known = new Map<string, Captions>()
  for (const { kind, captionsOf, language, fileId } of files)
    if (kind === 'captions' && captionsOf === name && language)
      known.set(language, { language: languages[language], fileId })
  return [...known.values()]
}
