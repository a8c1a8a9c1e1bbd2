// What stands in a document that has one font, as a reader's program finds it.
import { inflateSync } from 'node:zlib'

/** The lines in the order in which they were written. */
export function linesIn(pdf: Buffer): string[] {
  const streams = streamsIn(pdf).map(bytes => bytes.toString('latin1'))
  const signs = signsIn(streams.find(text => text.includes('beginbfrange')) ?? '')
  return streams
    .filter(text => /\bTJ\b/.test(text))
    .flatMap(text => text.match(/\[[^\]]*\] TJ/g) ?? [])
    .map(line => (line.match(/<([0-9a-f]+)>/g) ?? []).flatMap(run => run.match(/[0-9a-f]{4}/g) ?? []))
    .map(glyphs => glyphs.map(glyph => signs.get(parseInt(glyph, 16)) ?? '?').join(''))
}

function streamsIn(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = []
  for (let from = pdf.indexOf('stream\n'); from >= 0; from = pdf.indexOf('stream\n', from)) {
    const until = pdf.indexOf('endstream', from)
    try {
      streams.push(inflateSync(pdf.subarray(from + 'stream\n'.length, until)))
    } catch {
      // not a compressed one
    }
    from = until + 'endstream'.length
  }
  return streams
}

/** Ranges of glyphs with the signs that each stands for (PDF 32000, 9.10.3). */
function signsIn(map: string): Map<number, string> {
  const signs = new Map<number, string>()
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
    for (const [at, hex] of (list.match(/<[^>]*>/g) ?? []).entries()) {
      const sign = Buffer.from(hex.replace(/[^0-9a-f]/gi, ''), 'hex')
        .swap16()
        .toString('utf16le')
      signs.set(parseInt(first, 16) + at, sign)
    }
  return signs
}
