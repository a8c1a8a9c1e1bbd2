// What a file is, by its bytes alone; the browser's word and the name's ending are only looked at where bytes say nothing: in text.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { endingOf, endings } from './file-name.ts'

/** Its media type if it is one that may be kept; undefined for all else: pages, drawings with scripts, programs, macros, what nobody knows. */
export async function keepableType(path: string, name: string): Promise<string | undefined> {
  const found = await fileTypeFromFile(path).catch(() => undefined)
  if (found) return found.mime in endings ? found.mime : undefined
  const asText = Object.keys(endings).find(type => type.startsWith('text/') && endings[type]!.includes(endingOf(name)))
  return asText && !(await looksLikeCode(path)) && (await isText(path)) ? asText : undefined
}

/** Markup or a script, whatever its name says: some viewers would run it. */
async function looksLikeCode(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(2048), position: 0 })
    const start = buffer.toString('latin1', 0, bytesRead).replaceAll('\0', '').toLowerCase()
    return /^[^a-z0-9]*(<|#!)/.test(start) || /<(!doctype|html|head|body|script|svg|iframe|\?xml)\b/.test(start)
  } finally {
    await file.close()
  }
}

/** In an encoding that spreadsheets save in: UTF-8, UTF-16, or GB 18030 as they do in China. */
async function isText(path: string): Promise<boolean> {
  for (const encoding of ['utf-8', 'utf-16le', 'gb18030']) if (await decodes(path, encoding)) return true
  return false
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const source = createReadStream(path)
  let begun = encoding !== 'utf-16le' // only with its mark: nearly all bytes would pass for it
  try {
    for await (const chunk of source) {
      const text = decoder.decode(chunk as Buffer, { stream: true })
      if (hasControls(text) || (!begun && !text.startsWith('\ufeff'))) return false
      begun = true
    }
    return !hasControls(decoder.decode())
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  } finally {
    source.destroy()
  }
}

// eslint-disable-next-line no-control-regex -- controls are what it looks for
const hasControls = (text: string): boolean => /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text)
