// Pictures in what the service has made of somebody's Markdown. They are named by their files; what shows them is links of this visit, which run out.
import { ask, Offline } from './ask.ts'
import { linkFilesDocument } from './documents.ts'

const mostAtOnce = 100
const pauseMs = 10_000

/** Fills in the pictures below a node; one whose link has run out before it was scrolled to, or that the line broke off, is asked for again. */
export function pictures(node: HTMLElement): () => void {
  const all = [...node.querySelectorAll<HTMLImageElement>('img[data-file]')].slice(0, mostAtOnce)
  const stopping = new AbortController()
  const { signal } = stopping
  const tried = new Map<HTMLImageElement, number>()

  async function fill(wanted: readonly HTMLImageElement[]): Promise<void> {
    for (const image of wanted) tried.set(image, performance.now())
    const fileIds = [...new Set(wanted.map(({ dataset }) => dataset['file']!))]
    try {
      const { links } = (await ask(linkFilesDocument, { input: { fileIds } })).linkFiles
      if (signal.aborted) return
      for (const image of wanted) {
        const link = links?.find(({ fileId }) => fileId === image.dataset['file'])
        if (link) image.src = link.url
      }
    } catch (error) {
      // its words stand there meanwhile; anything else is said by the page itself
      if (error instanceof Offline) addEventListener('online', () => void fill(wanted), { once: true, signal })
    }
  }

  for (const image of all) {
    holdPlace(image)
    image.addEventListener(
      'error',
      () => {
        const wait = tried.get(image)! + pauseMs - performance.now()
        if (wait <= 0) void fill([image])
        else if (!navigator.onLine) addEventListener('online', () => void fill([image]), { once: true, signal })
      },
      { signal },
    )
  }
  if (all.length > 0) void fill(all)
  return () => stopping.abort()
}

/** As large as it will be, so that nothing moves when it comes. */
function holdPlace(image: HTMLImageElement): void {
  const { width, height } = { width: image.getAttribute('width'), height: image.getAttribute('height') }
  if (width && height)
    image.src = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'/>`
}
