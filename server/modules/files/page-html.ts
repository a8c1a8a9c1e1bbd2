import type { Caller } from '../../base/caller.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { pageHtmlOf, picturesIn } from '../markdown.ts'
import { fileNamed } from './module-files.ts'

/** A page as it is shown: how large its pictures are is said, so that nothing moves when they come. */
export async function pageHtml(caller: Caller, text: LocalizedText): Promise<LocalizedText> {
  const html = { ...pageHtmlOf(text) }
  const ids = new Set(
    Object.values(text)
      .flatMap(picturesIn)
      .map(({ fileId }) => fileId),
  )
  for (const file of await Promise.all([...ids].map(id => fileNamed(caller, id)))) {
    if (!file?.width) continue
    const named = `<img data-file="${file.id}"`
    for (const language of ['en', 'zh-Hans'] as const)
      html[language] = html[language].replaceAll(named, `${named} width="${file.width}" height="${file.height}"`)
  }
  return html
}
