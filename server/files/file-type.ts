// What a file is, by its bytes alone; the browser's word and the name's ending are only looked at where bytes say nothing: in text.
import type { Readable } from 'node:stream'
import { fileTypeFromBlob } from 'file-type'
import type { Received } from '../base/files.ts'
import { endingOf, endings } from './file-name.ts'

type Bytes = Pick<Received, 'size' | 'read'>

/** Its media type if it is one that may be kept; undefined for all else: pages, drawings with scripts, programs, macros, what nobody knows. */
export async function keepableType(bytes: Bytes, name: string): Promise<string | undefined> {
  const start = await wholeOf(bytes, 0, 65_536)
  const found = await fileTypeFromBlob(asBlob(bytes, start)).catch(() => undefined)
  if (found) return found.mime in endings && !isWideMarkup(start) ? found.mime : undefined
  const asText = Object.keys(endings).find(type => type.startsWith('text/') && endings[type]!.includes(endingOf(name)))
  return asText && !looksLikeCode(start) && (await isText(bytes)) ? asText : undefined
}

/** As much of a Blob as is looked at: parts of the bytes, wherever they lie; most looks are at their start. */
function asBlob(bytes: Bytes, start: Buffer): Blob {
  const slice = (from: number, to: number) => ({
    arrayBuffer: async () => (to <= start.length ? start.subarray(from, to) : wholeOf(bytes, from, to)),
  })
  return { size: bytes.size, type: '', slice } as unknown as Blob
}

async function wholeOf({ size, read }: Bytes, from: number, to: number): Promise<Buffer> {
  const end = Math.min(to, size) - 1
  if (end < from) return Buffer.alloc(0)
  return Buffer.concat(await (await read({ start: from, end })).toArray())
}

/** Markup in UTF-16 begins like sound in frames. */
const isWideMarkup = (bytes: Buffer): boolean => /^(\xff\xfe|\xfe\xff)[\s\0]*</.test(bytes.toString('latin1', 0, 64))

/** Markup or a script, whatever its name says: some viewers would run it. */
function looksLikeCode(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 2048).replaceAll('\0', '').toLowerCase()
  return /^[^a-z0-9]*(<|#!)/.test(start) || /<(!doctype|html|head|body|script|svg|iframe|\?xml)\b/.test(start)
}

/** In an encoding that spreadsheets save in: UTF-8, UTF-16, or GB 18030 as they do in China. */
async function isText(bytes: Bytes): Promise<boolean> {
  for (const encoding of ['utf-8', 'utf-16le', 'gb18030']) if (await decodes(await bytes.read(), encoding)) return true
  return false
}

async function decodes(source: Readable, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
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
