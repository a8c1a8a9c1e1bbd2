import type { WrittenModuleRowFragment } from '../../graph/documents.ts'
import type { Item } from './content.ts'
import type { Text } from './texts.ts'
import { language, say } from '../../ui/say.svelte.ts'

/** In the reader's language, else in the one that is written. */
export function writtenIn(text: Readonly<Text>): string {
  const other = language() === 'en' ? 'zh-Hans' : 'en'
  return text[language()].trim() || text[other].trim()
}

export const nameOf = (title: Readonly<Text>): string => writtenIn(title) || say('write.untitled')

/** An item that has no name yet goes by its kind and its place. */
export const itemName = ({ title, kind }: Pick<Item, 'kind'> & { title: Readonly<Text> }, at: number): string =>
  writtenIn(title) || say(`write.unnamed.${kind}`, { number: at + 1 })

/** Who saved it last. */
export const saverOf = ({ savedBy }: Pick<WrittenModuleRowFragment['draft'], 'savedBy'>): string =>
  savedBy ? (savedBy.name ?? say('write.unnamed')) : say('write.byService')
