// Captions as WebVTT: whether a player could show them. Pure.

const stamp = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`
const timing = new RegExp(String.raw`^(${stamp})[ \t]+-->[ \t]+(${stamp})(?:[ \t].*)?$`)

/** The line, from 1, at which they cannot be read; null: they can. */
export function unreadableAt(text: string): number | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return 1
  let cues = 0
  for (const [at, line] of lines.entries()) {
    if (!line.includes('-->')) continue
    const [, from, to] = timing.exec(line) ?? []
    if (from === undefined || to === undefined || secondsIn(from) >= secondsIn(to)) return at + 1
    cues++
  }
  return cues === 0 ? lines.length : null
}

const secondsIn = (stamp: string): number => stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
