import { setImmediate as letOthers } from 'node:timers/promises'
import type { Caller } from '../../base/caller.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { htmlOf, pageHtmlOf, pictureFilesOf } from '../markdown.ts'
import { fileNamed } from './module-files.ts'

/** A part of a module as it is shown; in pages there are pictures. */
export const partHtml = (
  caller: Caller,
  text: LocalizedText,
  { pictures }: { pictures: boolean },
): Promise<LocalizedText> => (pictures ? pageHtml(caller, text) : oneByOne(caller, () => htmlOf(text)))

/** How large its pictures are is said, so that nothing moves when they come. */
async function pageHtml(caller: Caller, text: LocalizedText): Promise<LocalizedText> {
  const [made, fileIds] = await oneByOne(caller, () => [pageHtmlOf(text), pictureFilesOf(text)] as const)
  await making.get(caller) // the files of all that are asked for together are one question
  const html = { ...made }
  for (const file of await Promise.all(fileIds.map(id => fileNamed(caller, id)))) {
    if (!file?.width) continue
    const named = `<img data-file="${file.id}"`
    for (const language of ['en', 'zh-Hans'] as const)
      html[language] = html[language].replaceAll(named, `${named} width="${file.width}" height="${file.height}"`)
  }
  return html
}

const making = new WeakMap<Caller, Promise<unknown>>()
const longMs = 2

/** A text may be made to take a quarter of a second, and a module holds a hundred: others are answered in between. */
function oneByOne<T>(caller: Caller, make: () => T): Promise<T> {
  const before = making.get(caller) ?? Promise.resolve()
  const made = before.then(async () => {
    const began = performance.now()
    const one = make()
    if (performance.now() - began > longMs) await letOthers()
    return one
  })
  making.set(caller, made)
  return made
}
