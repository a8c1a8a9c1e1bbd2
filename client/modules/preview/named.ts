import type { PlayedFragment } from '../../graph/documents.ts'
import { itemName, nameOf } from '../writing/names.ts'

/** What has no name yet goes by another, so that it can be found; a name in the other language is better than none. */
export const named = (module: PlayedFragment): PlayedFragment => ({
  ...module,
  title: same(nameOf(module.title)),
  items: module.items.map((item, at) => ({ ...item, title: same(itemName(item, at)) })),
})

const same = (name: string) => ({ en: name, 'zh-Hans': name })
